import { createRequire } from 'node:module'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import { Problem } from '../files/problem.js'
import type { Severity } from '../report/model.js'
import type { Rule } from '../rules/model.js'
import type { Config, ConfigFile, LoadedConfig } from './model.js'
import { presets } from './presets.js'

/** How deep configurations may extend one another. */
const deepest = 20

/**
 * A configuration with all that it extends merged into it: what it says itself wins over what it extends, a later entry
 * over an earlier one. `read` reads a file; nothing but data is ever read, and no code of a package runs.
 * Throws `Problem` for a file that is not there, is no data, or extends itself.
 */
export async function resolveExtends(
  own: ConfigFile,
  file: string,
  rules: readonly Rule[],
  read: (file: string, by: string) => Promise<ConfigFile>,
  above: readonly string[] = [],
): Promise<Config> {
  const { extends: names = [], ...rest } = own
  if (above.includes(file)) throw new Problem(`extends itself by way of ${above.at(-1)}`, file)
  if (above.length >= deepest) throw new Problem(`extends more than ${deepest} configurations in a row`, file)
  let merged: Config = {}
  for (const name of [names].flat()) {
    const preset = presets[name]
    if (preset) merged = mergeConfigs(merged, preset(rules))
    else {
      const target = locate(name, file)
      const extended = await read(target, file)
      merged = mergeConfigs(merged, await resolveExtends(extended, target, rules, read, [...above, file]))
    }
  }
  return mergeConfigs(merged, absolutePaths(rest, file))
}

/** Rule folders are relative to the file that names them, also where another file extends it. */
function absolutePaths(config: Config, file: string): Config {
  const { rulePaths } = config
  return rulePaths ? { ...config, rulePaths: rulePaths.map((path) => resolve(dirname(file), path)) } : config
}

/** The data file that a name leads to: a path, or an npm package that is one. Throws `Problem`. */
function locate(name: string, file: string): string {
  const target =
    isAbsolute(name) || name.startsWith('.') ? resolve(dirname(file), name) : inPackage(name, file)
  if (!/\.(?:ya?ml|json)$/.test(target))
    throw new Problem(
      `extends: "${name}" leads to ${target}, which is no .yml or .json file: configuration is data`,
      file,
    )
  return target
}

function inPackage(name: string, file: string): string {
  try {
    return createRequire(file).resolve(name)
  } catch {
    const known = Object.keys(presets).join(', ')
    throw new Problem(
      `extends: there is no preset (${known}) and no installed package "${name}"; a file starts with "./"`,
      file,
    )
  }
}

/** `over` wins, option by option; rules and facts are merged by name, lists of overrides and globs are joined. */
export function mergeConfigs(under: Config, over: Config): Config {
  const rules = { ...under.rules, ...over.rules }
  const facts = { ...under.facts, ...over.facts }
  const ignore = [...(under.ignore ?? []), ...(over.ignore ?? [])]
  const overrides = [...(under.overrides ?? []), ...(over.overrides ?? [])]
  const rulePaths = [...(under.rulePaths ?? []), ...(over.rulePaths ?? [])]
  return {
    ...under,
    ...over,
    ...(Object.keys(rules).length && { rules }),
    ...(Object.keys(facts).length && { facts }),
    ...(ignore.length && { ignore }),
    ...(overrides.length && { overrides }),
    ...(rulePaths.length && { rulePaths }),
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
