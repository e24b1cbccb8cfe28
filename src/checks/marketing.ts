import type { Hit } from '../claims/matcher.js'
import { placeOf } from './disclosure.js'
import type { Case, FindingKind } from './kinds.js'
import { isCancelled, isQuoted } from './wording.js'

/**
 * Direct marketing without an objection to it. Slots: `found` describes marketing, `not` cancels it, `answered` offers a way
 * out anywhere. Where the marketing rests on consent only, its withdrawal is way out enough; where it rests on legitimate
 * interests, the withdrawal of a consent is none, nor is the end of a subscription (slot `subscribed`) to something else.
 */
export const marketing: FindingKind = (rule, about) => {
  const { reading } = about
  const answers = reading.hits(rule.id, 'answered')
  const isSubscribed = ({ sentence }: Hit) => reading.hitsOn(sentence, rule.id, 'subscribed').length > 0
  const takesBack = (hit: Hit) =>
    isSubscribed(hit) || reading.hitsOn(hit.sentence, 'right-to-withdraw-consent', 'says').length > 0
  if (answers.some((hit) => !takesBack(hit))) return []
  const hits = reading
    .hits(rule.id, 'found')
    .filter(
      (hit) => hit.sentence.block.kind !== 'heading' && !isQuoted(hit) && !isCancelled(hit, rule.id, about),
    )
  const withdrawable = ['disclosed', 'incomplete'].includes(
    about.disclosures.get('right-to-withdraw-consent')?.status ?? 'missing',
  )
  const open =
    withdrawable || answers.length
      ? hits.filter((hit) => restsOnInterest(hit, about) && !(answers.length && isSubscribed(hit)))
      : hits
  return open.slice(0, 1).map((hit) => ({ place: placeOf(hit) }))
}

const restsOnInterest = ({ sentence }: Hit, { purposes }: Case) =>
  purposes.some(
    (p) =>
      p.bases.includes('legitimate-interests') &&
      (p.block === sentence.block || p.row?.includes(sentence.block) || p.last === sentence.block),
  )
