import type { Base } from './base.js'
import type { ChangeEvent, Job } from './event.js'

type Octokit = ReturnType<typeof import('@actions/github')['getOctokit']>

export interface Comment {
  id: number
  body: string
  author: { login: string; type: string }
}

/**
 * The parts of GitHub's API that the Action uses. Every method rejects with Octokit's `RequestError`; those about comments
 * try once, for a comment whose answer got lost may have been written.
 */
export interface Api {
  base(change: ChangeEvent, commit: string): Promise<Base>
  /** All comments of the pull request, oldest first. */
  comments(number: number): Promise<Comment[]>
  /** The name of the token's owner; undefined for a job's own token, which belongs to an app. */
  login(): Promise<string | undefined>
  createComment(number: number, body: string): Promise<void>
  updateComment(id: number, body: string): Promise<void>
}

/** The API with a token, at `GITHUB_API_URL`. */
export async function openApi(token: string, { owner, repo }: Pick<Job, 'owner' | 'repo'>): Promise<Api> {
  const { getOctokit } = await import('@actions/github')
  const octokit = getOctokit(token, { log: silent })
  const at = { owner, repo }
  return {
    base: (change, commit) => apiBase(octokit, at, change, commit),
    comments: async (issue_number) => {
      const all = await octokit.paginate(octokit.rest.issues.listComments, {
        ...at,
        issue_number,
        per_page: 100,
      })
      return all.map(({ id, body, user }) => ({
        id,
        body: body ?? '',
        author: { login: user?.login ?? '', type: user?.type ?? '' },
      }))
    },
    login: async () => {
      try {
        return (await octokit.rest.users.getAuthenticated()).data.login
      } catch {
        return undefined
      }
    },
    createComment: async (issue_number, body) => {
      await octokit.rest.issues.createComment({ ...at, issue_number, body })
    },
    updateComment: async (comment_id, body) => {
      await octokit.rest.issues.updateComment({ ...at, comment_id, body })
    },
  }
}

/** Octokit warns on standard output, where the runner reads commands. */
const silent = { debug() {}, info() {}, warn() {}, error() {} }

/** The most files that GitHub lists for a pull request. */
const listedFiles = 3000

async function apiBase(
  octokit: Octokit,
  at: { owner: string; repo: string },
  { number }: ChangeEvent,
  commit: string,
): Promise<Base> {
  const files = number
    ? await retried(() =>
        octokit.paginate(octokit.rest.pulls.listFiles, { ...at, pull_number: number, per_page: 100 }),
      )
    : []
  const complete = files.length > 0 && files.length < listedFiles
  const renamed = new Map(
    files.flatMap((f) => (f.previous_filename ? [[f.filename, f.previous_filename]] : [])),
  )
  const added = new Set(files.filter(({ status }) => status === 'added').map(({ filename }) => filename))
  return {
    commit,
    isInCheckout: false,
    nameOf: (path) => renamed.get(path) ?? path,
    deleted: files.filter(({ status }) => status === 'removed').map(({ filename }) => filename),
    read: (path) =>
      complete && added.has(path) ? Promise.resolve(undefined) : content(octokit, at, path, commit),
  }
}

async function content(octokit: Octokit, at: { owner: string; repo: string }, path: string, ref: string) {
  try {
    const { data } = await retried(() =>
      octokit.rest.repos.getContent({ ...at, path, ref, mediaType: { format: 'raw' } }),
    )
    // With this media type the answer is the file itself, as text or as bytes by its content type.
    return Buffer.from(data as unknown as string)
  } catch (error) {
    if (statusOf(error) === 404) return undefined
    throw error
  }
}

/** The HTTP status of a request that failed; undefined where there was no answer. */
export function statusOf(error: unknown): number | undefined {
  const { status, response } = error as { status?: number; response?: unknown }
  return response ? status : undefined
}

const tries = 3
const pauseMs = 400

/** Whether to try again: a failure of the server or the line, not of the request. */
const isPassing = (error: unknown): boolean => (statusOf(error) ?? 500) >= 500

/** Tries again, after a pause, where the server or the line failed. */
export async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let n = 1; ; n++) {
    try {
      return await work()
    } catch (error) {
      if (n === tries || !isPassing(error)) throw error
      await new Promise((done) => setTimeout(done, pauseMs * n * n))
    }
  }
}
