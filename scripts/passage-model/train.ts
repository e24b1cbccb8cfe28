// Trains the passage model of the English rules and writes rules/en/model.json; with --cv it cross-validates instead.
// usage: npm run train [-- --cv] [-- --evaluation FOLDER]
import { existsSync, writeFileSync } from 'node:fs'
import {
  disclosedFrom,
  labelCode,
  type ModelData,
  noticeScore,
  PassageModel,
  type Verdict,
  verdictOf,
  weightValues,
  weightZero,
} from '../../src/claims/passages/model.js'
import { appPolicies, labels, otherNotices, type Row } from './data.js'
import { policy } from './policy.js'
import { type Matrix, solve } from './solver.js'
import { calibrate, f1, type Scored, sigmoid, tuneThresholds } from './tuning.js'
import { type Example, fitVerdicts } from './verdict.js'

/** Found by cross-validation over notices; differences below 0.005 are noise. */
const settings = { cost: 0.25, rounds: 12, minNotices: 4, prune: 1.5, shrink: 0.5 }

/** Features that occur in at least `minNotices` notices: no name or phrase of a single one gets in. */
function vocabularyOf(rows: Row[]): Map<string, number> {
  const seenIn = new Map<string, Set<string>>()
  for (const { notice, bag } of rows) {
    for (const feature of bag.keys()) {
      const notices = seenIn.get(feature)
      if (notices) notices.add(notice)
      else seenIn.set(feature, new Set([notice]))
    }
  }
  const common = [...seenIn]
    .filter(([, notices]) => notices.size >= settings.minNotices)
    .map(([feature]) => feature)
  return new Map(common.map((feature, i) => [feature, i]))
}

function matrixOf(rows: Row[], vocabulary: Map<string, number>): Matrix {
  const known = rows.map(({ bag }) => [...bag].filter(([feature]) => vocabulary.has(feature)))
  return {
    indexes: known.map((row) => Int32Array.from(row, ([feature]) => vocabulary.get(feature)!)),
    values: known.map((row) => Float32Array.from(row, ([, value]) => value)),
    features: vocabulary.size,
  }
}

interface Fit {
  names: string[]
  /** Per label, the bias last. */
  weights: Float64Array[]
}

function fit(rows: Row[]): Fit {
  const vocabulary = vocabularyOf(rows)
  const matrix = matrixOf(rows, vocabulary)
  const all = rows.map((_, i) => i)
  const cost = (row: number) => settings.cost * rows[row]!.weight
  const weights = labels.map((label) =>
    solve(matrix, all, (row) => rows[row]!.labels.has(label), cost, settings.rounds),
  )
  return { names: [...vocabulary.keys()], weights }
}

interface Calibration {
  scale: number[]
  shift: number[]
  passage: number[]
  verdict: Verdict[]
}

const uncalibrated: Calibration = {
  scale: labels.map(() => 1),
  shift: labels.map(() => 0),
  passage: labels.map(() => 0),
  verdict: [],
}

/** Weights in 63 steps, one character each; those below `prune` steps are dropped. */
function pack({ names, weights }: Fit, { scale, shift, passage, verdict }: Calibration): ModelData {
  const steps = weights.map(
    (w, l) =>
      (w.subarray(0, names.length).reduce((most, x) => Math.max(most, Math.abs(x)), 0) * scale[l]!) / 31 || 1,
  )
  const entries = names.map((name, feature) => {
    const codes = weights.map((w, l) => {
      const x = (w[feature]! * scale[l]!) / steps[l]!
      const step = Math.abs(x) < settings.prune ? 0 : Math.max(-31, Math.min(31, Math.round(x)))
      return step ? labelCode(l) + weightValues[step + weightZero]! : ''
    })
    return { name, code: codes.join('') }
  })
  const kept = entries.filter(({ code }) => code).sort((a, b) => (a.name < b.name ? -1 : 1))
  const round = (x: number) => Number(x.toPrecision(5))
  return {
    version: 2,
    labels,
    passage: passage.map(round),
    verdict: verdict.map((weights) => weights.map(round) as Verdict),
    bias: weights.map((w, l) => round(w[names.length]! * scale[l]! + shift[l]!)),
    steps: steps.map(round),
    policy,
    features: kept.map(({ name, code }) => `${name}~${code}`).join('|'),
  }
}

/** Which of `count` parts a notice falls into; always the same. */
function partOf(rows: Row[], count: number, salt: number): (notice: string) => number {
  const hash = (id: string) =>
    [...id].reduce((x, c) => Math.imul(x ^ c.charCodeAt(0), 16777619) >>> 0, 2166136261 ^ salt)
  const ids = [...new Set(rows.map((row) => row.notice))].sort(
    (a, b) => hash(a) - hash(b) || (a < b ? -1 : 1),
  )
  const parts = new Map(ids.map((id, i) => [id, i % count]))
  return (notice) => parts.get(notice)!
}

