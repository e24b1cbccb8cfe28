import { resolve } from 'node:path'
import { failLevels } from '../config/model.js'
import { extensions } from '../files/kinds.js'
import { shownPath } from '../files/paths.js'
import { Problem } from '../files/problem.js'
import { readStdin } from '../files/read.js'
import { today } from '../files/today.js'
import { languages } from '../notice/model.js'
import { lintProject, lintStandardInput, type ProjectOptions, type StandardInput } from '../project.js'
import { formatNames } from '../report/formats.js'
import type { Command } from './commands.js'
import type { Io } from './io.js'
import type { Arguments, OptionTable } from './options.js'
import { writeReport } from './output.js'
import { withProgress } from './progress.js'
import { projectOptions } from './project-options.js'

const options: OptionTable = {
  format: {
    short: 'f',
    value: 'NAME',
    choices: formatNames,
    help: 'how to show the report; pretty unless said otherwise',
  },
  'output-file': { short: 'o', value: 'FILE', help: 'write the report to a file' },
  config: {
    short: 'c',
    value: 'FILE',
    help: 'use this configuration, not the one found upwards of each notice',
  },
  'no-config': { help: 'use no configuration' },
  stdin: { help: 'read a notice from standard input; "-" in place of a file means the same' },
  'stdin-filename': {
    value: 'NAME',
    help: 'what the notice from standard input is called; its ending tells the format',
  },
  lang: {
    value: 'CODE',
    choices: languages,
    help: 'language of the notices; recognised from the text unless given',
  },
  'ui-lang': { value: 'CODE', choices: languages, help: 'language of messages; en unless said otherwise' },
  'suppress-all': {
    help: 'write all that is found today to .noticelint-suppressions.yml, with reason "existing"',
  },
  'prune-suppressions': { help: 'drop the suppressions that match nothing any more' },
  'print-config': { value: 'FILE', help: 'print the configuration that holds for a notice, as JSON' },
  init: { help: 'write a configuration to start from into this folder' },
  quiet: { short: 'q', help: 'report errors only' },
  'max-warnings': { value: 'N', help: 'end with status 1 where there are more than N warnings' },
  'fail-on': {
    value: 'LEVEL',
    choices: failLevels,
    help: 'end with status 1 from this severity on; error unless said otherwise',
  },
  color: { help: 'colour the report even where it goes to no terminal' },
  'no-color': { help: 'never colour (as NO_COLOR does)' },
  help: { short: 'h', help: 'show this help' },
  version: { short: 'v', help: 'show the version' },
}

/** `noticelint [options] [file|folder|glob …]`: lints notices. */
export const lintCommand: Command = {
  usage: '[options] [file|folder|glob …]',
  about: `Checks privacy notices against Articles 13 and 14 GDPR: what they have to say, where they say it, and what is missing.
A folder is searched for ${extensions.map((e) => `.${e}`).join(' ')} files.`,
  notes: `Exit status: 0 nothing at or above the fail level, 1 there is, 2 something could not be done (see standard error).
The report is evidence of wording. It is no legal advice.`,
  options,
  run,
}

async function run(args: Arguments, io: Io): Promise<number> {
  if (args.switches.has('init')) return (await import('./init.js')).init(io)
  const asked = args.values.get('print-config')?.[0]
  if (asked !== undefined) {
    const { rules, config } = projectOptions(args, io)
    return (await import('./print-config.js')).printConfig(asked, rules, config, io)
  }
  const maxWarnings = readMaxWarnings(args)
  const stdin = await readInput(args, io)
  const options = projectOptions(args, io)
  if (args.switches.has('suppress-all') || args.switches.has('prune-suppressions'))
    await suppress(args, options, io)
  const { report, problems, failures, ignored, ruleSets } = stdin
    ? await lintStandardInput(stdin, options)
    : await withProgress(io, (onFile) => lintProject(args.targets, { ...options, onFile }))
  await writeReport({ report, ruleSets }, args, io, stdin)
  for (const problem of problems) await io.stderr.write(`${problem}\n`)
  if (problems.length) return 2
  if (!report.notices.length) await io.stderr.write(`${allIgnored(ignored)}\n`)
  const warnings = report.notices.flatMap((notice) => notice.messages).filter((m) => m.severity === 'warning')
  return failures > 0 || warnings.length > maxWarnings ? 1 : 0
}

/** Writes the suppressions first, so that the report that follows is the one of the next run. */
async function suppress(args: Arguments, options: ProjectOptions, io: Io): Promise<void> {
  if (options.config === false) throw new Problem('--no-config reads no suppressions: leave it out')
  if (args.switches.has('stdin') || args.targets.includes('-'))
    throw new Problem('suppressions are about files: name them instead of standard input')
  const { report, ruleSets } = await lintProject(args.targets, { ...options, everyFinding: true })
  const { writeSuppressionFiles } = await import('./suppress.js')
  const written = await writeSuppressionFiles(report, {
    add: args.switches.has('suppress-all'),
    prune: args.switches.has('prune-suppressions'),
    cwd: io.cwd,
    ruleSets,
    today: today(io.env),
  })
  for (const file of written) await io.stderr.write(`noticelint: wrote ${shownPath(file, io.cwd)}\n`)
}

const allIgnored = (files: string[]) =>
  new Problem(
    `nothing linted: the configuration ignores ${files.length > 1 ? `all ${files.length} files` : files[0]}`,
  )

function readMaxWarnings({ values }: Arguments): number {
  const given = values.get('max-warnings')?.[0]
  if (given === undefined) return Number.POSITIVE_INFINITY
  if (!/^\d+$/.test(given)) throw new Problem(`--max-warnings needs a whole number from 0 on, not "${given}"`)
  return Number(given)
}

/** The notice on standard input, where it is asked for. Throws `Problem` for targets that make no sense. */
async function readInput(
  { switches, targets, values }: Arguments,
  io: Io,
): Promise<StandardInput | undefined> {
  const name = values.get('stdin-filename')?.[0]
  if (switches.has('stdin') || targets.includes('-')) {
    if (targets.some((target) => target !== '-')) throw new Problem('name files or use --stdin, not both')
    const path = resolve(io.cwd, name ?? 'stdin')
    return { path, source: await readStdin(io.stdin, name ?? 'standard input') }
  }
  if (name !== undefined) throw new Problem('--stdin-filename is of no use without --stdin')
  if (!targets.length)
    throw new Problem('name a file, a folder or a glob, or use --stdin (noticelint --help tells more)')
  return undefined
}
