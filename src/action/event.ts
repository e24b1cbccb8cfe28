import { existsSync, readFileSync } from 'node:fs'

/** What happened, as far as it is a change with a version before it. */
export interface ChangeEvent {
  /** Tip of the branch that is merged into. */
  base: string
  /** Tip of the branch that is merged. */
  head: string
  /** The pull request's number; undefined for a merge queue. */
  number?: number
}

export interface Job {
  /** The folder of the checkout. */
  workspace: string
  eventName: string
  /** Undefined for pushes, schedules and manual runs. */
  change?: ChangeEvent
  owner: string
  repo: string
  sha: string
  serverUrl: string
}

const isCommit = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value)

/** What the runner says of the job, by its environment variables and the event's payload. */
export function readJob(env: NodeJS.ProcessEnv): Job {
  const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/')
  const eventName = env.GITHUB_EVENT_NAME ?? ''
  const change = changeOf(eventName, payloadOf(env.GITHUB_EVENT_PATH))
  return {
    workspace: env.GITHUB_WORKSPACE || process.cwd(),
    eventName,
    ...(change && { change }),
    owner,
    repo,
    sha: env.GITHUB_SHA ?? '',
    serverUrl: (env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, ''),
  }
}

interface Payload {
  pull_request?: { number?: number; base?: { sha?: string }; head?: { sha?: string } }
  merge_group?: { base_sha?: string; head_sha?: string }
}

function payloadOf(path: string | undefined): Payload {
  return path && existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Payload) : {}
}

function changeOf(
  eventName: string,
  { pull_request: pull, merge_group: group }: Payload,
): ChangeEvent | undefined {
  if (eventName === 'merge_group' && isCommit(group?.base_sha) && isCommit(group.head_sha))
    return { base: group.base_sha, head: group.head_sha }
  if (!eventName.startsWith('pull_request') || !isCommit(pull?.base?.sha) || !isCommit(pull.head?.sha))
    return undefined
  return { base: pull.base.sha, head: pull.head.sha, ...(pull.number && { number: pull.number }) }
}
