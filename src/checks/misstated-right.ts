import { namesMoney } from '../claims/amounts.js'
import { rights } from '../claims/rights.js'
import type { Block, Sentence } from '../notice/model.js'
import { sentenceAt } from '../notice/sentence-at.js'
import type { Rule } from '../rules/model.js'
import type { Case, Finding, FindingKind } from './kinds.js'
import { asPossible } from './possible.js'
import { isUnderTopic } from './topics.js'
import { wording } from './wording.js'

/**
 * A right narrowed beyond the law: by words (see `wording`; a suggestion where the text around them is not about rights), and a sum of
 * money in a sentence about a right, or under a heading about one, whatever it is called there (Art. 12(5) GDPR). Slots, besides those of `wording`: `price` names what else costs money ("the membership fee"); `free` excuses a fee
 * (by `not` and `unless` where a language has none); `sure`, where a language has it, are words that narrow ("only", "must", a fee): in a
 * sentence with none of them a finding by words is a suggestion.
 */
export const misstatedRight: FindingKind = (rule, about) => {
  const onRights = blocksOnRights(about)
  const isElsewhere = (block: Block) =>
    onRights.size > 0 && !onRights.has(block) && !isUnderRights(block, about)
  const hasSure = about.wording(rule)?.wording?.sure !== undefined
  const isUnsure = ({ place: { block, start } }: Finding) => {
    const sentence = hasSure ? sentenceAt(block, start) : undefined
    return sentence !== undefined && !about.reading.hitsOn(sentence, rule.id, 'sure').length
  }
  const byWords = wording(rule, about).map((finding) =>
    isElsewhere(finding.place.block) || isUnsure(finding) ? asPossible(finding) : finding,
  )
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

/** Where a right is said: elsewhere "signed for" or "once a year" hardly narrows one. */
const blocksOnRights = ({ reading }: Case): Set<Block> =>
  new Set(
    [...rights, 'right-to-withdraw-consent', 'right-to-complain'].flatMap((right) =>
      ['says', 'touches'].flatMap((slot) => reading.hits(right, slot).map(({ sentence }) => sentence.block)),
    ),
  )

function chargesForRight(sentence: Sentence, rule: Rule, about: Case): boolean {
  const { reading } = about
  const { id } = rule
  const { block, text } = sentence
  if (block.kind === 'heading' || block.quoted || block.region === 'aside' || !namesMoney(text)) return false
  if (excusesOf(rule, about).some((slot) => reading.hitsOn(sentence, id, slot).length > 0)) return false
  const says = (right: string) =>
    ['says', 'touches', 'under-topic'].some((slot) => reading.hitsOn(sentence, right, slot).length > 0)
  return rights.some((right) => says(right)) || (isShort(block.text) && isUnderRights(block, about))
}

/** "Answered within a month, longer where complex" excuses a period, no fee: a language may have words that excuse one. */
const excusesOf = (rule: Rule, about: Case): string[] =>
  about.wording(rule)?.wording?.free ? ['free', 'price'] : ['not', 'unless', 'price']

/** A block that speaks of rights alone, and not a whole page glued into one. */
const isShort = (text: string) => text.length < 1500

const isUnderRights = (block: Block, about: Case): boolean =>
  rights.some((right) => isUnderTopic(block, right, about))
