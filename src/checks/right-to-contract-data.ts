import { type Phrase, phraseList, type Span, spanOf, type Word, wordsOf } from '../claims/phrase-list.js'
import type { Sentence } from '../notice/model.js'
import type { LanguageRules } from '../rules/model.js'

/** Words between the contract and what takes it out. */
const reach = 9

/**
 * Portability for what was given with consent, and not for the contract's data, though Art. 20(1)(a) GDPR covers both: an exclusion (list
 * `right-exclusions` of the vocabulary) beside a contract of some kind (`right-contracts`), with no sign stronger than a comma between.
 * @returns where it stands, in the text of the sentence
 */
export function excludedContract(sentence: Sentence, rules: LanguageRules): Span | undefined {
  const words = wordsOf(sentence)
  const contracts = phraseList(rules, 'right-contracts').find(words)
  if (!contracts.length) return undefined
  let next = 0
  for (const out of phraseList(rules, 'right-exclusions').find(words)) {
    while (next < contracts.length && contracts[next]!.last < out.first - reach) next++
    for (let i = next; i < contracts.length && contracts[i]!.first <= out.last + reach; i++) {
      const both = around(contracts[i]!, out)
      if (isOneClause(sentence, words, both)) return spanOf(words, both)
    }
  }
  return undefined
}

const around = (a: Phrase, b: Phrase): Phrase => ({
  first: Math.min(a.first, b.first),
  last: Math.max(a.last, b.last),
})

const isOneClause = ({ plain }: Sentence, words: readonly Word[], phrase: Phrase): boolean => {
  const { start, end } = spanOf(words, phrase)
  return !/[;:.]/.test(plain.slice(start, end))
}
