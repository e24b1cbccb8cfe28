import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type FailOn, failing, failLevels } from '../config/model.js'
import { compareReports, isLocalRule } from '../diff/compare.js'
import { type DiffFormatName, diffFormatNames, diffFormats } from '../diff/formats.js'
import { lineMap } from '../diff/lines.js'
import { Git } from '../files/git.js'
import { shownPath } from '../files/paths.js'
import { Problem } from '../files/problem.js'
import { decodeSource, readSource } from '../files/read.js'
import { sourceAt } from '../files/revision.js'
import { type Language, languages } from '../notice/model.js'
import { lintStandardInput, type ProjectOptions } from '../project.js'
import type { NoticeReport } from '../report/model.js'
import type { RuleSet } from '../rules/model.js'
import type { Command } from './commands.js'
import type { Io } from './io.js'
import type { Arguments, OptionTable } from './options.js'
import { destinationOf } from './output.js'
import { projectOptions } from './project-options.js'

const options: OptionTable = {
  format: {
    short: 'f',
    value: 'NAME',
    choices: diffFormatNames,
    help: 'how to show it; pretty unless said otherwise',
  },
  'output-file': { short: 'o', value: 'FILE', help: 'write it to a file' },
  config: { short: 'c', value: 'FILE', help: 'use this configuration for both versions' },
  'no-config': { help: 'use no configuration' },
  lang: { value: 'CODE', choices: languages, help: 'language of both versions' },
  'ui-lang': { value: 'CODE', choices: languages, help: 'language of messages; en unless said otherwise' },
  'fail-on': {
    value: 'LEVEL',
    choices: failLevels,
    help: 'end with status 1 for new problems from this severity on; error unless said otherwise',
  },
  color: { help: 'colour it even where it goes to no terminal' },
  'no-color': { help: 'never colour (as NO_COLOR does)' },
  help: { short: 'h', help: 'show this help' },
}

/** `noticelint diff BASE HEAD`: what a change did to a notice. */
export const diffCommand: Command = {
  usage: '[options] BASE HEAD',
  about: `Compares two versions of a notice. Each is a file, or a file in a git revision (main:docs/privacy.md).`,
  notes: `Exit status: 0 no new problem at or above the fail level, 1 there is, 2 something could not be done.`,
  options,
  run,
}

interface Version {
  path: string
  source: string
  /** The git revision, where it is in one: what belongs to the notice is read from there, too. */
  revision?: string
}

async function run(args: Arguments, io: Io): Promise<number> {
  const [base, head, ...others] = args.targets
  if (base === undefined || head === undefined || others.length)
    throw new Problem(
      'diff needs two versions of a notice: noticelint diff main:docs/privacy.md docs/privacy.md',
    )
  // What is new must not hide behind the first findings of its rule.
  const settings = { ...projectOptions(args, io), everyFinding: true }
  const before = await readVersion(base, io.cwd)
  const after = await readVersion(head, io.cwd)
  const old = await lintVersion(before, settings)
  const now = await lintVersion(after, settings)
  const changes = compareReports(old.notice, now.notice, {
    lines: lineMap(before.source, after.source),
    isLocal: isLocalRule(...now.ruleSets),
    language: now.language,
  })
  const { write, ...look } = destinationOf(args, io, 'the comparison')
  const format = await diffFormats[(args.values.get('format')?.[0] ?? 'pretty') as DiffFormatName]()
  await write(format([changes], { ...look, language: now.language }))
  return changes.broken.some(({ severity }) => failing[now.level].includes(severity)) ? 1 : 0
}

/** A file where there is one of that name, else `REVISION:path`. Throws `Problem`. */
async function readVersion(name: string, cwd: string): Promise<Version> {
  const file = resolve(cwd, name)
  const colon = name.indexOf(':')
  if (existsSync(file) || colon < 1) return { path: file, source: await readSource(file, name) }
  const git = new Git(cwd)
  const root = await git.text('rev-parse', '--show-toplevel').catch(() => {
    throw new Problem('no such file, and no git repository to look for it as REVISION:path', name)
  })
  const bytes = await git.file(name)
  if (!bytes)
    throw new Problem(
      'no such file, and no such file in a git revision: write REVISION:path from the root of the repository',
      name,
    )
  const path = name.slice(colon + 1)
  const folder = /^\.\.?\//.test(path) ? cwd : root.trim()
  return { path: resolve(folder, path), source: decodeSource(bytes, name), revision: name.slice(0, colon) }
}

async function lintVersion(
  version: Version,
  settings: ProjectOptions,
): Promise<{ notice: NoticeReport; level: FailOn; language: Language; ruleSets: Set<RuleSet> }> {
  const { revision } = version
  const readOther = (path: string) => sourceAt(revision!, path, shownPath(path, settings.cwd))
  const { report, problems, ignored, levels, uiLanguages, ruleSets } = await lintStandardInput(version, {
    ...settings,
    ...(revision && { readOther }),
  })
  if (problems[0]) throw problems[0]
  const [notice] = report.notices
  if (!notice) throw new Problem('nothing linted: the configuration ignores this file', ignored[0])
  const language = uiLanguages.get(notice.path) ?? 'en'
  return { notice, level: levels.get(notice.path) ?? 'error', language, ruleSets }
}
