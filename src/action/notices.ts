import { realpath } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import picomatch from 'picomatch'
import type { FailOn } from '../config/model.js'
import { compareReports, isLocalRule, unchanged } from '../diff/compare.js'
import { lineMap, lineMaps, otherLines, sameLines } from '../diff/lines.js'
import type { LineMap } from '../diff/messages.js'
import type { NoticeChanges } from '../diff/model.js'
import { findFiles } from '../files/find.js'
import { shownPath } from '../files/paths.js'
import type { Problem } from '../files/problem.js'
import { decodeSource, readSource } from '../files/read.js'
import type { Language } from '../notice/model.js'
import { layersOf, lintProject, lintStandardInput, type ProjectOptions } from '../project.js'
import type { NoticeReport, Report } from '../report/model.js'
import type { RuleSet } from '../rules/model.js'
import type { Base } from './base.js'

/** A notice of today. */
export interface CheckedNotice {
  notice: NoticeReport
  /** False where the change left it alone; true also where that is not known. */
  isChanged: boolean
  /** Undefined where there is nothing to compare with. */
  lines?: LineMap
  /** What the change did to it; undefined where that is not asked for, or there is nothing to compare with. */
  changes?: NoticeChanges
}

export interface Checked {
  report: Report
  notices: CheckedNotice[]
  /** Notices that the change deletes. */
  deleted: string[]
  /** What could not be done. */
  problems: Problem[]
  /** From which severity on the configuration of a notice fails, by its path. */
  levels: Map<string, FailOn>
  /** The rules that they were judged by. */
  ruleSets: Set<RuleSet>
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

export interface CheckOptions extends ProjectOptions {
  /** Leave out the notices that the change left alone. */
  onlyChanged: boolean
  /** Lint the versions at the base, too, and tell what the change did. */
  compare: boolean
}

/** Lints the notices, and their versions at the base. */
export async function checkNotices(
  files: readonly string[],
  globs: readonly string[],
  base: Base | undefined,
  options: CheckOptions,
): Promise<Checked> {
  const layers = await layersOf(files, options).catch(() => new Map<string, readonly string[]>())
  const sources = base
    ? await readBoth([...new Set([...files, ...layers.keys()])], base, options.cwd)
    : undefined
  const isChanged = (file: string) =>
    (layers.get(file) ?? [file]).some((one) => sources?.get(one)?.isChanged !== false)
  const wanted = new Set(options.onlyChanged && sources ? files.filter(isChanged) : files)
  // What a change makes differ from a translation is told where the change is.
  const tells = (file: string) => (!wanted.has(file) ? 0 : sources && isChanged(file) ? 2 : 1)
  // What is new must not hide behind the first findings of its rule.
  const everyFinding = sources !== undefined && options.compare
  const settings = { ...options, everyFinding, translations: { among: files, tells } }
  const { report, problems, levels, ruleSets, uiLanguages } = await lintProject([...wanted], settings)
  const notices: CheckedNotice[] = []
  for (const notice of report.notices) {
    const both = (notice.layers ?? [notice.path]).flatMap(
      (path) => sources?.get(join(options.cwd, path)) ?? [],
    )
    notices.push(
      base && both.length
        ? await compare(
            notice,
            both,
            { ...settings, readOther: readerAt(base, options.cwd) },
            ruleSets,
            uiLanguages.get(notice.path) ?? 'en',
          )
        : { notice, isChanged: true },
    )
  }
  const isWanted = picomatch([...globs], { dot: true, nocase: true })
  return {
    report,
    notices,
    problems,
    levels,
    ruleSets,
    deleted: (base?.deleted ?? []).filter((path) => isWanted(path)),
  }
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

/** Reads the files that belong to a notice, as they were at the base. */
const readerAt = (base: Base, cwd: string) => async (file: string) => {
  const name = base.nameOf(shownPath(file, cwd))
  const bytes = await base.read(name)
  return bytes && textOf(bytes, name)
}

const linesOf = ({ isChanged, old, now }: Both) =>
  !isChanged ? sameLines : old === undefined ? otherLines : lineMap(old, now)

/** `both` are the files that the notice is made of. */
async function compare(
  notice: NoticeReport,
  both: readonly Both[],
  options: CheckOptions,
  ruleSets: Set<RuleSet>,
  language: Language,
): Promise<CheckedNotice> {
  const isChanged = both.some((one) => one.isChanged)
  const [first, ...others] = both as [Both, ...Both[]]
  const lines = lineMaps(
    linesOf(first),
    new Map(others.map((one) => [shownPath(one.file, options.cwd), linesOf(one)])),
  )
  if (!options.compare) return { notice, isChanged, lines }
  if (!isChanged) return { notice, isChanged, lines, changes: unchanged(notice) }
  // Both versions by the configuration of today, found from where the notice stands today.
  const known = both.find(({ old }) => old !== undefined)
  const before =
    known && (await lintStandardInput({ path: known.file, source: known.old! }, options)).report.notices[0]
  return {
    notice,
    isChanged,
    lines,
    changes: compareReports(before && { ...before, path: known.oldName }, notice, {
      lines,
      isLocal: isLocalRule(...ruleSets),
      language,
    }),
  }
}
