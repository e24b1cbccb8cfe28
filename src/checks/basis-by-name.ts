import type { Purpose } from '../claims/purposes.js'
import { groupBy } from '../notice/group.js'
import type { Block, Sentence } from '../notice/model.js'
import type { Rule } from '../rules/model.js'
import {
  type BasisOfSentence,
  hasAudience,
  isConditionalPurpose,
  isDisjoint,
  otherBasis,
  placeOf,
} from './basis-said.js'
import type { Case, Finding } from './kinds.js'
import { numberOfPurpose, numbersIn } from './purpose-number.js'
import { stemsOf } from './stems.js'

/** A sentence that repeats the words of a purpose's own name ("Job alerts"), or its number ("2.8"), and gives it another basis. */
export function basisByName(said: readonly BasisOfSentence[], rule: Rule, about: Case): Finding[] {
  const { words } = about.reading
  const based = about.purposes
    .filter(({ bases, block }) => bases.length === 1 && !hasAudience(block, rule, about))
    .filter((purpose) => !isConditionalPurpose(purpose, rule, about))
  const purposes = based
    .map((purpose) => ({ purpose, stems: stemsOf(purpose.name, words) }))
    .filter(({ purpose, stems }) => purpose.name.length < longestName && stems.join('').length >= 8)
  const numbered = groupBy(based, (purpose) => numberOfPurpose(purpose) ?? '')
  const numberedIn = ({ text }: Sentence) =>
    numbersIn(text).flatMap((number) => numbered.get(number)?.slice(0, mostNamesakes) ?? [])
  const named = groupBy(purposes, ({ stems }) => stems[0]!)
  for (const { sentence, bases } of said) {
    const stemsSaid = new Set(stemsOf(sentence.text, words))
    const candidates = [...stemsSaid].flatMap((stem) => named.get(stem)?.slice(0, mostNamesakes) ?? [])
    const whole = candidates.filter(({ stems }) => stems.every((stem) => stemsSaid.has(stem)))
    const other = [...whole.map(({ purpose }) => purpose), ...numberedIn(sentence)].find(
      (purpose) => !isWithin(sentence.block, purpose) && isDisjoint(new Set(purpose.bases), bases),
    )
    if (other) {
      const { block } = other
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
