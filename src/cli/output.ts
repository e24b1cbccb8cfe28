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

/** Where a command writes what it has made (`--output-file`, else standard output), and how that looks there. */
export interface Destination {
  color: boolean
  width: number
  /** Throws `Problem` where that fails. */
  write(text: string): Promise<void>
}

/** Where the command line wants `what` ("the report"). */
export function destinationOf({ switches, values }: Arguments, io: Io, what: string): Destination {
  const file = values.get('output-file')?.[0]
  const asked = switches.has('no-color') ? false : switches.has('color') ? true : undefined
  const output = file === undefined ? io.stdout : { ...io.stdout, isTerminal: false }
  return {
    color: wantsColor(output, file === undefined ? io.env : {}, asked),
    width: Math.min(output.columns ?? usualWidth, maxWidth),
    write: (text) =>
      file === undefined
        ? io.stdout.write(text)
        : writeAsked(resolve(io.cwd, file), text, { what, name: file }),
  }
}

/** Writes the report where the command line wants it. Throws `Problem` where that fails. */
export async function writeReport(
  { report, ruleSets }: Pick<ProjectResult, 'report' | 'ruleSets'>,
  args: Arguments,
  io: Io,
  stdin?: StandardInput,
): Promise<void> {
  const { write, ...look } = destinationOf(args, io, 'the report')
  const format = await formats[(args.values.get('format')?.[0] ?? 'pretty') as FormatName]()
  const shown = args.switches.has('quiet') ? errorsOnly(report) : report
  await write(format(shown, contextOf(look, args, io, stdin, ruleSets)))
}

const errorsOnly = (report: Report): Report => ({
  ...report,
  notices: report.notices.map((notice) => ({
    ...notice,
    messages: notice.messages.filter(({ severity }) => severity === 'error'),
  })),
})

function contextOf(
  look: Pick<FormatContext, 'color' | 'width'>,
  { values }: Arguments,
  io: Io,
  stdin: StandardInput | undefined,
  ruleSets: Set<RuleSet>,
): FormatContext {
  return {
    ...look,
    sourceOf: (path) => {
      const file = resolve(io.cwd, path)
      return file === stdin?.path ? stdin.source : readAgain(file)
    },
    // Asked by few formats: read only there.
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
