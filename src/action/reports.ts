import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { builtInRules } from '../config/rules.js'
import { Problem } from '../files/problem.js'
import { systemReason } from '../files/system-error.js'
import type { Report } from '../report/model.js'
import { ruleInfos } from '../report/rule-infos.js'
import type { Inputs } from './inputs.js'

/** Writes the files that the inputs ask for. Returns the output names with the paths. Throws `Problem`. */
export async function writeReports(
  report: Report,
  inputs: Pick<Inputs, 'sarifFile' | 'scorecard'>,
  workspace: string,
  category: string,
): Promise<Record<string, string>> {
  const written: Record<string, string> = {}
  if (inputs.sarifFile) {
    const { sarif } = await import('../report/sarif.js')
    await write(
      inputs.sarifFile,
      sarif(report, { rules: ruleInfos(builtInRules(), 'en'), category }),
      workspace,
    )
    written['sarif-file'] = inputs.sarifFile
  }
  return written
}

async function write(file: string, text: string, workspace: string): Promise<void> {
  const path = resolve(workspace, file)
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  } catch (error) {
    throw new Problem(`the report cannot be written: ${systemReason(error)}`, file)
  }
}
