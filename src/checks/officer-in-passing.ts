import type { Hit } from '../claims/matcher.js'
import { isQuestion } from '../claims/questions.js'
import { wordSet } from '../claims/word-set.js'
import type { Rule } from '../rules/model.js'
import type { Case } from './kinds.js'
import { isCancelled, isQuoted } from './wording.js'

/** Words between a negation and the officer. */
const reach = 12

/**
 * A sentence that denies an officer in whatever words, and one of another section that has one: a word of the vocabulary's `negations` stands near the
 * name (slot `party` of dpo-contact) in the one, none in the other. Slots of the rule: `not` and `other` excuse ("do not hesitate to ask our officer").
 */
export function officerInPassing(rule: Rule, about: Case): { denial: Hit; officer: Hit } | undefined {
  const { reading } = about
  const negations = wordSet(reading.words, 'negations')
  const wordsIn = (text: string) => text.match(/[a-z]+/g) ?? []
  const denies = (words: string[]) => words.some((word) => negations.has(word))
  const isOther = ({ sentence }: Hit) =>
    ['not', 'other'].some((slot) => reading.hitsOn(sentence, rule.id, slot).length > 0)
  const named = reading.hits('dpo-contact', 'party').filter((hit) => {
    const { block } = hit.sentence
    if (block.kind === 'heading' || block.region === 'aside' || isQuestion(hit.sentence)) return false
    return !isQuoted(hit) && !isCancelled(hit, rule.id, about) && !isOther(hit)
  })
  const denial = named.find(
    ({ sentence: { plain }, start, end }) =>
      denies(wordsIn(plain.slice(0, start)).slice(-reach)) ||
      denies(wordsIn(plain.slice(end)).slice(0, reach)),
  )
  const officer =
    denial &&
    named.find(
      ({ sentence: { plain, block } }) =>
        block.section !== denial.sentence.block.section && !denies(wordsIn(plain)),
    )
  return denial && officer && { denial, officer }
}
