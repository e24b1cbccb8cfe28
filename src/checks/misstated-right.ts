import { namesMoney } from '../claims/amounts.js'
import { rights } from '../claims/rights.js'
import type { Block, Sentence } from '../notice/model.js'
import { sentenceAt } from '../notice/sentence-at.js'
import type { Rule } from '../rules/model.js'
import type { Case, Finding, FindingKind } from './kinds.js'
import {
  blocksOnRights,
  isInRights,
  isOnPortability,
  isOnRights,
  isShort,
  isUnderRights,
} from './on-rights.js'
import { overlapsAny } from './overlap.js'
import { asPossible } from './possible.js'
import { unlawfulDemand } from './right-conditions.js'
import { unlawfulPeriod } from './right-periods.js'
import { excludedContract } from './right-to-contract-data.js'
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
  const told = new Set(byWords.map(({ place }) => sentenceAt(place.block, place.start)))
  const others = about.reading.notice.sentences
    .filter((sentence) => !told.has(sentence))
    .flatMap((sentence) => otherwise(sentence, rule, about))
  return [...byWords, ...others].sort(
    (a, b) => a.place.block.index - b.place.block.index || a.place.start - b.place.start,
  )
}

/** What is found without patterns: money, and as suggestions conditions, periods and exclusions that are none of the law's. */
function otherwise(sentence: Sentence, rule: Rule, about: Case): Finding[] {
  const { block, start, end } = sentence
  const { words, hitsOn } = about.reading
  if (chargesForRight(sentence, rule, about)) return [{ place: { block, start, end } }]
  if (!isOnRights(sentence, about)) return []
  const narrowed =
    unlawfulDemand(sentence, words) ??
    (block.kind !== 'cell' && isInRights(block, about) ? unlawfulPeriod(sentence, words) : undefined) ??
    (isOnPortability(sentence, about) ? excludedContract(sentence, words) : undefined)
  if (!narrowed || overlapsAny({ sentence, ...narrowed }, hitsOn(sentence, rule.id, 'not'))) return []
  return [asPossible({ place: { block, start: start + narrowed.start, end: start + narrowed.end } })]
}

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
