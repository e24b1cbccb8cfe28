import { type Extent, extentsIn } from '../claims/extents.js'
import { samePeriod } from '../claims/periods.js'
import { isQuestion } from '../claims/questions.js'
import type { Sentence } from '../notice/model.js'
import type { Case, Finding } from './kinds.js'
import { isUnderRights } from './on-rights.js'
import { asPossible } from './possible.js'
import { isUnderTopic } from './topics.js'

/** A section with fewer periods may leave some to others. */
const fewest = 4

/**
 * A sentence elsewhere keeps data for a time that the section with all the periods does not know ("the disk is written over after six
 * weeks"). Its words need not be those of the list, so it is a suggestion.
 */
export function unlistedPeriod(about: Case): Finding[] {
  const { reading } = about
  const told = reading.notice.sentences.flatMap((sentence) => {
    const { kind, quoted, region } = sentence.block
    if (kind === 'heading' || quoted || region === 'aside') return []
    const extents = extentsIn(sentence).filter(({ isMoment, days }) => !isMoment && Number.isFinite(days))
    return extents.length ? [{ sentence, extents }] : []
  })
  const isHome = ({ sentence }: Told) => isUnderTopic(sentence.block, 'retention-period', about)
  const home = told.filter(isHome)
  const known = home.flatMap(({ extents }) => extents)
  if (known.length < fewest) return []
  const isKnown = (extent: Extent) => known.some((one) => samePeriod(one, extent))
  const others = told.filter((one) => !isHome(one) && isOfData(one, about))
  // Where others give periods, too, the section is no list of all.
  const unlisted = others.filter(({ extents }) => !extents.some(isKnown))
  if (unlisted.length !== 1) return []
  const heading = home[0]!.sentence.block.section.heading ?? home[0]!.sentence.block
  return unlisted.map(({ sentence: { block, start, end } }) =>
    asPossible({
      place: { block, start, end },
      related: [{ place: { block: heading, start: 0, end: heading.text.length }, message: 'list' }],
    }),
  )
}

interface Told {
  sentence: Sentence
  extents: readonly Extent[]
}

/** Something is kept so long, or known so far back; no answer is due, and nobody is so old. */
function isOfData({ sentence, extents }: Told, about: Case): boolean {
  const has = (slot: string) => about.reading.hitsOn(sentence, 'contradictory-retention', slot).length > 0
  if (isQuestion(sentence) || isUnderRights(sentence.block, about) || has('not')) return false
  return has('keep') || extents.some(({ isBack }) => isBack)
}
