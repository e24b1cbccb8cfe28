import type { Suppression } from '../checks/suppressions.js'
import type { RuleSet } from '../rules/model.js'
import { configFinder } from './find.js'
import type { Config, LoadedConfig } from './model.js'
import type { LoadedSuppressions } from './suppressions.js'
import { Upwards } from './upwards.js'

/** What the files that hold for a notice are looked up by. */
export interface LookupOptions {
  cwd: string
  rules: RuleSet
  /** A configuration file instead of the one found upwards of each notice; `false`: none, and no suppressions. */
  config?: string | false
}

/** Finds the configuration that holds for a file. */
export async function configLookup({
  cwd,
  config,
  rules,
}: LookupOptions): Promise<(path: string) => Promise<LoadedConfig>> {
  // YAML and the schema's validator are loaded only where there is a configuration.
  const load = async (file: string) => (await import('./load.js')).loadConfig(file, cwd, rules)
  if (config !== undefined) {
    const loaded = config === false ? { config: {} } : await load(config)
    return async () => loaded
  }
  const finder = configFinder(load)
  return (path) => finder.for(path)
}

/** Whether the configuration leaves a file out; what tells it is loaded only where it leaves any out. */
export const isIgnored = async (path: string, loaded: LoadedConfig): Promise<boolean> =>
  !!loaded.config.ignore?.length && (await import('./ignored.js')).isIgnored(path, loaded)

/** The configuration that holds for one notice; what overrides it is loaded only where it is used. */
export const configOf = async (loaded: LoadedConfig, path: string): Promise<Config> =>
  loaded.config.overrides ? (await import('./resolve.js')).configOf(loaded, path) : loaded.config

/** The entries of the suppressions file for a notice; what reads them is loaded only where there is one. */
export function suppressionLookup(
  { cwd, config }: LookupOptions,
  known: ReadonlySet<string>,
): (path: string) => Promise<Suppression[]> {
  if (config === false) return async () => []
  const load = async (file: string) => (await import('./suppressions.js')).loadSuppressions(file, cwd, known)
  const finder = new Upwards<LoadedSuppressions>(['.noticelint-suppressions.yml'], load, { entries: [] })
  return async (path) => {
    const loaded = await finder.for(path)
    return loaded.file ? (await import('./suppressions.js')).entriesFor(loaded, path) : []
  }
}
