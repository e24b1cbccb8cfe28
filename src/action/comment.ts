import { createHash } from 'node:crypto'
import { type Api, type Comment, retried, statusOf } from './api.js'

/** GitHub takes 65,536 characters. If it finds a body too long all the same, shorter ones are tried. */
const limits = [64_000, 30_000, 8_000]

/** A name for a set of notices: several steps of a workflow may each have one. */
export const markerKey = (files: readonly string[]): string =>
  createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 12)

/** The hidden line by which the comment is found again; one for each set of notices. */
export const commentMarker = (files: readonly string[]): string => `<!-- noticelint ${markerKey(files)} -->`

export interface CommentOptions {
  number: number
  marker: string
  /** The body in at most so many characters. */
  render(limit: number): string
  /** Whether to write a first comment, too; one that is there is always brought up to date. */
  create: boolean
}

/**
 * Writes the one comment of the pull request, or brings it up to date. Returns what kept it from it, for a warning: a
 * comment is never a reason to fail.
 */
export async function writeComment(api: Api, options: CommentOptions): Promise<string | undefined> {
  try {
    for (const [i, limit] of limits.entries()) {
      try {
        // Each try looks again: the comment may have been written, and only the answer been lost.
        await retried(() => upsert(api, options, limit))
        return undefined
      } catch (error) {
        if (statusOf(error) !== 422 || i === limits.length - 1) throw error
      }
    }
    return undefined
  } catch (error) {
    return reasonOf(error)
  }
}

async function upsert(api: Api, { number, marker, render, create }: CommentOptions, limit: number) {
  const own = await findOwn(api, await api.comments(number), marker)
  const body = `${marker}\n${render(limit - marker.length - 1)}`
  if (own && own.body.replace(/\r\n/g, '\n').trim() === body.trim()) return
  if (own) await api.updateComment(own.id, body)
  else if (create) await api.createComment(number, body)
}

/** Our comment starts with the marker. Anybody may write one that does: a person's is ours only if the token is theirs. */
async function findOwn(api: Api, comments: Comment[], marker: string): Promise<Comment | undefined> {
  const marked = comments.filter(({ body }) => body.startsWith(marker))
  const bots = marked.find(({ author }) => author.type === 'Bot')
  if (bots || !marked.length) return bots
  const login = await api.login()
  return marked.find(({ author }) => login !== undefined && author.login === login)
}

function reasonOf(error: unknown): string {
  const status = statusOf(error)
  if (status === 403 || status === 401 || status === 404)
    return (
      `the comment may not be written (${status}): the job needs the permission "pull-requests: write". In pull requests ` +
      'from forks and by Dependabot the token is read-only whatever the workflow says; the summary has it all'
    )
  const what = status ? `GitHub answered ${status}` : `no answer from GitHub (${(error as Error).message})`
  return `the comment could not be written: ${what}; the summary has it all`
}
