import schema from '../../schema/noticelintrc.schema.json' with { type: 'json' }
import { shownPath } from '../files/paths.js'
import { readText } from '../files/read.js'
import { asProblem } from './issues.js'
import type { Config, LoadedConfig } from './model.js'
import { parseData } from './parse.js'
import { didYouMean } from './suggest.js'
import { type Issue, validate } from './validate.js'

/**
 * Reads a configuration file: `.noticelintrc.*`, or the key `noticelint` of a package.json.
 * `known` are the ids of all rules. Throws `Problem` that names file, line, option and what was expected.
 */
export async function loadConfig(
  file: string,
  cwd: string,
  known: ReadonlySet<string>,
): Promise<LoadedConfig> {
  const place = shownPath(file, cwd)
  const data = parseData(await readText(file, place), place)
  const isPackage = /[\\/]package\.json$/.test(file)
  const prefix = isPackage ? ['noticelint'] : []
  const value = (isPackage ? (data.value as Record<string, unknown> | null)?.noticelint : data.value) ?? {}
  const issues = validate(value, schema)
  const config = value as Config
  if (!issues.length) issues.push(...unknownRules(config, known))
  if (issues.length) throw asProblem(issues, data, prefix, place, 'the configuration')
  return { file, config }
}

function unknownRules({ rules = {} }: Config, known: ReadonlySet<string>): Issue[] {
  return Object.keys(rules)
    .filter((id) => !known.has(id))
    .map((id) => ({ path: ['rules', id], message: `there is no such rule${didYouMean(id, [...known])}` }))
}
