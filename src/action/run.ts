import { resolve } from 'node:path'
import * as core from '@actions/core'
import { builtInRules } from '../config/rules.js'
import { isLoss } from '../diff/model.js'
import { changeVerdict } from '../diff/words-of-change.js'
import { shownPath } from '../files/paths.js'
import { today } from '../files/today.js'
import { bytes, characters } from '../report/budget.js'
import { counts, plural, summaryLine, tally } from '../report/words.js'
import { Annotations } from './annotations.js'
import { type Api, openApi } from './api.js'
import { type Base, openBase } from './base.js'
import { commentMarker, writeComment } from './comment.js'
import { type Job, readJob } from './event.js'
import { type Inputs, inputRules, readInputs } from './inputs.js'
import { failuresOf, type Judgement, judge } from './judge.js'
import { writeLog } from './log.js'
import { type Checked, checkNotices, findNotices } from './notices.js'
import { writeReports } from './reports.js'
import { hasNews, type SummaryContent, summaryMarkdown } from './summary.js'
import { lineUrls } from './urls.js'

/** Bytes of a job's summary; GitHub drops one of more than 1 MiB as a whole. */
const summaryLimit = 1_000_000

/** One run of the Action. Throws `Problem` for wrong inputs. */
export async function run(): Promise<void> {
  const inputs = readInputs()
  const job = readJob(process.env)
  const api = inputs.token && job.repo ? await openApi(inputs.token, job) : undefined
  const warnings: string[] = []
  const base = await baseOf(job, inputs, api, warnings)
  const checked = await check(job, inputs, base, warnings)
  const judgement = judge(checked.notices, inputs.scope)
  const failures = failuresOf(judgement, inputs.failOn, checked.levels)
  const verdict = verdictOf(job, checked)
  const content = contentOf(job, base, checked, judgement, verdict)
  await writeSummary(inputs, content, warnings)
  await comment(job, inputs, api, content, warnings)
  const written = await writeReports(checked, inputs, job, base, warnings)
  setOutputs(checked, judgement, written)
  tell(checked, judgement, warnings, failures, verdict)
}

/** The version to compare with; undefined without a pull request, or where it cannot be had. */
async function baseOf(
  job: Job,
  { baseline, scope }: Inputs,
  api: Api | undefined,
  warnings: string[],
): Promise<Base | undefined> {
  if (!job.change || (baseline === 'none' && scope === 'all')) return undefined
  let reason = ''
  const base = await openBase(job, job.change, api).catch((error: Error) => {
    reason = ` (${error.message})`
  })
  if (base) return base
  warnings.push(
    `the base of the pull request cannot be read${reason}: all problems of all notices count as new. Give actions/checkout "fetch-depth: 2", or the job the permission "contents: read"`,
  )
  return undefined
}

async function check(job: Job, inputs: Inputs, base: Base | undefined, warnings: string[]): Promise<Checked> {
  const { workspace } = job
  const { files, outside, problems } = await findNotices(inputs.files, workspace)
  for (const path of outside) warnings.push(`left out, because it leads out of the repository: ${path}`)
  const checked = await checkNotices(files, inputs.files, base, {
    cwd: workspace,
    rules: builtInRules(),
    today: today(process.env),
    ...(inputs.config && { config: resolve(workspace, inputs.config) }),
    // A file for others shows the state of all notices: what is not in it would count as mended.
    onlyChanged: inputs.scope !== 'all' && !inputs.sarifFile && !inputs.scorecard,
    compare: inputs.baseline === 'base',
  })
  if (!inputs.filesAreDefault) return { ...checked, problems: [...problems, ...checked.problems] }
  if (problems.length)
    warnings.push(
      `no notice found by the usual names (${inputRules.files.description}): name yours with "files"`,
    )
  // The default names are a guess: a notice that it finds and that cannot be checked is no mistake of the user's.
  const paths = new Set(files.map((file) => shownPath(file, workspace)))
  const guessed = checked.problems.filter(({ place }) => place !== undefined && paths.has(place))
  warnings.push(...guessed.map(String))
  return { ...checked, problems: checked.problems.filter((problem) => !guessed.includes(problem)) }
}

