import { stat } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { findFiles } from '../files/find.js'
import { Problem } from '../files/problem.js'
import { writeAsked } from '../files/write.js'
import { type Language, languages } from '../notice/model.js'
import { type LintedFile, lintProject } from '../project.js'
import type { Summary } from '../report/model.js'
import { badge } from '../scorecard/badge.js'
import { type ScorecardFormatName, scorecardFormatNames, scorecardFormats } from '../scorecard/formats.js'
import type { Scorecard } from '../scorecard/model.js'
import type { Command } from './commands.js'
import type { Io } from './io.js'
import type { Arguments, OptionTable } from './options.js'
import { withProgress } from './progress.js'
import { projectOptions } from './project-options.js'
import { scorecardOf } from './scorecard-of.js'

const options: OptionTable = {
  format: {
    short: 'f',
    value: 'NAME',
    choices: scorecardFormatNames,
    help: 'how to write it; html unless said otherwise',
  },
  'output-file': {
    short: 'o',
    value: 'FILE|FOLDER',
    help: 'write to a file; HTML pages of a folder of notices, with an index, to a folder',
  },
  since: { value: 'REV|FILE', help: 'show what changed since a git revision, or since a file' },
  badge: { value: 'FILE', help: 'write a badge (SVG) for a README, too' },
  config: { short: 'c', value: 'FILE', help: 'use this configuration' },
  'no-config': { help: 'use no configuration' },
  lang: {
    value: 'CODE',
    choices: languages,
    help: 'language of the notices; recognised from the text unless given',
  },
  'ui-lang': {
    value: 'CODE',
    choices: languages,
    help: "language of the scorecard; each notice's own unless said otherwise",
  },
  help: { short: 'h', help: 'show this help' },
}

/** `noticelint scorecard FILE…`: the document that legal review signs, for one notice or for hundreds. */
export const scorecardCommand: Command = {
  usage: '[options] file|folder|glob …',
  about: `Writes item by item what a notice says, with its own words as proof, what is missing, and what to do.`,
  notes: `Exit status: 0 written (whatever was found), 2 something could not be done.
It is evidence of wording. It is no legal advice.`,
  options,
  run,
}

async function run(args: Arguments, io: Io): Promise<number> {
  if (!args.targets.length)
    throw new Problem('name a file, a folder or a glob (noticelint scorecard --help tells more)')
  const format = (args.values.get('format')?.[0] ?? 'html') as ScorecardFormatName
  const { files: found, problems } = await findFiles(args.targets, io.cwd)
  const files = withoutOwnPages(found, args, io.cwd)
  const isPortfolio = format === 'html' && (files.length > 1 || (await areFolders(args.targets, io.cwd)))
  const settings = {
    ...projectOptions(args, io),
    inItsLanguage: true,
    // An earlier version is compared with the same translations, and told in the same of them.
    translations: { among: files, tells: (file: string) => (files.includes(file) ? 1 : 0) },
  }
  const total: Summary = { applicable: 0, disclosed: 0, incomplete: 0, missing: 0, contradictory: 0 }
  const sink = isPortfolio
    ? await (await import('./portfolio.js')).portfolioSink(files, args, io)
    : await oneText(format, args, io)
  const badgeLanguages = new Set<Language>()
  const since = args.values.get('since')?.[0]
  const result = await withProgress(io, (onFile) =>
    lintProject(files, {
      ...settings,
      onFile,
      onNotice: async (linted: LintedFile) => {
        badgeLanguages.add(linted.uiLanguage)
        for (const key of Object.keys(total) as (keyof Summary)[]) total[key] += linted.report.summary[key]
        await sink.add(
          await scorecardOf(linted, { cwd: io.cwd, settings, ...(since !== undefined && { since }) }),
        )
      },
    }),
  )
  const all = [...problems, ...result.problems]
  for (const problem of all) await io.stderr.write(`${problem}\n`)
  const [language] = badgeLanguages
  if (!language) {
    if (!all.length) throw new Problem('no scorecard: the configuration ignores every file that was named')
    return 2
  }
  await sink.end(badgeLanguages.size === 1 ? language : 'en')
  const badgeFile = args.values.get('badge')?.[0]
  if (badgeFile !== undefined) await write(resolve(io.cwd, badgeFile), badge(total, language), badgeFile)
  return all.length ? 2 : 0
}

/** Pages of an earlier run may stand in a folder below the notices. */
function withoutOwnPages(files: readonly string[], { values }: Arguments, cwd: string): string[] {
  const folder = values.get('output-file')?.[0]
  return folder === undefined
    ? [...files]
    : files.filter((file) => !file.startsWith(`${resolve(cwd, folder)}${sep}`))
}

/** Where scorecards go, one after the other. */
export interface Sink {
  add(card: Scorecard): Promise<void>
  end(uiLanguage: Language): Promise<void>
}

async function oneText(format: ScorecardFormatName, args: Arguments, io: Io): Promise<Sink> {
  const render = await scorecardFormats[format]()
  const cards: Scorecard[] = []
  const file = args.values.get('output-file')?.[0]
  return {
    add: async (card) => {
      cards.push(card)
    },
    end: async () => {
      const text = render(cards)
      if (file === undefined) await io.stdout.write(text)
      else await write(resolve(io.cwd, file), text, file)
    },
  }
}

/** Writes a file and the folders it stands in. Throws `Problem` that names it as the user did. */
export const write = (path: string, text: string, name: string): Promise<void> =>
  writeAsked(path, text, { what: 'the scorecard', name, folders: true })

async function areFolders(targets: readonly string[], cwd: string): Promise<boolean> {
  for (const target of targets) {
    const stats = await stat(join(resolve(cwd, target))).catch(() => undefined)
    if (stats?.isDirectory()) return true
  }
  return false
}
