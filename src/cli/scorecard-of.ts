import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { version } from '../../package.json'
import { compareReports, isLocalRule } from '../diff/compare.js'
import { lineMap, lineMaps } from '../diff/lines.js'
import type { LineMap } from '../diff/messages.js'
import { Git } from '../files/git.js'
import { shownPath } from '../files/paths.js'
import { Problem } from '../files/problem.js'
import { readSource } from '../files/read.js'
import { sourceAt } from '../files/revision.js'
import { type LintedFile, lintStandardInput, type ProjectOptions } from '../project.js'
import type { RequirementReport } from '../report/model.js'
import type { Commit, Scorecard, Since } from '../scorecard/model.js'

interface Settings {
  cwd: string
  settings: ProjectOptions
  /** The revision or file that `--since` names. */
  since?: string
}

/** A scorecard with what only the world around the notice knows: its commit, its configuration, its earlier version. */
export async function scorecardOf(
  linted: LintedFile,
  { cwd, settings, since }: Settings,
): Promise<Scorecard> {
  const { file, notice, report, uiLanguage, rules, loaded } = linted
  const commit = await commitOf(file, layersOf(linted, cwd))
  const changes = since === undefined ? undefined : await changesSince(since, linted, settings)
  return {
    notice,
    report: { ...report, requirements: inOrderOfTheLaw(report.requirements) },
    uiLanguage,
    toolVersion: version,
    rulesVersion: rules.version,
    ...(loaded.file && { profile: shownPath(loaded.file, cwd) }),
    ...(commit && { commit }),
    ...(changes && { since: changes }),
  }
}

/** By the article that asks for it first: "13(1)(a)" before "13(2)(b)" before "14(1)(d)". */
const inOrderOfTheLaw = (requirements: readonly RequirementReport[]): RequirementReport[] => {
  const rank = ({ articles }: RequirementReport) => articles[0] ?? '~'
  return [...requirements].sort((a, b) =>
    rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : a.id < b.id ? -1 : 1,
  )
}

/** The commit that is checked out where the notice stands. */
async function commitOf(file: string, others: readonly string[]): Promise<Commit | undefined> {
  const id = await new Git(dirname(file)).object('HEAD^{commit}')
  if (!id) return undefined
  let isClean = true
  for (const one of [file, ...others]) {
    const committed = await new Git(dirname(one)).file(`HEAD:./${basename(one)}`)
    isClean &&= committed?.equals(await readFile(one)) ?? false
  }
  return { id, isClean }
}

/** The files of the notice behind its first one, as absolute paths. */
const layersOf = ({ notice }: LintedFile, cwd: string): string[] =>
  (notice.layers ?? []).slice(1).map(({ path }) => resolve(cwd, path))

async function changesSince(
  name: string,
  linted: LintedFile,
  settings: ProjectOptions,
): Promise<Since | undefined> {
  const { file, notice, report, uiLanguage, rules } = linted
  const { cwd } = settings
  const source = await sourceSince(name, file, cwd)
  if (source === undefined) return undefined
  const { onFile, onNotice, ...others } = settings
  const overrides = { ...settings.overrides, uiLanguage }
  const isFile = existsSync(resolve(cwd, name))
  const readOther = isFile ? {} : { readOther: (path: string) => sourceAt(name, path, shownPath(path, cwd)) }
  const before = await lintStandardInput({ path: file, source }, { ...others, ...readOther, overrides })
  if (before.problems[0]) throw before.problems[0]
  const lines = new Map<string, LineMap>()
  for (const layer of notice.layers?.slice(1) ?? []) {
    const old = isFile ? layer.source : await sourceSince(name, resolve(cwd, layer.path), cwd)
    if (old !== undefined) lines.set(layer.path, lineMap(old, layer.source))
  }
  const changes = compareReports(before.report.notices[0], report, {
    lines: lineMaps(lineMap(source, notice.source), lines),
    isLocal: isLocalRule(rules),
    language: uiLanguage,
  })
  return { name, changes }
}

/** The earlier version's text; undefined where the revision has no such notice. Throws `Problem`. */
async function sourceSince(name: string, file: string, cwd: string): Promise<string | undefined> {
  if (existsSync(resolve(cwd, name))) return readSource(resolve(cwd, name), name)
  const git = new Git(dirname(file))
  if (!(await git.object(`${name}^{commit}`)))
    throw new Problem(
      'is neither a file nor a revision of the git repository that the notice stands in',
      name,
    )
  return sourceAt(name, file, shownPath(file, cwd))
}
