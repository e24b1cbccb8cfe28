import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach } from 'vitest'
import type { Io, Output } from '../../src/cli/io.js'
import { main } from '../../src/cli/main.js'

/** A notice that says little, in words of our own. */
export const notice = `# Privacy notice

Blue Heron Cycles, 4 Canal Street, Ghent, is the controller of your personal data.
You can write to privacy@blueheron.example. We use your data to deliver your orders.
`

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A folder with these files, which is gone after the test; the end of every search for configuration. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'noticelint-'))
  folders.push(folder)
  mkdirSync(join(folder, '.git'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

export interface Ran {
  status: number
  stdout: string
  stderr: string
}

interface World {
  stdin?: string | Uint8Array
  env?: Io['env']
  terminal?: boolean
  columns?: number
}

/** Runs the command line in this process. */
export async function run(
  cwd: string,
  argv: string[],
  { stdin = '', env = {}, terminal = false, columns = 80 }: World = {},
): Promise<Ran> {
  const written = { stdout: '', stderr: '' }
  const output = (name: keyof typeof written): Output => ({
    write: async (text) => {
      written[name] += text
    },
    isTerminal: terminal,
    columns,
  })
  const io: Io = {
    cwd,
    env,
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: output('stdout'),
    stderr: output('stderr'),
  }
  const status = await main(argv, io)
  return { status, ...written }
}

/** The report of a run with `--format json`. */
export const reportOf = ({ stdout }: Ran) => JSON.parse(stdout) as import('../../src/report/model.js').Report
