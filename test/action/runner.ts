import { execFile, execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach } from 'vitest'

const require = createRequire(import.meta.url)
const bundle = resolve(import.meta.dirname, '../../dist/action.js')

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const temporary = (name: string) => {
  const folder = mkdtempSync(join(tmpdir(), `noticelint-${name}-`))
  folders.push(folder)
  return folder
}

const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false']
export const git = (folder: string, ...args: string[]) =>
  execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' }).trim()

export type Files = Record<string, string | { link: string } | { from: string } | null>

export interface Repository {
  folder: string
  base: string
  head: string
  merge: string
}

/** A repository with a base and a head commit, in which the merge of the two is checked out, as actions/checkout does. */
export function repository(base: Files, head: Files): Repository {
  const folder = temporary('repo')
  git(folder, 'init', '-q', '--template=', '-b', 'main')
  write(folder, base)
  git(folder, 'add', '-A')
  git(folder, 'commit', '-q', '--allow-empty', '-m', 'base')
  git(folder, 'checkout', '-q', '-b', 'edit')
  write(folder, head)
  git(folder, 'add', '-A')
  git(folder, 'commit', '-q', '--allow-empty', '-m', 'head')
  const tip = git(folder, 'rev-parse', 'HEAD')
  git(folder, 'checkout', '-q', '--detach', 'main')
  git(folder, 'merge', '-q', '--no-ff', '-m', 'merge', 'edit')
  return {
    folder,
    base: git(folder, 'rev-parse', 'main'),
    head: tip,
    merge: git(folder, 'rev-parse', 'HEAD'),
  }
}

/** The same with a history of one commit, as `fetch-depth: 1` leaves it. */
export function shallow({ folder, ...commits }: Repository): Repository {
  const clone = temporary('shallow')
  git(folder, 'update-ref', 'refs/pull/1/merge', 'HEAD')
  git(clone, 'init', '-q', '--template=')
  git(clone, 'fetch', '-q', '--depth=1', `file://${folder}`, 'refs/pull/1/merge')
  git(clone, 'checkout', '-q', '--detach', 'FETCH_HEAD')
  return { folder: clone, ...commits }
}

function write(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    if (content === null) unlinkSync(path)
    else if (typeof content === 'string') writeFileSync(path, content)
    else if ('link' in content) symlinkSync(content.link, path)
    else renameSync(join(folder, content.from), path)
  }
}

interface PullRequestEvent {
  pull_request: { base: { sha: string }; head: { sha: string; repo: { fork: boolean } } }
}

/** GitHub's example of a pull request's event, with our commits. */
function pullRequestEvent({ base, head }: Repository, fork: boolean) {
  const examples = require('@octokit/webhooks-examples') as {
    name: string
    examples: Record<string, unknown>[]
  }[]
  const event = examples
    .find(({ name }) => name === 'pull_request')!
    .examples.find(({ action }) => action === 'synchronize')!
  const payload = structuredClone(event) as unknown as PullRequestEvent
  payload.pull_request.base.sha = base
  payload.pull_request.head.sha = head
  if (fork) payload.pull_request.head.repo.fork = true
  return payload
}

export interface RunOptions {
  inputs?: Record<string, string>
  apiUrl?: string
  /** `pull_request` unless given. */
  event?: 'pull_request' | 'push' | 'schedule' | 'workflow_dispatch' | 'merge_group'
  fork?: boolean
  /** The command that runs a script; the node of the tests unless given. */
  node?: string[]
}

export interface Ran {
  status: number
  stdout: string
  stderr: string
  summary: string
  outputs: Record<string, string>
  /** The workflow commands that the runner would obey. */
  commands: Command[]
}

export interface Command {
  name: string
  properties: Record<string, string>
  message: string
}

/** Runs the built bundle as a runner does: variables, event, files for summary and outputs. */
export async function runAction(repo: Repository, options: RunOptions = {}): Promise<Ran> {
  const { inputs = {}, apiUrl = 'http://127.0.0.1:9', event = 'pull_request', fork = false } = options
  const files = temporary('run')
  const file = (name: string, content = '') => {
    writeFileSync(join(files, name), content)
    return join(files, name)
  }
  const payload =
    event === 'pull_request'
      ? pullRequestEvent(repo, fork)
      : event === 'merge_group'
        ? { merge_group: { base_sha: repo.base, head_sha: repo.merge } }
        : {}
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: apiUrl,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
    GITHUB_OUTPUT: file('output'),
    GITHUB_REF: event === 'pull_request' ? 'refs/pull/1/merge' : 'refs/heads/main',
    GITHUB_REPOSITORY: 'Codertocat/Hello-World',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: repo.merge,
    GITHUB_STEP_SUMMARY: file('summary.md'),
    GITHUB_WORKSPACE: repo.folder,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  }
  const [command, ...args] = [...(options.node ?? [process.execPath]), bundle]
  const { status, stdout, stderr } = await new Promise<Pick<Ran, 'status' | 'stdout' | 'stderr'>>((done) => {
    execFile(command!, args, { cwd: repo.folder, env, maxBuffer: 1 << 26 }, (error, stdout, stderr) =>
      done({ status: error ? Number(error.code ?? 1) : 0, stdout, stderr }),
    )
  })
  return {
    status,
    stdout,
    stderr,
    summary: readFileSync(join(files, 'summary.md'), 'utf8'),
    outputs: parseOutputs(readFileSync(join(files, 'output'), 'utf8')),
    commands: obeyed(stdout),
  }
}

/** `NAME<<DELIMITER`, the value, the delimiter. */
function parseOutputs(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map((m) => [m[1]!, m[3]!]),
  )
}

/**
 * The commands in a step's output by the rules of GitHub's runner: `::name properties::message` at the start of a line,
 * or `##[name properties]message` anywhere in one; none between `::stop-commands::TOKEN` and `::TOKEN::`.
 */
export function obeyed(stdout: string): Command[] {
  const commands: Command[] = []
  let token: string | undefined
  for (const line of stdout.split(/\r\n|\r|\n/)) {
    const now = /^\s*::(\S+?)(?:\s+(.*?))?::(.*)$/.exec(line)
    const old = /##\[([^\s\]]+)(?:\s+([^\]]*))?\](.*)$/.exec(line)
    if (token !== undefined) {
      if (now?.[1] === token) token = undefined
      continue
    }
    const [, name = '', properties = '', message = ''] = now ?? old ?? []
    if (!name) continue
    if (name === 'stop-commands') token = message
    else commands.push({ name, properties: parseProperties(properties), message: decoded(message) })
  }
  return commands
}

const parseProperties = (text: string) =>
  Object.fromEntries(
    text
      .split(',')
      .filter(Boolean)
      .map((pair) => [pair.slice(0, pair.indexOf('=')), decoded(pair.slice(pair.indexOf('=') + 1))]),
  )

const decoded = (text: string) =>
  text
    .replace(/%0D/g, '\r')
    .replace(/%0A/g, '\n')
    .replace(/%3A/g, ':')
    .replace(/%2C/g, ',')
    .replace(/%25/g, '%')
