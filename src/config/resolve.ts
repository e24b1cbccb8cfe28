import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import type { Severity } from '../report/model.js'
import type { Rule } from '../rules/model.js'
import type { Config, ConfigFile, LoadedConfig } from './model.js'
import { presets } from './presets.js'

/** How deep configurations may extend one another. */
const deepest = 20

/** What is wrong with an entry of a file's `extends`. */
export class ExtendsError extends Error {
  constructor(
    readonly file: string,
    /** Its place in the list; undefined where there is only one. */
    readonly index: number | undefined,
    message: string,
  ) {
    super(message)
  }
}

/**
 * A configuration with all that it extends merged into it: what it says itself wins over what it extends, a later entry
 * over an earlier one. `read` reads a file; nothing but data is ever read, and no code of a package runs.
 * Throws `ExtendsError` for a file that is not there, is no data, or extends itself.
 */
export async function resolveExtends(
  own: ConfigFile,
  file: string,
  rules: readonly Rule[],
  read: (file: string) => Promise<ConfigFile>,
  above: readonly string[] = [],
): Promise<Config> {
  const { extends: names = [], ...rest } = own
  const chain = [...above, file]
  let merged: Config = {}
  for (const [i, name] of [names].flat().entries()) {
    const preset = Object.hasOwn(presets, name) ? presets[name] : undefined
    if (preset) merged = mergeConfigs(merged, preset(rules))
    else {
      const fail = (message: string) => new ExtendsError(file, Array.isArray(names) ? i : undefined, message)
      const target = locate(name, file, fail)
      if (chain.includes(target)) throw fail(`"${name}" extends this file again`)
      if (chain.length > deepest) throw fail(`more than ${deepest} configurations extend one another`)
      merged = mergeConfigs(merged, await resolveExtends(await read(target), target, rules, read, chain))
    }
  }
  return mergeConfigs(merged, absolutePaths(rest, file))
}

/** Rule folders are relative to the file that names them, also where another file extends it. */
function absolutePaths(config: Config, file: string): Config {
  const { rulePaths } = config
  return rulePaths ? { ...config, rulePaths: rulePaths.map((path) => resolve(dirname(file), path)) } : config
}

/** The data file that a name leads to: a path, or an npm package that is one. */
function locate(name: string, file: string, fail: (message: string) => ExtendsError): string {
  const isPath = isAbsolute(name) || name.startsWith('.')
  const target = isPath ? resolve(dirname(file), name) : inPackage(name, file)
  if (!target) {
    const known = Object.keys(presets).join(', ')
    throw fail(
      `there is no preset (${known}) and no installed package "${name}" of one data file; a path starts with "./"`,
    )
  }
  if (!/\.(?:ya?ml|json)$/.test(target))
    throw fail(
      `expected a .yml or .json file, since configuration is data; "${name}" leads to ${basename(target)}`,
    )
  if (!existsSync(target)) throw fail(`there is no such file: "${name}"`)
  return target
}

/** What Node resolves the package to. Nothing of it is loaded. */
function inPackage(name: string, file: string): string | undefined {
  try {
    return createRequire(file).resolve(name)
  } catch {
    return undefined
  }
}

/** `over` wins, option by option; rules and facts are merged by name, lists of overrides and globs are joined. */
function mergeConfigs(under: Config, over: Config): Config {
  const rules = { ...under.rules, ...over.rules }
  const facts = { ...under.facts, ...over.facts }
  const ignore = [...(under.ignore ?? []), ...(over.ignore ?? [])]
  const overrides = [...(under.overrides ?? []), ...(over.overrides ?? [])]
  const rulePaths = [...(under.rulePaths ?? []), ...(over.rulePaths ?? [])]
  const translations = [...(under.translations ?? []), ...(over.translations ?? [])]
  const layers = [...(under.layers ?? []), ...(over.layers ?? [])]
  return {
    ...under,
    ...over,
    ...(Object.keys(rules).length && { rules }),
    ...(Object.keys(facts).length && { facts }),
    ...(ignore.length && { ignore }),
    ...(overrides.length && { overrides }),
    ...(rulePaths.length && { rulePaths }),
    ...(translations.length && { translations }),
    ...(layers.length && { layers }),
  }
}

/** The configuration that holds for one file: the overrides whose globs match it, later ones over earlier ones. */
export function configOf({ file, config }: LoadedConfig, path: string): Config {
  const { overrides = [], ...rest } = config
  if (!file) return rest
  const shown = relative(dirname(file), path).split(sep).join('/')
  return overrides
    .filter(({ files }) =>
      picomatch.isMatch(
        shown,
        files.map((glob) => glob.replace(/^\.\//, '')),
        { dot: true },
      ),
    )
    .reduce<Config>((under, { files: _, ...over }) => mergeConfigs(under, over), rest)
}

/** The severity of every rule under a configuration, for people who ask what holds. */
export const severitiesOf = (rules: readonly Rule[], config: Config): Record<string, Severity | 'off'> =>
  Object.fromEntries(rules.map(({ id, severity }) => [id, config.rules?.[id] ?? severity]))
