import { layoutOf } from '../notice/layout.js'
import type { Block, Sentence } from '../notice/model.js'
import type { Hit } from './matcher.js'
import { once } from './once.js'
import { momentsIn, type Period, periodsIn } from './periods.js'
import { contextOf, type Reading } from './reading.js'
import { runInHeading } from './run-in-heading.js'
import { topicByContents } from './topic-by-contents.js'

/** A period that the notice gives for one kind of data. */
export interface RetentionClaim {
  /** The kind of data: a slot of the rule. */
  subject: string
  sentence: Sentence
  period: Period
  /** It is named together with other kinds: "Invoices and payments". */
  isShared?: boolean
}

const ruleId = 'contradictory-retention'
const others = ['keep', 'except', 'counted', 'not']

/** Sections below this depth are about one service each: their logs are not those of the website. */
const deepest = 3

/**
 * The periods of a notice with the kind of data they are for. Slots of the rule `contradictory-retention`: `keep` are words
 * of keeping and deleting, `except` conditions that allow a second period, `counted` that a period runs from something ("3 years
 * after the last order"), so that only what stands before the period is kept; every other slot names a kind of data.
 */
export function retentionClaims(reading: Reading): RetentionClaim[] {
  const slots = Object.keys(reading.words.wording[ruleId]?.wording ?? {}).filter(
    (slot) => !others.includes(slot),
  )
  const layout = layoutOf(reading.notice)
  return timedSentences(reading).flatMap(({ sentence, periods: all }) => {
    const { block } = sentence
    if (block.kind === 'heading' || block.quoted || block.region === 'aside') return []
    if (block.section.depth > deepest) return []
    const periods = all.filter(({ isMoment }) => !isMoment)
    if (!periods.length) return []
    return block.cell
      ? inRow(sentence, periods, layout.row(block), slots, reading)
      : inProse(sentence, periods, slots, reading)
  })
}

/** A sentence and the periods that it gives without a condition. */
export interface TimedSentence {
  sentence: Sentence
  periods: Period[]
}

/** The sentences with such periods, in reading order: several checks look at them, and they are few. */
export const timedSentences = once((reading: Reading): readonly TimedSentence[] =>
  reading.notice.sentences.flatMap((sentence) => {
    const periods = unconditionalPeriods(sentence, reading)
    return periods.length ? [{ sentence, periods }] : []
  }),
)

/**
 * "28 days, or after an incident until …": the periods before the first condition, or in a part behind a semicolon that has none; no
 * ages, nor "the two years above" (slot `not`).
 */
function unconditionalPeriods(sentence: Sentence, reading: Reading): Period[] {
  const told = periodsIn(sentence)
  const periods = told.length ? told : momentsIn(sentence)
  if (!periods.length) return []
  const conditions = reading.hitsOn(sentence, ruleId, 'except')
  const others = reading.hitsOn(sentence, ruleId, 'not')
  const isOwn = (end: number, start: number) => !sentence.text.slice(end, start).includes(';')
  return periods.filter(
    ({ start, end }) =>
      !conditions.some((hit) => hit.start <= start && isOwn(hit.end, start)) &&
      !others.some((other) => other.start < end && start < other.end),
  )
}

const has = (slot: string, sentence: Sentence, reading: Reading) =>
  reading.hitsOn(sentence, ruleId, slot).length > 0

/** "Logs are kept for 7 days, applications for six months": each period goes to what was named last before it. */
function inProse(sentence: Sentence, periods: Period[], slots: string[], reading: Reading): RetentionClaim[] {
  if (!aboutKeeping(sentence, reading)) return []
  const named = subjectsOn(sentence, slots, reading)
  const bounds = [...periods.map((p) => p.start), Number.POSITIVE_INFINITY]
  if (periods.length === 1) {
    const [period] = periods
    const runs = has('counted', sentence, reading)
    const kept = runs ? named.filter((hit) => hit.start < period!.start) : named
    const subjects = new Set((kept.length ? kept : named).map(({ slot }) => slot))
    if (subjects.size > 1) return shared(kept, sentence, period!)
    const [subject] = subjects.size ? subjects : subjectsAbove(sentence.block, slots, reading)
    return subject ? [{ subject, sentence, period: period! }] : []
  }
  return periods.flatMap((period, i) => {
    const before = named.filter((hit) => hit.start < period.start && hit.start >= (bounds[i - 1] ?? 0))
    const [hit, ...more] = before
    if (!hit || more.length) return []
    if (named.length !== periods.length && !isOwnPart(hit, periods[i - 1], period)) return []
    return [{ subject: hit.slot, sentence, period }]
  })
}

