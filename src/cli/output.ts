import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { builtInRules } from '../config/rules.js'
import { writeAsked } from '../files/write.js'
import { languages } from '../notice/model.js'
import type { ProjectResult, StandardInput } from '../project.js'
import { type FormatContext, type FormatName, formats } from '../report/formats.js'
import type { Report } from '../report/model.js'
import { ruleInfos } from '../report/rule-infos.js'
import type { RuleSet } from '../rules/model.js'
import { type Io, wantsColor } from './io.js'
import type { Arguments } from './options.js'

/** Characters on a line where no terminal says how many there are, and at most. */
const usualWidth = 100
const maxWidth = 120

/** Writes the report where the command line wants it. Throws `Problem` where that fails. */
export async function writeReport(
  { report, ruleSets }: Pick<ProjectResult, 'report' | 'ruleSets'>,
  args: Arguments,
  io: Io,
  stdin?: StandardInput,
): Promise<void> {
  const name = (args.values.get('format')?.[0] ?? 'pretty') as FormatName
  const file = args.values.get('output-file')?.[0]
  const format = await formats[name]()
  const text = format(
    args.switches.has('quiet') ? errorsOnly(report) : report,
    contextOf(args, io, file, stdin, ruleSets),
  )
  if (file === undefined) return io.stdout.write(text)
  await writeAsked(resolve(io.cwd, file), text, { what: 'the report', name: file })
}

const errorsOnly = (report: Report): Report => ({
  ...report,
  notices: report.notices.map((notice) => ({
    ...notice,
    messages: notice.messages.filter(({ severity }) => severity === 'error'),
  })),
})

function contextOf(
  args: Arguments,
  io: Io,
  file: string | undefined,
  stdin: StandardInput | undefined,
  ruleSets: Set<RuleSet>,
): FormatContext {
  const { switches, values } = args
  const asked = switches.has('no-color') ? false : switches.has('color') ? true : undefined
  const output = file === undefined ? io.stdout : { ...io.stdout, isTerminal: false }
  return {
    color: wantsColor(output, file === undefined ? io.env : {}, asked),
    width: Math.min(output.columns ?? usualWidth, maxWidth),
    sourceOf: (path) => {
      const file = resolve(io.cwd, path)
      return file === stdin?.path ? stdin.source : readAgain(file)
    },
    get rules() {
      const language = languages.find((l) => l === values.get('ui-lang')?.[0]) ?? 'en'
      return ruleInfos(ruleSets, builtInRules(), language)
    },
  }
}

/** Reports hold no whole notices, so that memory does not grow with them; what a frame shows is read again. */
function readAgain(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
