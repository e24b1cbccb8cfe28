import schema from '../../schema/noticelintrc.schema.json' with { type: 'json' }
import { shownPath } from '../files/paths.js'
import { Problem } from '../files/problem.js'
import { readText } from '../files/read.js'
import type { Config, LoadedConfig } from './model.js'
import { at, type OptionPath, type Parsed, parseData } from './parse.js'
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
  if (issues.length) throw asProblem(issues, data, prefix, place)
  return { file, config }
}

function unknownRules({ rules = {} }: Config, known: ReadonlySet<string>): Issue[] {
  return Object.keys(rules)
    .filter((id) => !known.has(id))
    .map((id) => ({ path: ['rules', id], message: `there is no such rule${didYouMean(id, [...known])}` }))
}

/** So many issues of a configuration are told. */
const shownIssues = 10

/** All that is wrong in one problem: the first with its line as the place, the others behind it. */
function asProblem(issues: Issue[], data: Parsed, prefix: OptionPath, place: string): Problem {
  const located = issues.map(({ path, message }) => ({
    text: `${[...prefix, ...path].join('.') || 'the configuration'}: ${message}`,
    line: data.lineOf([...prefix, ...path]),
  }))
  const [first, ...rest] = located.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
  const others = rest
    .slice(0, shownIssues - 1)
    .map(({ text, line }) => `${line ? `line ${line}: ` : ''}${text}`)
  const more = rest.length >= shownIssues ? [`and ${rest.length - shownIssues + 1} more`] : []
  return new Problem([first!.text, ...others, ...more].join('; '), at(place, first!.line))
}
