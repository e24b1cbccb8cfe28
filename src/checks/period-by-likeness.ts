import { type Period, periodsIn, samePeriod } from '../claims/periods.js'
import { isQuestion } from '../claims/questions.js'
import { aboutKeeping, timedSentences } from '../claims/retention.js'
import { labelOf } from '../claims/run-in-heading.js'
import { topicByContents } from '../claims/topic-by-contents.js'
import { groupBy } from '../notice/group.js'
import { layoutOf } from '../notice/layout.js'
import type { Block, Sentence } from '../notice/model.js'
import type { Case, Finding } from './kinds.js'
import { Likeness } from './likeness.js'
import { otherPeriod } from './other-period.js'
import { partAround } from './period-by-name.js'
import { asPossible } from './possible.js'
import { isUnderTopic } from './topics.js'

/**
 * Where the notice tells its periods, each is about its own data; a sentence elsewhere on keeping that is more like one of them than like any
 * other, and has another period, is a suggestion.
 */
export function periodByLikeness(about: Case): Finding[] {
  const { reading } = about
  const { notice, words } = reading
  const told = groupBy(toldPeriods(about), ({ sentence }) => sentence.block.section)
  // Below a table, a sentence is not one of its rows.
  const isTold = ({ section, cell }: Block) =>
    (told.get(section) ?? []).filter(({ sentence }) => !sentence.block.cell === !cell).length > 1
  const entries = [...told.values()]
    .filter((some) => some.length > 1)
    .flatMap((some) => some.map((of) => ({ of, text: of.text, name: of.name })))
  if (!entries.length) return []
  const periods = new Likeness(entries, notice.blocks, words)
  for (const { sentence, periods: own } of timedSentences(reading)) {
    const { block } = sentence
    if (block.kind === 'heading' || block.quoted || block.region === 'aside' || isTold(block)) continue
    if (isQuestion(sentence) || sentence.text.length > longestEntry) continue
    const [period, ...more] = own
    if (!period || more.length) continue
    const isSame = (told: ToldPeriod) => samePeriod(told.period, period)
    const isPlainly = reading.hitsOn(sentence, 'contradictory-retention', 'keep').length > 0
    const isKept = isPlainly || aboutKeeping(sentence, reading)
    const alike = periods.contradicted(withoutPeriods(sentence), isSame)
    const other =
      alike && (isKept || alike.shared.length >= fewestShared)
        ? alike.of
        : isPlainly
          ? periods.contradictedAround(
              partOf(period, sentence, reading),
              [block.section.heading?.text ?? ''],
              lightest,
              isSame,
            )
          : undefined
    if (other) return [asPossible(otherPeriod(sentence, other.sentence))]
  }
  return []
}

/** So many words tell that a sentence is about the same, even where none of its words is known to speak of keeping. */
const fewestShared = 3

/** One word in a tenth of the blocks. */
const lightest = 2.3

/** Longer ones are about more than one thing. */
const longestEntry = 250

const withoutPeriods = (sentence: Sentence): string =>
  periodsIn(sentence).reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    sentence.text,
  )

/** What stands with the period, without it. */
function partOf(period: Period, sentence: Sentence, reading: Case['reading']): string {
  const [from, to] = partAround(period, sentence, reading)
  return sentence.text.slice(from, period.start) + sentence.text.slice(period.end, to)
}

/** Rows, items and sentences about periods with one period each. */
interface ToldPeriod {
  sentence: Sentence
  period: Period
  text: string
  name: string
}

export function toldPeriods(about: Case): ToldPeriod[] {
  const { reading } = about
  const layout = layoutOf(reading.notice)
  return timedSentences(reading).flatMap(({ sentence, periods }) => {
    const { block } = sentence
    if (block.kind === 'heading' || block.quoted || block.region === 'aside') return []
    const header = block.cell?.columnHeader
    const isAbout = header
      ? reading.hitsIn(header, 'retention-period', 'topic').length > 0 ||
        topicByContents(header, reading) === 'retention-period'
      : isUnderTopic(block, 'retention-period', about)
    const [period, ...more] = periods
    if (!isAbout || !period || more.length) return []
    const all = block.cell ? layout.row(block).flatMap(({ sentences }) => sentences) : [sentence]
    const text = all.map(withoutPeriods).join(' ')
    const name = (block.cell ? layout.row(block)[0]?.text : labelOf(block)) ?? ''
    return text.length < longestEntry ? [{ sentence, period, text, name }] : []
  })
}
