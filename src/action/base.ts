import { Git } from '../files/git.js'
import type { Api } from './api.js'
import type { ChangeEvent, Job } from './event.js'

/** The version that a pull request starts from. Paths are relative to the repository, with forward slashes. */
export interface Base {
  commit: string
  /** Whether git has it here. */
  isInCheckout: boolean
  /** What a file of today was called; its own name where it was not renamed. */
  nameOf(path: string): string
  /** The file at the base; undefined where it is not there. */
  read(path: string): Promise<Buffer | undefined>
  /** Files that are there no more, not even by another name. */
  deleted: string[]
}

/** The base from the checkout, else from the API; undefined where neither has it. `git` never looks at the network. */
export async function openBase(
  job: Job,
  change: ChangeEvent,
  api: Api | undefined,
): Promise<Base | undefined> {
  const git = new Git(job.workspace)
  const commit = await baseCommit(git, change)
  return (await gitBase(git, commit)) ?? (await api?.base(change, commit ?? change.base))
}

/**
 * What the change is measured against. Where the merge of the pull request is checked out (as actions/checkout does), that
 * is the merge's first parent; otherwise the commit where the branches parted.
 */
async function baseCommit(git: Git, { base, head }: ChangeEvent): Promise<string | undefined> {
  // A shallow checkout knows the names of the parents and not their content.
  const text = await git.text('cat-file', 'commit', 'HEAD').catch(() => '')
  const parents = [...text.split('\n\n')[0]!.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1]!)
  if (parents.length === 2 && parents[1] === head) return parents[0]
  const parted = await git.text('merge-base', base, 'HEAD').catch(() => '')
  return parted.trim() || undefined
}

async function gitBase(git: Git, commit: string | undefined): Promise<Base | undefined> {
  if (!commit || !(await git.object(`${commit}^{tree}`))) return undefined
  const list = await git
    .text('diff-tree', '-r', '-z', '-M', '--name-status', '--no-ext-diff', commit, 'HEAD')
    .catch(() => undefined)
  if (list === undefined) return undefined
  const { renamed, deleted } = parseNameStatus(list)
  return {
    commit,
    isInCheckout: true,
    nameOf: (path) => renamed.get(path) ?? path,
    read: (path) => git.file(`${commit}:${path}`),
    deleted,
  }
}

/** `git diff --name-status -z`: a status and a path each, two paths for a rename or a copy. */
function parseNameStatus(list: string) {
  const renamed = new Map<string, string>()
  const deleted: string[] = []
  const parts = list.split('\0')
  for (let i = 0; i + 1 < parts.length; ) {
    const status = parts[i++]!
    const path = parts[i++]!
    if (/^[RC]/.test(status)) renamed.set(parts[i++]!, path)
    else if (status === 'D') deleted.push(path)
  }
  return { renamed, deleted }
}
