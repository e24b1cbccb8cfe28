import { setImmediate } from 'node:timers/promises'
import { version } from '../package.json'
import { configLookup, isIgnored } from './config/lookup.js'
import { type FailOn, failing, type LoadedConfig } from './config/model.js'
import { findFiles } from './files/find.js'
import { shownPath } from './files/paths.js'
import type { Problem } from './files/problem.js'
import { type Linted, lintWithNotice } from './lint.js'
import { asProblem } from './lint-problem.js'
import type { Language } from './notice/model.js'
import { type Input, type Prepared, type PrepareOptions, preparer } from './prepare.js'
import type { NoticeReport, Report } from './report/model.js'
import type { RuleSet } from './rules/model.js'
import type { Together } from './together.js'

export interface ProjectOptions extends PrepareOptions {
  /** Called before a file is linted. */
  onFile?: (path: string, index: number, total: number) => void
  /** Reads files that belong to those that are linted; undefined where there is no such file. From disk unless given. */
  readOther?: (path: string) => Promise<string | undefined>
  /** Which files may be translations of each other, and where what differs is told; the files of this run unless given. */
  translations?: {
    among: readonly string[]
    /** Of the files that differ, one of the highest number tells it; in one of 0 nothing is told. */
    tells(path: string): number
  }
  /**
   * Called with each notice beside its report, which is not kept then: memory does not grow with the number of notices.
   */
  onNotice?: (linted: LintedFile) => Promise<void>
}

/** A notice that was linted, with its file and what it was judged by. */
export interface LintedFile extends Linted, Omit<Prepared, 'input' | 'lintOptions'> {}

/** A notice that does not come from a file. */
export interface StandardInput {
  source: string
  /** What it is called in the report; the configuration is searched from here. */
  path: string
}

export interface ProjectResult {
  report: Report
  /** What could not be done; any makes the exit status 2. */
  problems: Problem[]
  /** How many messages are at or above the level that the configuration of their notice fails on. */
  failures: number
  /** That level, by the path of the notice. */
  levels: Map<string, FailOn>
  /** The language of titles and messages, by the path of the notice. */
  uiLanguages: Map<string, Language>
  /** Files that the configuration leaves out although the user named them. */
  ignored: string[]
  /** The rules that the notices were judged by: the built-in ones, or those with others beside them. */
  ruleSets: Set<RuleSet>
}

/** Lints files, folders and globs one file after the other. Rejects only where the command itself is wrong. */
export async function lintProject(
  targets: readonly string[],
  options: ProjectOptions,
): Promise<ProjectResult> {
  const { files, problems } = await findFiles(targets, options.cwd)
  return lintAll(
    files.map((path) => ({ path })),
    problems,
    options,
  )
}

/** Lints a notice from standard input as `lintProject` does files. */
export function lintStandardInput(
  { path, source }: StandardInput,
  options: ProjectOptions,
): Promise<ProjectResult> {
  return lintAll([{ path, source }], [], options)
}

async function lintAll(
  inputs: readonly Input[],
  problems: Problem[],
  options: ProjectOptions,
): Promise<ProjectResult> {
  const { configFor, prepare } = await preparer(options)
  const report: Report = { schemaVersion: '1', tool: { name: 'noticelint', version }, notices: [] }
  const result: ProjectResult = {
    report,
    problems: [...problems],
    failures: 0,
    levels: new Map(),
    uiLanguages: new Map(),
    ignored: [],
    ruleSets: new Set(),
  }
  // What compares files with each other is loaded only where there may be something to compare.
  const mayBelong = ({ config: { translations, layers } }: LoadedConfig) =>
    inputs.length > 1 || options.translations || translations || layers
  let opened: Promise<Together> | undefined
  const open = async () =>
    new (await import('./together.js')).Together(inputs, { ...options, configFor, prepare })
  for (const [index, one] of inputs.entries()) {
    const { path } = one
    const place = shownPath(path, options.cwd)
    try {
      const loaded = await configFor(path)
      if (await isIgnored(path, loaded)) {
        result.ignored.push(place)
        continue
      }
      options.onFile?.(place, index, inputs.length)
      if (mayBelong(loaded)) opened ??= open()
      const together = await (await opened)?.lint(one, loaded)
      if (together === 'told') continue
      const done = together ?? (await lintAlone(await prepare(one, loaded)))
      const { rules, config, report: notice } = done
      result.ruleSets.add(rules)
      if (options.onNotice) await options.onNotice(done)
      else report.notices.push(notice)
      const level = options.overrides?.failOn ?? config.failOn ?? 'error'
      result.levels.set(notice.path, level)
      result.uiLanguages.set(notice.path, done.uiLanguage)
      result.failures += failuresOf(notice, level)
    } catch (error) {
      // A broken configuration is one problem, however many notices it holds for.
      const problem = asProblem(error, place)
      if (!result.problems.includes(problem)) result.problems.push(problem)
    }
    // Signals are heard between two notices; behind the last one nothing waits for them.
    if (index < inputs.length - 1) await setImmediate()
  }
  return result
}

/** The files of each notice that is made of several, by every one of them; of those among `files`. */
export async function layersOf(
  files: readonly string[],
  options: ProjectOptions,
): Promise<Map<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>()
  const configFor = await configLookup(options)
  for (const file of files) {
    // A broken configuration is told of when the file is linted.
    const loaded = await configFor(file).catch(() => undefined)
    if (!loaded?.config.layers) continue
    const { layers } = await (await import('./config/groups.js')).groupsOf(loaded)
    const own = layers.find((group) => group.includes(file))
    for (const layer of own ?? []) found.set(layer, own!)
  }
  return found
}

const lintAlone = async (one: Prepared): Promise<LintedFile> => ({
  ...one,
  ...(await lintWithNotice(one.input, one.lintOptions)),
})

const failuresOf = ({ messages }: NoticeReport, failOn: FailOn) =>
  messages.filter(({ severity }) => failing[failOn].includes(severity)).length
