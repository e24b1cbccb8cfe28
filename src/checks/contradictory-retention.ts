import { type Period, periodsIn, samePeriod } from '../claims/periods.js'
import { isQuestion } from '../claims/questions.js'
import {
  aboutKeeping,
  type RetentionClaim,
  retentionClaims,
  unconditionalPeriods,
} from '../claims/retention.js'
import { labelOf } from '../claims/run-in-heading.js'
import { groupBy } from '../notice/group.js'
import { layoutOf } from '../notice/layout.js'
import type { Block, Sentence } from '../notice/model.js'
import { areBeside } from './beside.js'
import type { Case, Finding, FindingKind } from './kinds.js'
import { Likeness } from './likeness.js'
import { asPossible } from './possible.js'
import { stemsOf } from './stems.js'
import { isUnderTopic } from './topics.js'

/**
 * Two periods for the same data, in prose, lists or tables: of the same kind (slots: see `src/claims/retention.ts`), or in a
 * sentence that repeats the words of a row ("Rental desk").
 */
export const contradictoryRetention: FindingKind = (_rule, about) => {
  const first = new Map<string, RetentionClaim>()
  for (const claim of retentionClaims(about.reading)) {
    const known = first.get(claim.subject)
    if (!known) first.set(claim.subject, claim)
    else if (!isBeside(known.sentence, claim.sentence) && !samePeriod(known.period, claim.period))
      return [pair(claim.sentence, known.sentence)]
  }
  const named = byName(about)
  return named.length ? named : byLikeness(about)
}

/**
 * Where the notice tells its periods, each is about its own data; a sentence elsewhere on keeping that is more like one of them than like any
 * other, and has another period, is a suggestion.
 */
function byLikeness(about: Case): Finding[] {
  const { reading } = about
  const { notice, words } = reading
  const told = groupBy(toldPeriods(about), ({ sentence }) => sentence.block.section)
  const isTold = ({ section }: Block) => (told.get(section)?.length ?? 0) > 1
  const entries = [...told.values()]
    .filter((some) => some.length > 1)
    .flatMap((some) => some.map((of) => ({ of, text: of.text, name: of.name })))
  if (!entries.length) return []
  const periods = new Likeness(entries, notice.blocks, words)
  for (const sentence of notice.sentences) {
    const { block } = sentence
    if (block.kind === 'heading' || block.quoted || block.region === 'aside' || isTold(block)) continue
    if (isQuestion(sentence) || sentence.text.length > longestEntry) continue
    const [period, ...more] = unconditionalPeriods(sentence, reading)
    if (!period || more.length) continue
    const [best, second] = periods.matches(withoutPeriods(sentence))
    if (!best?.isClear || best.shared.length < 2 || samePeriod(best.of.period, period)) continue
    if (best.shared.length < fewestShared && !aboutKeeping(sentence, reading)) continue
    if (second && second.weight * margin > best.weight && samePeriod(second.of.period, period)) continue
    return [asPossible(pair(sentence, best.of.sentence))]
  }
  return []
}

/** So many words tell that a sentence is about the same, even where none of its words is known to speak of keeping. */
const fewestShared = 3

/** A second entry that is nearly as like as the first one, and has the sentence's period, is what it is about. */
const margin = 1.2
/** Longer ones are about more than one thing. */
const longestEntry = 250

const withoutPeriods = (sentence: Sentence): string =>
  periodsIn(sentence).reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    sentence.text,
  )

/** Rows, items and sentences about periods with one period each. */
function toldPeriods(about: Case) {
  const { reading } = about
  const layout = layoutOf(reading.notice)
  return reading.notice.sentences.flatMap((sentence) => {
    const { block } = sentence
    if (block.kind === 'heading' || block.quoted || block.region === 'aside') return []
    const header = block.cell?.columnHeader
    const isAbout = header
      ? reading.hitsIn(header, 'retention-period', 'topic').length > 0
      : isUnderTopic(block, 'retention-period', about)
    const [period, ...more] = isAbout ? unconditionalPeriods(sentence, reading) : []
    if (!period || more.length) return []
    const all = block.cell ? layout.row(block).flatMap(({ sentences }) => sentences) : [sentence]
    const text = all.map(withoutPeriods).join(' ')
    const name = (block.cell ? layout.row(block)[0]?.text : labelOf(block)) ?? ''
    return text.length < longestEntry ? [{ sentence, period, text, name }] : []
  })
}

interface Row {
  sentence: Sentence
  period: Period
  stems: string[]
}

