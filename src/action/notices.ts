import { realpath } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import picomatch from 'picomatch'
import { compareReports, unchanged } from '../diff/compare.js'
import { type LineMap, lineMap } from '../diff/lines.js'
import type { NoticeChanges } from '../diff/model.js'
import { findFiles } from '../files/find.js'
import { shownPath } from '../files/paths.js'
import { Problem } from '../files/problem.js'
import { decodeSource, readSource } from '../files/read.js'
import { lintProject, lintStandardInput, type ProjectOptions } from '../project.js'
import type { NoticeReport, Report } from '../report/model.js'
import type { Base } from './base.js'

/** A notice of today with what the change did to it. `lines` is undefined where there is nothing to compare with. */
export interface CheckedNotice {
  notice: NoticeReport
  changes?: NoticeChanges
  lines?: LineMap
}

export interface Checked {
  report: Report
  notices: CheckedNotice[]
  /** Notices that the change deletes. */
  deleted: string[]
  /** What could not be done. */
  problems: Problem[]
  /** Problems at or above the level of `failOn` of the configuration. */
  failures: number
}

/**
 * The files of the working tree that the globs mean, as absolute paths. Links that lead out of the checkout, or into its
 * `.git`, are left out: a pull request must not have the Action quote what is none of its files.
 */
export async function findNotices(globs: readonly string[], workspace: string) {
  const { files, problems } = await findFiles(globs, workspace)
  const root = await realpath(workspace)
  const inside: string[] = []
  const outside: string[] = []
  for (const file of files) {
    const [first] = relative(root, await realpath(file).catch(() => file)).split(sep)
    if (first === '..' || first === '.git' || first === '') outside.push(shownPath(file, workspace))
    else inside.push(file)
  }
  return { files: inside, outside, problems }
}

/** Lints the notices, and their versions at the base. With `onlyChanged`, those that the change left alone are left out. */
export async function checkNotices(
  files: readonly string[],
  globs: readonly string[],
  base: Base | undefined,
  { onlyChanged }: { onlyChanged: boolean },
  options: ProjectOptions,
): Promise<Checked> {
  const sources = base ? await readBoth(files, base, options.cwd) : undefined
  const wanted = onlyChanged && sources ? files.filter((file) => sources.get(file)?.isChanged !== false) : files
  const { report, problems, failures } = await lintProject(wanted, options)
  const notices: CheckedNotice[] = []
  for (const notice of report.notices) {
    const both = sources?.get(join(options.cwd, notice.path))
    notices.push(both ? await compare(notice, both, options) : { notice })
  }
  const isWanted = picomatch([...globs], { dot: true, nocase: true })
  return { report, notices, problems, failures, deleted: (base?.deleted ?? []).filter((path) => isWanted(path)) }
}


interface Both {
  file: string
  oldName: string
  now: string
  old: string | undefined
  isChanged: boolean
}

async function readBoth(files: readonly string[], base: Base, cwd: string): Promise<Map<string, Both>> {
  const all = new Map<string, Both>()
  for (const file of files) {
    const path = shownPath(file, cwd)
    // What cannot be read is told of when it is linted.
    const now = await readSource(file, path).catch(() => undefined)
    if (now === undefined) continue
    const oldName = base.nameOf(path)
    const bytes = await base.read(oldName)
    const old = bytes && textOf(bytes, oldName)
    all.set(file, { file, oldName, now, old, isChanged: old !== now })
  }
  return all
}

/** An unreadable base is as good as none. */
function textOf(bytes: Buffer, place: string): string | undefined {
  try {
    return decodeSource(bytes, place)
  } catch {
    return undefined
  }
}

async function compare(notice: NoticeReport, both: Both, options: ProjectOptions): Promise<CheckedNotice> {
  const { file, oldName, now, old, isChanged } = both
  if (!isChanged) return { notice, changes: unchanged(notice), lines: (line) => line }
  const lines = old === undefined ? () => undefined : lineMap(old, now)
  // Both versions by the configuration of today, found from where the notice stands today.
  const before = old === undefined ? undefined : (await lintStandardInput({ path: file, source: old }, options)).report
  const base = before?.notices[0]
  return { notice, lines, changes: compareReports(base && { ...base, path: oldName }, notice, lines) }
}
