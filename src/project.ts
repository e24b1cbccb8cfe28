import { setImmediate } from 'node:timers/promises'
import { version } from '../package.json'
import type { Suppression } from './checks/suppressions.js'
import { configFinder } from './config/find.js'
import type { Config, FailOn, LoadedConfig } from './config/model.js'
import type { LoadedSuppressions } from './config/suppressions.js'
import { Upwards } from './config/upwards.js'
import { findFiles } from './files/find.js'
import { shownPath } from './files/paths.js'
import { Problem } from './files/problem.js'
import { readSource } from './files/read.js'
import {
  type Linted,
  type LintInput,
  type LintOptions,
  lintWithNotice,
  MixedLanguagesError,
  UnsupportedLanguageError,
} from './lint.js'
import { type Language, languages } from './notice/model.js'
import type { NoticeReport, Report } from './report/model.js'
import type { RuleSet } from './rules/model.js'
import type { Together } from './together.js'

export interface ProjectOptions {
  cwd: string
  rules: RuleSet
  /** A configuration file instead of the one found upwards of each notice; `false`: none. */
  config?: string | false
  /** What the command line says; it wins over the configuration. */
  overrides?: Pick<Config, 'language' | 'uiLanguage' | 'failOn'>
  /** ISO 8601 date by which suppressions expire; without it none does. */
  today?: string
  /** Called before a file is linted. */
  onFile?: (path: string, index: number, total: number) => void
  /** Messages and titles in each notice's language, where none is named. */
  inItsLanguage?: boolean
  /** All findings, and not only the first ones of a rule. */
  everyFinding?: boolean
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
export interface LintedFile extends Linted {
  /** Absolute. */
  file: string
  loaded: LoadedConfig
  rules: RuleSet
  config: Config
}

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

export interface Input {
  path: string
  source?: string
}

/** A notice with all that it is judged by. */
export interface Prepared {
  file: string
  loaded: LoadedConfig
  rules: RuleSet
  config: Config
  input: LintInput
  lintOptions: LintOptions
}

async function lintAll(
  inputs: readonly Input[],
  problems: Problem[],
  options: ProjectOptions,
): Promise<ProjectResult> {
  const known = new Set(options.rules.rules.map((rule) => rule.id))
  const configFor = await configLookup(options)
  const suppressionsFor = suppressionLookup(options, known)
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
  const readInput = async ({ path, source }: Input): Promise<LintInput> => {
    const place = shownPath(path, options.cwd)
    return { path: place, source: source ?? (await readSource(path, place)) }
  }
  const prepare = async (one: Input, loaded: LoadedConfig, more: Input[] = []): Promise<Prepared> => {
    const { path: file } = one
    const input = await readInput(one)
    const layers = await Promise.all(more.map(readInput))
    const rules = loaded.rules ?? options.rules
    for (const { id } of rules.rules) known.add(id)
    const config = await configOf(loaded, file)
    const suppressions = (await Promise.all([one, ...more].map(({ path }) => suppressionsFor(path)))).flat()
    const lintOptions = lintOptionsOf(config, suppressions, { ...options, rules })
    const whole = { ...input, ...(layers.length && { layers }) }
    return { file, loaded, rules, config, input: whole, lintOptions }
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
    await setImmediate()
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

async function configLookup({
  cwd,
  config,
  rules,
}: ProjectOptions): Promise<(path: string) => Promise<LoadedConfig>> {
  // YAML and the schema's validator are loaded only where there is a configuration.
  const load = async (file: string) => (await import('./config/load.js')).loadConfig(file, cwd, rules)
  if (config !== undefined) {
    const loaded = config === false ? { config: {} } : await load(config)
    return async () => loaded
  }
  const finder = configFinder(load)
  return (path) => finder.for(path)
}

/** Whether the configuration leaves a file out; what tells it is loaded only where it leaves any out. */
const isIgnored = async (path: string, loaded: LoadedConfig): Promise<boolean> =>
  !!loaded.config.ignore?.length && (await import('./config/ignored.js')).isIgnored(path, loaded)

/** The configuration that holds for one notice; what overrides it is loaded only where it is used. */
const configOf = async (loaded: LoadedConfig, path: string): Promise<Config> =>
  loaded.config.overrides ? (await import('./config/resolve.js')).configOf(loaded, path) : loaded.config

/** The entries of the suppressions file for a notice; what reads them is loaded only where there is one. */
function suppressionLookup(
  { cwd, config }: ProjectOptions,
  known: ReadonlySet<string>,
): (path: string) => Promise<Suppression[]> {
  if (config === false) return async () => []
  const load = async (file: string) =>
    (await import('./config/suppressions.js')).loadSuppressions(file, cwd, known)
  const finder = new Upwards<LoadedSuppressions>(['.noticelint-suppressions.yml'], load, { entries: [] })
  return async (path) => {
    const loaded = await finder.for(path)
    return loaded.file ? (await import('./config/suppressions.js')).entriesFor(loaded, path) : []
  }
}

function lintOptionsOf(config: Config, suppressions: Suppression[], options: ProjectOptions): LintOptions {
  const language = options.overrides?.language ?? config.language
  const uiLanguage = options.overrides?.uiLanguage ?? config.uiLanguage
  return {
    rules: options.rules,
    ...(options.inItsLanguage && { inItsLanguage: true }),
    ...(options.everyFinding && { everyFinding: true }),
    ...(suppressions.length && { suppressions }),
    ...(options.today && { today: options.today }),
    ...(config.facts && { facts: config.facts }),
    ...(config.rules && { severities: config.rules }),
    ...(language && { language }),
    ...(uiLanguage && { uiLanguage }),
  }
}

const lintAlone = async (one: Prepared): Promise<LintedFile> => ({
  ...one,
  ...(await lintWithNotice(one.input, one.lintOptions)),
})

/** The severities that each level fails on. */
export const failing: Record<FailOn, readonly string[]> = {
  error: ['error'],
  warning: ['error', 'warning'],
  never: [],
}

const failuresOf = ({ messages }: NoticeReport, failOn: FailOn) =>
  messages.filter(({ severity }) => failing[failOn].includes(severity)).length

/** One notice that cannot be linted does not keep the others from it. */
function asProblem(error: unknown, place: string): Problem {
  if (error instanceof Problem) return error
  if (error instanceof UnsupportedLanguageError) return new Problem(unsupported(error.language), place)
  if (error instanceof MixedLanguagesError)
    return new Problem(
      `is in ${languageName(error.language)}, and the notice that it is a part of in ${languageName(error.expected)}: the files of one notice (layers) are in one language`,
      error.path,
    )
  const [what, where] = String((error as Error)?.stack ?? error).split('\n')
  return new Problem(`noticelint failed on this notice, please report it: ${what}${where ?? ''}`, place)
}

function unsupported(language: string): string {
  const supported = languages.join(', ')
  return language === 'und'
    ? `its language cannot be told: name it with --lang (${supported})`
    : `is written in ${languageName(language)}, which is not supported (${supported} are): leave it out, or name its language with --lang`
}

/** The English name of a language, as far as it is known. */
function languageName(code: string): string {
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }).of(code) ?? code
}
