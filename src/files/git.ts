import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { maxBytes } from './read.js'

const run = promisify(execFile)

/** A repository on this machine, asked with git's plumbing: no shell, no hooks, no filters of the repository. */
export class Git {
  constructor(readonly folder: string) {}

  /** The output of a git command. Rejects where git is missing or the command fails. */
  async text(...args: string[]): Promise<string> {
    return (await this.bytes(...args)).toString('utf8')
  }

  async bytes(...args: string[]): Promise<Buffer> {
    // In containers the folder belongs to another user, which git would refuse.
    const { stdout } = await run('git', ['-c', 'safe.directory=*', ...args], {
      cwd: this.folder,
      encoding: 'buffer',
      maxBuffer: maxBytes + 1_000_000,
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
    })
    return stdout
  }

  /** The object a revision names (`HEAD`, `main:docs/privacy.md`), as a hexadecimal id; undefined where there is none. */
  async object(revision: string): Promise<string | undefined> {
    try {
      return (await this.text('rev-parse', '--verify', '--quiet', '--end-of-options', revision)).trim()
    } catch {
      return undefined
    }
  }

  /** The bytes of a file in a revision (`REV:path`); undefined where it is not there. */
  async file(revision: string): Promise<Buffer | undefined> {
    const id = await this.object(revision)
    if (!id) return undefined
    try {
      return await this.bytes('cat-file', 'blob', id)
    } catch {
      return undefined
    }
  }
}
