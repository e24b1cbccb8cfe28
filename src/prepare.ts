import type { Suppression } from './checks/suppressions.js'
import { configLookup, configOf, type LookupOptions, suppressionLookup } from './config/lookup.js'
import type { Config, LoadedConfig } from './config/model.js'
import { shownPath } from './files/paths.js'
import { readSource } from './files/read.js'
import type { LintInput, LintOptions } from './lint.js'
import type { RuleSet } from './rules/model.js'

export interface PrepareOptions extends LookupOptions {
  /** What the command line says; it wins over the configuration. */
  overrides?: Pick<Config, 'language' | 'uiLanguage' | 'failOn'>
  /** ISO 8601 date by which suppressions expire; without it none does. */
  today?: string
  /** Messages and titles in each notice's language, where none is named. */
  inItsLanguage?: boolean
  /** All findings, and not only the first ones of a rule. */
  everyFinding?: boolean
}

/** A file, or a text under the name of one. */
export interface Input {
  path: string
  source?: string
}

/** A notice with all that it is judged by. */
export interface Prepared {
  /** Absolute. */
  file: string
  loaded: LoadedConfig
  rules: RuleSet
  config: Config
  input: LintInput
  lintOptions: LintOptions
}

export interface Preparer {
  /** The configuration that holds for a file. */
  configFor(path: string): Promise<LoadedConfig>
  /** Reads a notice and what holds for it; `more` are its other files, where it is made of several. */
  prepare(one: Input, loaded: LoadedConfig, more?: readonly Input[]): Promise<Prepared>
}

/** Gathers what notices are judged by: each file of it is looked for and read once. */
export async function preparer(options: PrepareOptions): Promise<Preparer> {
  const known = new Set(options.rules.rules.map((rule) => rule.id))
  const configFor = await configLookup(options)
  const suppressionsFor = suppressionLookup(options, known)
  const readInput = async ({ path, source }: Input): Promise<LintInput> => {
    const place = shownPath(path, options.cwd)
    return { path: place, source: source ?? (await readSource(path, place)) }
  }
  const prepare = async (
    one: Input,
    loaded: LoadedConfig,
    more: readonly Input[] = [],
  ): Promise<Prepared> => {
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
  return { configFor, prepare }
}

function lintOptionsOf(config: Config, suppressions: Suppression[], options: PrepareOptions): LintOptions {
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
