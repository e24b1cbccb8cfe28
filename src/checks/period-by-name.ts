import { type Period, samePeriod } from '../claims/periods.js'
import { aboutKeeping, timedSentences } from '../claims/retention.js'
import { labelOf } from '../claims/run-in-heading.js'
import { groupBy } from '../notice/group.js'
import { layoutOf } from '../notice/layout.js'
import type { Sentence } from '../notice/model.js'
import type { Case, Finding } from './kinds.js'
import { areApart, otherPeriod } from './other-period.js'
import { stemsOf } from './stems.js'
import { isUnderTopic } from './topics.js'

interface Row {
  sentence: Sentence
  period: Period
  stems: string[]
}

/** Sentences on keeping with one period that have all the longer words of just one row or item, or one that only it has, and another period. */
export function periodByName(about: Case): Finding[] {
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
  for (const { sentence, periods } of timedSentences(reading)) {
    const { block } = sentence
    if (block.cell || block.kind === 'heading' || block.quoted || block.region === 'aside') continue
    const [period, ...more] = periods
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
    if (row && !others.length && areApart(row.sentence, sentence) && !samePeriod(row.period, period))
      return [otherPeriod(sentence, row.sentence)]
  }
  return []
}

/** From where to where nothing is coordinated with the period; French "en" is no "and". */
export function partAround(
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
  return timedSentences(reading).flatMap(({ sentence, periods }) => {
    const { block } = sentence
    const header = block.cell?.columnHeader
    if (!header || block.sentences.length > 1) return []
    if (!reading.hitsIn(header, 'retention-period', 'topic').length) return []
    const name = layout.row(block)[0]
    const [period, ...others] = periods
    if (!name || name === block || name.text.length > longestName || !period || others.length) return []
    const stems = [...new Set(longStems(name.text, reading))]
    return stems.length && stems.length <= 3 ? [{ sentence, period, stems }] : []
  })
}

/** Items of a list about periods: "Gate log: 90 days". */
function itemsOf(about: Case): Row[] {
  const { reading } = about
  return timedSentences(reading).flatMap(({ sentence, periods }) => {
    const { block } = sentence
    const name = block.kind === 'item' ? labelOf(block) : undefined
    if (!name || name.length > longestName || block.sentences.length > 1) return []
    const [period, ...others] = periods
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
