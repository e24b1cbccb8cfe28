import { namesMoney } from '../claims/amounts.js'
import type { Sentence } from '../notice/model.js'
import { sentenceAt } from '../notice/sentence-at.js'
import type { Rule } from '../rules/model.js'
import type { Case, Finding, FindingKind } from './kinds.js'
import { isUnderTopic } from './topics.js'
import { wording } from './wording.js'

/** Rights under whose headings, or beside whose words, money is a fee for a request (Art. 12(5) GDPR). */
const rights = [
  'right-of-access',
  'right-to-rectification',
  'right-to-erasure',
  'right-to-restriction',
  'right-to-object',
  'right-to-portability',
]

/**
 * A right narrowed beyond the law: by words (see `wording`), and a sum of money in a sentence about a right, whatever it is
 * called there. Slots, besides those of `wording`: `price` names what else costs money ("the membership fee").
 */
export const misstatedRight: FindingKind = (rule, about) => {
  const byWords = wording(rule, about)
  const charges = about.reading.notice.sentences.filter((sentence) => chargesForRight(sentence, rule, about))
  if (!charges.length) return byWords
  const told = new Set(byWords.map(({ place }) => sentenceAt(place.block, place.start)))
  const charged = charges
    .filter((sentence) => !told.has(sentence))
    .map(({ block, start, end }): Finding => ({ place: { block, start, end } }))
  return [...byWords, ...charged].sort(
    (a, b) => a.place.block.index - b.place.block.index || a.place.start - b.place.start,
  )
}

function chargesForRight(sentence: Sentence, { id }: Rule, about: Case): boolean {
  const { reading } = about
  const { block, text } = sentence
  if (block.kind === 'heading' || block.quoted || block.region === 'aside' || !namesMoney(text)) return false
  if (['not', 'unless', 'price'].some((slot) => reading.hitsOn(sentence, id, slot).length > 0)) return false
  const says = (right: string) =>
    ['says', 'touches', 'under-topic'].some((slot) => reading.hitsOn(sentence, right, slot).length > 0)
  return rights.some((right) => says(right)) || (isShort(block.text) && isUnderRights(sentence, about))
}

/** A block that speaks of rights alone, and not a whole page glued into one. */
const isShort = (text: string) => text.length < 1500

const isUnderRights = ({ block }: Sentence, about: Case): boolean =>
  rights.some((right) => isUnderTopic(block, right, about))