/** Sentences on keeping with one period that have all the longer words of just one row or item, or one that only it has, and another period. */
function byName(about: Case): Finding[] {
  const { reading } = about
  const all = [...rowsOf(reading), ...itemsOf(about)]
  const rows = groupBy(all, ({ stems }) => stems[0]!)
  const byStem = groupBy(
    all.flatMap((row) => row.stems.map((stem) => ({ stem, row }))),
    ({ stem }) => stem,
  )
  // "The declaration" is "Medical declaration" where no other name has the word, and it is what the sentence begins with.
  const byPart = (words: string[]): Row[] => {
    const named = words.flatMap((word) => byStem.get(word)?.slice(0, mostNamesakes) ?? [])
    return [...new Set(named.map(({ row }) => row))]
  }
  if (!rows.size) return []
  for (const sentence of reading.notice.sentences) {
    const { block } = sentence
    if (block.cell || block.kind === 'heading' || block.quoted || block.region === 'aside') continue
    const [period, ...more] = unconditionalPeriods(sentence, reading)
    if (!period || more.length || !aboutKeeping(sentence, reading)) continue
    const words = new Set(longStems(sentence.text, reading))
    const named = [...words].flatMap((word) => rows.get(word)?.slice(0, mostNamesakes) ?? [])
    const [from, to] = partAround(period, sentence, reading)
    const part = sentence.text.slice(from, to)
    const here = new Set(longStems(part, reading))
    // "We put it into your history and delete the message after a week": one word must stand with the period.
    const whole = named.filter(({ stems }) =>
      stems.every((stem) => (stems.length > 1 ? words : here).has(stem)),
    )
    const [row, ...others] = whole.length
      ? whole
      : byPart(longStems(part.slice(0, period.start - from), reading).slice(0, 1))
    if (row && !others.length && !isBeside(row.sentence, sentence) && !samePeriod(row.period, period))
      return [pair(sentence, row.sentence)]
  }
  return []
}

/** From where to where nothing is coordinated with the period; French "en" is no "and". */
function partAround(
  { start, end }: Period,
  { text }: Sentence,
  { notice }: Case['reading'],
): [number, number] {
  const breaks = notice.language === 'fr' ? /;|\set\s/g : /;|\s(?:and|und|en)\s/g
  const at = [...text.matchAll(breaks)].map((m) => m.index)
  return [at.findLast((i) => i < start) ?? 0, at.find((i) => i >= end) ?? text.length]
}

/** Rows of a table with a period each: "Rental desk | 1 year after the return". */
function rowsOf(reading: Case['reading']): Row[] {
  const layout = layoutOf(reading.notice)
  return reading.notice.blocks.flatMap((block) => {
    const header = block.cell?.columnHeader
    const [sentence, ...more] = block.sentences
    if (!header || !sentence || more.length) return []
    if (!reading.hitsIn(header, 'retention-period', 'topic').length) return []
    const name = layout.row(block)[0]
    const [period, ...others] = unconditionalPeriods(sentence, reading)
    if (!name || name === block || name.text.length > longestName || !period || others.length) return []
    const stems = [...new Set(longStems(name.text, reading))]
    return stems.length && stems.length <= 3 ? [{ sentence, period, stems }] : []
  })
}

/** Items of a list about periods: "Gate log: 90 days". */
function itemsOf(about: Case): Row[] {
  const { reading } = about
  return reading.notice.blocks.flatMap((block) => {
    const name = block.kind === 'item' ? labelOf(block) : undefined
    const [sentence, ...more] = block.sentences
    if (!name || name.length > longestName || !sentence || more.length) return []
    const [period, ...others] = unconditionalPeriods(sentence, reading)
    if (!period || others.length || !isUnderTopic(block, 'retention-period', about)) return []
    const stems = [...new Set(longStems(name, reading))]
    return stems.length && stems.length <= 3 ? [{ sentence, period, stems }] : []
  })
}

const longestName = 60
/** More rows whose names begin with the same word are not told apart. */
const mostNamesakes = 20

/** Only longer words tell data apart: "Uitleendienst" is in "uitleendossier". */
const longStems = (text: string, reading: Case['reading']): string[] =>
  stemsOf(text, reading.words, 'general-records').filter((stem) => stem.length === 6)

const isBeside = (a: Sentence, b: Sentence) => a === b || (a.block !== b.block && areBeside(a.block, b.block))

const pair = (a: Sentence, b: Sentence): Finding => ({
  place: { block: a.block, start: a.start, end: a.end },
  related: [{ place: { block: b.block, start: b.start, end: b.end }, message: 'other' }],
})
