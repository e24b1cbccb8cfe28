import type { Purpose } from '../claims/purposes.js'
import { groupBy } from '../notice/group.js'
import type { Block } from '../notice/model.js'
import type { Rule } from '../rules/model.js'
import {
  type BasisOfSentence,
  hasAudience,
  isConditionalBlock,
  isDisjoint,
  otherBasis,
  placeOf,
} from './basis-said.js'
import type { Case, Finding } from './kinds.js'
import { stemsOf } from './stems.js'

/** A sentence that repeats the words of a purpose's own name ("Job alerts") and gives it another basis. */
export function basisByName(said: readonly BasisOfSentence[], rule: Rule, about: Case): Finding[] {
  const { words } = about.reading
  const purposes = about.purposes
    .filter(({ bases, block }) => bases.length === 1 && !hasAudience(block, rule, about))
    .filter(({ block }) => !isConditionalBlock(block, rule, about))
    .map((purpose) => ({ purpose, stems: stemsOf(purpose.name, words) }))
    .filter(({ purpose, stems }) => purpose.name.length < longestName && stems.join('').length >= 8)
  if (!purposes.length) return []
  const named = groupBy(purposes, ({ stems }) => stems[0]!)
  for (const { sentence, bases } of said) {
    const stemsSaid = new Set(stemsOf(sentence.text, words))
    const candidates = [...stemsSaid].flatMap((stem) => named.get(stem)?.slice(0, mostNamesakes) ?? [])
    const other = candidates.find(
      ({ purpose, stems }) =>
        !isWithin(sentence.block, purpose) &&
        isDisjoint(new Set(purpose.bases), bases) &&
        stems.every((stem) => stemsSaid.has(stem)),
    )
    if (other) {
      const { block } = other.purpose
      return [otherBasis(placeOf(sentence), { block, start: 0, end: block.text.length })]
    }
  }
  return []
}

const longestName = 60
/** More purposes whose names begin with the same word are not told apart. */
const mostNamesakes = 20

export const isWithin = (block: Block, { block: first, last }: Purpose) =>
  block.index >= first.index && block.index <= last.index
