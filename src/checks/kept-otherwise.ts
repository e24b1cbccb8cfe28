import { type Extent, extentsIn } from '../claims/extents.js'
import { samePeriod } from '../claims/periods.js'
import { isQuestion } from '../claims/questions.js'
import { labelOf } from '../claims/run-in-heading.js'
import { layoutOf } from '../notice/layout.js'
import type { Sentence } from '../notice/model.js'
import type { Case, Finding } from './kinds.js'
import { Likeness } from './likeness.js'
import { isUnderRights } from './on-rights.js'
import { otherPeriod } from './other-period.js'
import { asPossible } from './possible.js'
import { foldedStemsOf } from './stems.js'
import { isUnderTopic } from './topics.js'

interface Told {
  sentence: Sentence
  extent: Extent
  /** What the row or item calls the data. */
  name: string
}

/**
 * A sentence elsewhere that has the data of one entry of the periods there for another time: in ordinals, looking back, for ever, at once. It
 * need have no word of keeping ("can be called up for the past eight weeks"), so it is a suggestion.
 */
export function keptOtherwise(about: Case): Finding[] {
  const { reading } = about
  const { notice, words } = reading
  const entries = notice.sentences.flatMap((sentence) => {
    const extent = only(sentence)
    const { block } = sentence
    if (reading.hitsOn(sentence, 'contradictory-retention', 'except').length) return []
    if (!extent || block.kind === 'heading' || block.quoted || block.region === 'aside') return []
    if (!isUnderTopic(block, 'retention-period', about) && !isKept(sentence, about)) return []
    const cells = block.cell
      ? layoutOf(notice)
          .row(block)
          .flatMap((cell) => cell.sentences)
      : [sentence]
    const text = cells.map((one) => without(one, extentsIn(one))).join(' ')
    const name = (block.cell ? layoutOf(notice).row(block)[0]?.text : labelOf(block)) ?? ''
    return text.length < longest ? [{ of: { sentence, extent, name }, text, name }] : []
  })
  const sections = new Set(entries.map(({ of }) => of.sentence.block.section))
  if (!entries.length || sections.size > mostSections) return []
  const likeness = new Likeness<Told>(entries, notice.blocks, words)
  for (const sentence of notice.sentences) {
    const { block } = sentence
    if (block.kind === 'heading' || block.quoted || block.region === 'aside' || block.cell) continue
    if (isQuestion(sentence) || isUnderRights(block, about)) continue
    const extent = only(sentence)
    if (!extent || sentence.text.length > longest) continue
    if (extent.isMoment && !isKept(sentence, about)) continue
    if (reading.hitsOn(sentence, 'contradictory-retention', 'not').length) continue
    const text = without(sentence, [extent])
    const saysSame = (told: Told) => isSame(told.extent, extent)
    const mayBeMeant = (told: Told) =>
      told.sentence.block.section !== block.section &&
      (extent.isBack || !isExcepted(sentence, extent, told, about))
    const alike =
      likeness.contradicted(text, saysSame, mayBeMeant)?.of ??
      (isKept(sentence, about)
        ? likeness.contradicted(`${text} ${block.section.heading?.text ?? ''}`, saysSame, mayBeMeant)?.of
        : undefined) ??
      (extent.isBack || extent.days === Number.POSITIVE_INFINITY
        ? likeness.contradictedByOne(text, saysSame, mayBeMeant)
        : undefined)
    if (alike) return [asPossible(otherPeriod(sentence, alike.sentence))]
  }
  return []
}

/** "If you unsubscribe" is no exception from what happens once you have. */
function isExcepted(sentence: Sentence, { start }: Extent, told: Told, { reading }: Case): boolean {
  const ofName = new Set(foldedStemsOf(told.name, reading.words, 'everyday-words'))
  const known = new Set(
    foldedStemsOf(told.sentence.text, reading.words, 'everyday-words').filter((stem) => !ofName.has(stem)),
  )
  return reading
    .hitsOn(sentence, 'contradictory-retention', 'except')
    .filter((hit) => hit.start <= start)
    .some((hit) => {
      const clause = sentence.text.slice(hit.start, start).split(/[,;:]/)[0]!
      return !foldedStemsOf(clause, reading.words, 'everyday-words').some((stem) => known.has(stem))
    })
}

/** Where each purpose or audience has a section with its period, the words of one say little of another. */
const mostSections = 5

const longest = 250

const only = (sentence: Sentence): Extent | undefined => {
  const [extent, ...more] = extentsIn(sentence)
  return more.length ? undefined : extent
}

const isKept = (sentence: Sentence, { reading }: Case) =>
  reading.hitsOn(sentence, 'contradictory-retention', 'keep').length > 0

const isSame = (told: Extent, here: Extent): boolean =>
  (Number.isFinite(here.days) && samePeriod(told, here)) || (here.isBack === true && here.days <= told.days)

const without = (sentence: Sentence, extents: readonly Extent[]): string =>
  extents.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), sentence.text)
