import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import schema from '../../schema/noticelintrc.schema.json' with { type: 'json' }
import { isGlob } from '../files/find.js'
import { shownPath } from '../files/paths.js'
import type { Problem } from '../files/problem.js'
import { readText } from '../files/read.js'
import type { RuleSet } from '../rules/model.js'
import { isInside } from './inside.js'
import { asProblem } from './issues.js'
import type { ConfigFile, LoadedConfig } from './model.js'
import { parseData } from './parse.js'
import { ExtendsError, resolveExtends } from './resolve.js'
import { didYouMean } from './suggest.js'
import { type Issue, validate } from './validate.js'

/** A configuration file as it stands, with the way back to its lines. */
interface ReadFile {
  file: string
  config: ConfigFile
  /** What is wrong with it, as a `Problem` with file and line. */
  problem(issues: Issue[]): Problem
}

/** So many files may make up a configuration. */
const mostFiles = 100

/**
 * Reads a configuration file (`.noticelintrc.*`, or the key `noticelint` of a package.json) with all that it extends and
 * the rules of its own. Throws `Problem` that names file, line, option and what was expected.
 */
export async function loadConfig(file: string, cwd: string, builtIn: RuleSet): Promise<LoadedConfig> {
  const files: ReadFile[] = []
  const read = async (path: string) => {
    const one = await readConfigFile(path, cwd)
    if (files.push(one) > mostFiles)
      throw files[0]!.problem([{ path: ['extends'], message: `expected at most ${mostFiles} files in all` }])
    return one.config
  }
  const config = await resolveExtends(await read(file), file, builtIn.rules, read).catch((error) => {
    if (!(error instanceof ExtendsError)) throw error
    const path = error.index === undefined ? ['extends'] : ['extends', error.index]
    throw files.find((one) => one.file === error.file)!.problem([{ path, message: error.message }])
  })
  for (const one of files) throwMissingFolders(one)
  throwMissingFiles(files[0]!)
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
  const problem = (issues: Issue[]) => asProblem(issues, data, prefix, place, 'the configuration')
  const issues = validate(config, schema)
  if (issues.length) throw problem(issues)
  return { file, config, problem }
}

function throwMissingFolders({ file, config, problem }: ReadFile): void {
  const issues = (config.rulePaths ?? []).flatMap((name, i): Issue[] => {
    const isFolder = statSync(resolve(dirname(file), name), { throwIfNoEntry: false })?.isDirectory()
    return isFolder ? [] : [{ path: ['rulePaths', i], message: `there is no such folder: "${name}"` }]
  })
  if (issues.length) throw problem(issues)
}

/** A group is of files that are there; whether a glob matches any is no matter of the configuration. */
function throwMissingFiles({ file, config, problem }: ReadFile): void {
  const issues = (['translations', 'layers'] as const).flatMap((option) =>
    (config[option] ?? []).flatMap((group, i) =>
      group.flatMap((name, j): Issue[] => {
        if (isGlob(name)) return []
        const path = resolve(dirname(file), name)
        if (!statSync(path, { throwIfNoEntry: false }))
          return [{ path: [option, i, j], message: `there is no such file: "${name}"` }]
        if (isInside(path, dirname(file))) return []
        return [{ path: [option, i, j], message: `expected a file of this repository, found "${name}"` }]
      }),
    ),
  )
  const named = new Set<string>()
  for (const [i, group] of (config.layers ?? []).entries()) {
    for (const [j, name] of group.entries()) {
      const path = resolve(dirname(file), name)
      if (named.has(path))
        issues.push({ path: ['layers', i, j], message: `"${name}" is a part of a notice already` })
      named.add(path)
    }
  }
  if (issues.length) throw problem(issues)
}

function throwUnknownRules({ config, problem }: ReadFile, known: string[]): void {
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
  if (issues.length) throw problem(issues)
}