/** "Invoices and payments: 7 years": each of them, where nothing but a conjunction parts them. */
function shared(hits: readonly Hit[], sentence: Sentence, period: Period): RetentionClaim[] {
  const named = hits.filter(({ slot }, i) => hits.findIndex((hit) => hit.slot === slot) === i)
  const isJoined = (hit: Hit, i: number) => {
    const last = named[i - 1]
    return !last || joined.test(hit.sentence.text.slice(last.end, hit.start))
  }
  if (!named.every(isJoined)) return []
  return named.map(({ slot: subject }) => ({ subject, sentence, period, isShared: true }))
}

const joined = /^(?:,|\s?&|\s(?:en|and|und|et)\s)\s*(?:\S+\s){0,2}$/

/** ", invoices seven years": a part of the sentence that begins after the last period and holds nothing else. */
function isOwnPart({ start, end, sentence: { text } }: Hit, last: Period | undefined, next: Period): boolean {
  const parts = /[,;]|\s(?:en|and|und|et)\s/
  return (!last || parts.test(text.slice(last.end, start))) && !parts.test(text.slice(end, next.start))
}

/** Words of keeping stand in the sentence, or it is a line of a list about it ("Server logs: 7 days"). */
export function aboutKeeping(sentence: Sentence, reading: Reading): boolean {
  if (has('keep', sentence, reading)) return true
  const { block } = sentence
  // "The score looks at the payments of the last 12 months": so far back, not so long.
  if (contextOf(block).some((b) => reading.hitsIn(b, 'automated-decisions', 'topic').length > 0)) return false
  const lead = runInHeading(block)
  if (lead && reading.hitsOn(lead, 'retention-period', 'topic').length > 0) return true
  if (block.text.length > 120) return false
  if (/^[^:.]{3,40}:\s*[^\s:.]+(?:\s[^\s:.]+){0,3}\.?$/.test(block.text)) return true
  return contextOf(block)
    .slice(0, 3)
    .some(
      (b) =>
        reading.hitsIn(b, ruleId, 'keep').length > 0 ||
        reading.hitsIn(b, 'retention-period', 'topic').length > 0,
    )
}

/** A cell with a period, in a row that names one kind of data. */
function inRow(
  sentence: Sentence,
  periods: Period[],
  row: readonly Block[],
  slots: string[],
  reading: Reading,
): RetentionClaim[] {
  const { block } = sentence
  const header = block.cell?.columnHeader
  const isPeriod =
    (header && reading.hitsIn(header, 'retention-period', 'topic').length > 0) ||
    (header && topicByContents(header, reading) === 'retention-period') ||
    block.text.length < 40 ||
    has('keep', sentence, reading)
  if (!isPeriod || periods.length > 1 || block.sentences.length > 1) return []
  const cells = row.filter((cell) => cell !== block).slice(0, 3)
  const first = cells.find((cell) => cell.sentences.some((s) => subjectsOn(s, slots, reading).length))
  if (!first || cells.some((cell) => cell.sentences.some((s) => has('except', s, reading)))) return []
  const hits = first.sentences.flatMap((s) => subjectsOn(s, slots, reading))
  const named = new Set(hits.map((hit) => hit.slot))
  // "6 months; who is employed: the personnel file": what comes behind a semicolon is another matter.
  const isNext = ({ start }: Hit) => sentence.text.slice(periods[0]!.end, start).includes(';')
  const own = subjectsOn(sentence, slots, reading)
    .filter((hit) => !isNext(hit))
    .map((hit) => hit.slot)
  if (!own.length && named.size > 1 && first.sentences.length === 1)
    return shared(hits, sentence, periods[0]!)
  const [subject] = own.length ? own : named
  return subject && named.size < 2 ? [{ subject, sentence, period: periods[0]! }] : []
}

const subjectsOn = (sentence: Sentence, slots: string[], reading: Reading): Hit[] => {
  if (!reading.rulesIn(sentence.block).has(ruleId)) return []
  const hits = slots.flatMap((slot) => reading.hitsOn(sentence, ruleId, slot))
  return hits
    .filter((hit, i) => hits.findIndex((o) => o.slot === hit.slot && o.start === hit.start) === i)
    .sort((a, b) => a.start - b.start)
}

/** The kind of data that the nearest heading or line above names. */
function subjectsAbove(block: Block, slots: string[], reading: Reading): Set<string> {
  for (const above of contextOf(block).slice(0, 2)) {
    if (above === reading.notice.title) break
    const named = new Set(slots.filter((slot) => reading.hitsIn(above, ruleId, slot).length > 0))
    if (named.size) return named.size === 1 ? named : new Set()
  }
  return new Set()
}