function verdictOf(job: Job, { notices, deleted, report, problems }: Checked): string {
  const compared = notices.flatMap(({ changes }) => changes ?? [])
  const gone = deleted.length ? ` It deletes ${plural(deleted.length, 'notice')}.` : ''
  const failed = problems.length ? ` ${plural(problems.length, 'file')} could not be checked.` : ''
  if (compared.length) return `${changeVerdict(compared, 'en')}${gone}${failed}`
  if (!report.notices.length)
    return `${job.change ? 'No notice is changed.' : 'No notice was checked.'}${gone}${failed}`
  const all = report.notices.flatMap(({ messages }) => messages)
  return `${plural(report.notices.length, 'notice')}: ${summaryLine(counts(report.notices))}; ${tally(all)}.${gone}${failed}`
}

function contentOf(
  job: Job,
  base: Base | undefined,
  { notices, deleted, problems, report }: Checked,
  { shown }: Judgement,
  verdict: string,
): SummaryContent {
  const urls = { base: lineUrls(job, base?.commit ?? ''), head: lineUrls(job, job.sha) }
  return { verdict, notices, shown, deleted, problems: problems.map(String), report, urls }
}

async function writeSummary({ summary }: Inputs, content: SummaryContent, warnings: string[]): Promise<void> {
  if (!summary) return
  try {
    await core.summary.addRaw(summaryMarkdown(content, summaryLimit, bytes)).write()
  } catch (error) {
    warnings.push(`the summary cannot be written: ${(error as Error).message}`)
  }
}

async function comment(
  { change }: Job,
  inputs: Inputs,
  api: Api | undefined,
  content: SummaryContent,
  warnings: string[],
): Promise<void> {
  if (inputs.comment === 'never' || !change?.number || !api) return
  const warning = await writeComment(api, {
    number: change.number,
    marker: commentMarker(inputs.files),
    render: (limit) => summaryMarkdown(content, limit, characters),
    create: hasNews(content.notices, content.deleted, content.shown.length),
  })
  if (warning) warnings.push(warning)
}

function setOutputs(
  { notices, report }: Checked,
  { counts: of }: Judgement,
  written: Record<string, string>,
) {
  const sum = (key: 'broken' | 'fixed') =>
    notices.reduce((n, { changes }) => n + (changes?.[key].length ?? 0), 0)
  const { disclosed, applicable } = counts(report.notices)
  const outputs = {
    errors: of.error,
    warnings: of.warning,
    infos: of.info,
    disclosed,
    applicable,
    new: sum('broken'),
    fixed: sum('fixed'),
    ...written,
  }
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
}

/** Log, annotations and the end of the step. */
function tell(
  { notices, report, problems }: Checked,
  { shown }: Judgement,
  warnings: string[],
  failures: number,
  verdict: string,
): void {
  const compared = notices.flatMap(({ changes }) => changes ?? [])
  const alone = notices.filter(({ changes }) => !changes).map(({ notice }) => notice)
  writeLog(compared, { ...report, notices: alone })
  const annotations = new Annotations()
  for (const warning of warnings) annotations.own('warning', warning)
  for (const problem of problems) annotations.own('error', String(problem))
  const fails = failures > 0 || problems.length > 0
  if (fails) annotations.reserve('error')
  const left = annotations.findings(shown)
  annotations.changes(
    compared.flatMap(({ head, changes, language }) =>
      head ? changes.filter(isLoss).map((change) => ({ notice: head, change, language })) : [],
    ),
  )
  if (left) core.info(`and ${left} more in the summary`)
  if (!fails) {
    core.info(verdict)
    return
  }
  const why = failures
    ? `${verdict} ${failures === 1 ? '1 problem fails' : `${failures} problems fail`} the step.`
    : verdict
  core.setFailed(left ? `${why} ${left} more in the summary.` : why)
}
