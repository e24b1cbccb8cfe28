import type { Purpose } from '../claims/purposes.js'
import { groupBy } from '../notice/group.js'
import type { Block } from '../notice/model.js'
import type { Rule } from '../rules/model.js'
import { basisSaid, hasAudience, isConditionalBlock, isDisjoint, otherBasis } from './basis-said.js'
import type { Case, Finding } from './kinds.js'
import { stemsOf } from './stems.js'

/** A sentence that repeats the words of a purpose's own name ("Job alerts") and gives it another basis. */
export function basisByName(rule: Rule, about: Case): Finding[] {
  const { words } = about.reading
  const purposes = about.purposes
    .filter(({ bases, block }) => bases.length === 1 && !hasAudience(block, rule, about))
    .filter(({ block }) => !isConditionalBlock(block, rule, about))
    .map((purpose) => ({ purpose, stems: stemsOf(purpose.name, words) }))
    .filter(({ purpose, stems }) => purpose.name.length < longestName && stems.join('').length >= 8)
  if (!purposes.length) return []
  const named = groupBy(purposes, ({ stems }) => stems[0]!)
  for (const sentence of about.reading.notice.sentences) {
    const claim = basisSaid(sentence, rule, about)
    if (!claim) continue
    const said = new Set(stemsOf(sentence.text, words))
    const candidates = [...said].flatMap((stem) => named.get(stem)?.slice(0, mostNamesakes) ?? [])
    const other = candidates.find(
      ({ purpose, stems }) =>
        !isWithin(sentence.block, purpose) &&
        isDisjoint(new Set(purpose.bases), claim.bases) &&
        stems.every((stem) => said.has(stem)),
    )
    if (other) {
      const { block } = other.purpose
      return [otherBasis(claim.place, { block, start: 0, end: block.text.length })]
    }
  }
  return []
}

const longestName = 60
/** More purposes whose names begin with the same word are not told apart. */
const mostNamesakes = 20

export const isWithin = (block: Block, { block: first, last }: Purpose) =>
  block.index >= first.index && block.index <= last.index
