import { resolve } from 'node:path'
import { builtInRules } from '../config/rules.js'
import { Problem } from '../files/problem.js'
import { writeAsked } from '../files/write.js'
import { ruleInfos } from '../report/rule-infos.js'
import type { Base } from './base.js'
import { markerKey } from './comment.js'
import type { Job } from './event.js'
import type { Inputs } from './inputs.js'
import type { Checked } from './notices.js'

/** Writes the files that the inputs ask for. Returns the output names with the paths. Throws `Problem`. */
export async function writeReports(
  checked: Checked,
  inputs: Inputs,
  { workspace }: Job,
  base: Base | undefined,
  warnings: string[],
): Promise<Record<string, string>> {
  const written: Record<string, string> = {}
  if (inputs.sarifFile) {
    await write(inputs.sarifFile, await sarifText(checked, markerKey(inputs.files)), workspace)
    written['sarif-file'] = inputs.sarifFile
  }
  if (inputs.scorecard && checked.report.notices.length) {
    await writeScorecard(checked, inputs, workspace, base, warnings)
    written.scorecard = inputs.scorecard
  }
  return written
}

async function sarifText({ report, notices, ruleSets }: Checked, key: string): Promise<string> {
  const { sarif } = await import('../report/sarif.js')
  const isKnown = notices.length > 0 && notices.every(({ changes }) => changes)
  const broken = new Set(notices.flatMap(({ changes }) => changes?.broken ?? []))
  return sarif(report, {
    rules: ruleInfos(ruleSets, builtInRules(), 'en'),
    // Two steps of a workflow on different notices must not replace each other's results.
    category: `noticelint/${key}`,
    ...(isKnown && { isNew: (message) => broken.has(message) }),
  })
}

async function write(file: string, text: string, workspace: string): Promise<void> {
  await writeAsked(resolve(workspace, file), text, { what: 'the report', name: file, folders: true })
}

/** `noticelint scorecard` for the notices that could be checked, with what changed since the base. Throws `Problem`. */
async function writeScorecard(
  { report }: Checked,
  { scorecard, config }: Inputs,
  workspace: string,
  base: Base | undefined,
  warnings: string[],
): Promise<void> {
  const { main } = await import('../cli/main.js')
  const said: string[] = []
  const output = { write: async (text: string) => void said.push(text.trim()), isTerminal: false }
  const status = await main(
    [
      'scorecard',
      '--output-file',
      resolve(workspace, scorecard),
      ...(config ? ['--config', resolve(workspace, config)] : []),
      ...(base?.isInCheckout ? ['--since', base.commit] : []),
      '--',
      ...report.notices.map(({ path }) => resolve(workspace, path)),
    ],
    { cwd: workspace, env: process.env, stdin: (async function* () {})(), stdout: output, stderr: output },
  )
  if (status !== 0) throw new Problem(`the scorecard: ${said.join(' ')}`)
  warnings.push(...said.filter(Boolean))
}