/** Fits, then calibrates and sets thresholds on parts that the fit has not seen. */
function train(rows: Row[], parts: number): ModelData {
  const part = partOf(rows, parts, 17)
  const margins = new Map<Row, Float64Array>()
  for (let k = 0; k < parts; k++) {
    const model = new PassageModel(pack(fit(rows.filter((r) => part(r.notice) !== k)), uncalibrated))
    for (const row of rows) if (part(row.notice) === k) margins.set(row, model.margins(row.bag))
  }
  const own = rows.filter((row) => row.weight === 1)
  const pairs = labels.map((label, l) =>
    calibrate(
      own.map((row) => margins.get(row)![l]!),
      own.map((row) => row.labels.has(label)),
    ),
  )
  const [scale, shift] = [pairs.map(([a]) => a), pairs.map(([, c]) => c)]
  const scored = own.map((row) => ({
    row,
    labels: row.labels,
    scores: labels.map((_, l) => sigmoid(scale[l]! * margins.get(row)![l]! + shift[l]!)),
  }))
  const passage = tuneThresholds(labels, scored, settings.shrink)
  const verdict = fitVerdicts(labels.length, [...byNotice(scored).values()].flatMap(examplesOf))
  return pack(fit(rows), { scale, shift, passage, verdict })
}

function byNotice<T extends { row: Row }>(scored: T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const s of scored) groups.set(s.row.notice, [...(groups.get(s.row.notice) ?? []), s])
  return groups
}

/** What the verdict on each label of one notice goes by, and the truth. */
const examplesOf = (passages: ({ row: Row } & Scored)[]): Example[] =>
  labels.map((label, l) => ({
    label: l,
    score: noticeScore(passages.map((p) => p.scores[l]!)),
    phrased: passages[0]!.row.phrased[label] ?? 'missing',
    isDisclosed: passages.some((p) => p.labels.has(label)),
  }))

const counts = () => ({ passage: [0, 0, 0], notice: [0, 0, 0], missing: [0, 0, 0] })

/** Counts right, wrong and missed labels of a model on notices it has not been trained on. */
function judge(data: ModelData, rows: Row[], into: ReturnType<typeof counts>): void {
  const model = new PassageModel(data)
  const scored = rows.map((row) => ({
    row,
    labels: row.labels,
    scores: [...model.margins(row.bag)].map(sigmoid),
  }))
  for (const passages of byNotice(scored).values()) {
    const whole = examplesOf(passages)
    labels.forEach((label, l) => {
      const { score, phrased, isDisclosed } = whole[l]!
      const discloses = verdictOf(data.verdict[l]!, score, phrased) >= disclosedFrom
      count(into.notice, discloses, isDisclosed)
      count(into.missing, !discloses, !isDisclosed)
      const best = Math.max(...passages.map((p) => p.scores[l]!))
      const least = Math.min(best, data.passage[l]!)
      for (const p of passages) count(into.passage, discloses && p.scores[l]! >= least, p.labels.has(label))
    })
  }
}

function count(tally: number[], predicted: boolean, actual: boolean): void {
  if (predicted) tally[actual ? 0 : 1]!++
  else if (actual) tally[2]!++
}

const show = (name: string, { passage, notice, missing }: ReturnType<typeof counts>) => {
  const figure = ([a, b, c]: number[]) => f1(a!, b!, c!).toFixed(3)
  console.log(
    `${name.padEnd(24)} passage ${figure(passage)}  notice ${figure(notice)}  missing ${figure(missing)}`,
  )
}

function crossValidate(own: Row[], others: Row[], parts: number, salt: number): void {
  const part = partOf(own, parts, salt)
  const total = counts()
  for (let k = 0; k < parts; k++) {
    const data = train([...own.filter((r) => part(r.notice) !== k), ...others], 5)
    judge(
      data,
      own.filter((r) => part(r.notice) === k),
      total,
    )
  }
  show(parts === 2 ? 'half and half' : `${parts} parts`, total)
}

const args = process.argv.slice(2)
const evaluation = args.includes('--evaluation') ? args[args.indexOf('--evaluation') + 1]! : '../shared/eval'
if (!existsSync(evaluation)) throw new Error(`${evaluation}: no labelled notices there`)
const own = await appPolicies(evaluation)
const others = await otherNotices(evaluation)
if (args.includes('--cv')) {
  crossValidate(own, others, 6, 0)
  crossValidate(own, others, 2, 0)
} else {
  // For an honest look: train on one half of the notices, then lint the other (scripts/evaluate.mjs --half).
  const half = args.includes('--half') ? Number(args[args.indexOf('--half') + 1]) : undefined
  const seen = (row: Row) => half === undefined || row.half === half
  const data = train([...own, ...others].filter(seen), 12)
  const total = counts()
  judge(data, own.filter(seen), total)
  show('trained on the same', total)
  writeFileSync('rules/en/model.json', `${JSON.stringify(data)}\n`)
}
