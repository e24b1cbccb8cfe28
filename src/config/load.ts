import schema from '../../schema/noticelintrc.schema.json' with { type: 'json' }
import { shownPath } from '../files/paths.js'
import { readText } from '../files/read.js'
import type { RuleSet } from '../rules/model.js'
import { asProblem } from './issues.js'
import type { ConfigFile, LoadedConfig } from './model.js'
import { type Parsed, parseData } from './parse.js'
import { resolveExtends } from './resolve.js'
import { didYouMean } from './suggest.js'
import { type Issue, validate } from './validate.js'

/** A configuration file as it stands, with the way back to its lines. */
interface ReadFile {
  place: string
  data: Parsed
  prefix: string[]
  config: ConfigFile
}

/**
 * Reads a configuration file (`.noticelintrc.*`, or the key `noticelint` of a package.json) with all that it extends and
 * the rules of its own. Throws `Problem` that names file, line, option and what was expected.
 */
export async function loadConfig(file: string, cwd: string, builtIn: RuleSet): Promise<LoadedConfig> {
  const files: ReadFile[] = []
  const read = async (path: string) => {
    const one = await readConfigFile(path, cwd)
    files.push(one)
    return one.config
  }
  const config = await resolveExtends(await read(file), file, builtIn.rules, read)
  const rules = config.rulePaths
    ? await (await import('./own-rules.js')).withOwnRules(builtIn, config.rulePaths, cwd)
    : builtIn
  const known = rules.rules.map(({ id }) => id)
  for (const one of files) throwUnknownRules(one, known)
  return { file, config, ...(rules !== builtIn && { rules }) }
}

async function readConfigFile(file: string, cwd: string): Promise<ReadFile> {
  const place = shownPath(file, cwd)
  const data = parseData(await readText(file, place), place)
  const isPackage = /[\\/]package\.json$/.test(file)
  const prefix = isPackage ? ['noticelint'] : []
  const config = (isPackage ? (data.value as Record<string, unknown> | null)?.noticelint : data.value) ?? {}
  const issues = validate(config, schema)
  if (issues.length) throw asProblem(issues, data, prefix, place, 'the configuration')
  return { place, data, prefix, config }
}

function throwUnknownRules({ config, data, prefix, place }: ReadFile, known: string[]): void {
  const blocks = [{ path: [] as (string | number)[], rules: config.rules }].concat(
    (config.overrides ?? []).map(({ rules }, i) => ({ path: ['overrides', i], rules })),
  )
  const issues = blocks.flatMap(({ path, rules = {} }) =>
    Object.keys(rules)
      .filter((id) => !known.includes(id))
      .map(
        (id): Issue => ({
          path: [...path, 'rules', id],
          message: `there is no such rule${didYouMean(id, known)}`,
        }),
      ),
  )
  if (issues.length) throw asProblem(issues, data, prefix, place, 'the configuration')
}
