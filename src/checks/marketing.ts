import { basesOn } from '../claims/bases.js'
import type { Hit } from '../claims/matcher.js'
import { introducesMore } from '../notice/introduces.js'
import { layoutOf } from '../notice/layout.js'
import type { Block, Sentence } from '../notice/model.js'
import type { LegalBasis } from '../report/model.js'
import type { Rule } from '../rules/model.js'
import { isAfterObjecting } from './after-objecting.js'
import { placeOf } from './disclosure.js'
import type { Case, FindingKind } from './kinds.js'
import { isUnderRights } from './on-rights.js'
import { asPossible } from './possible.js'
import { isUnderTopic } from './topics.js'
import { isCancelled, isQuoted, onePerSentence } from './wording.js'

/** How it reaches people, each with a slot of this name: who is told how to stop the letters cannot yet stop the calls. */
const channels = ['by-post', 'by-e-mail', 'by-phone', 'by-text', 'by-display']

/** More related places than these are not shown. */
const mostRelated = 8

/**
 * Direct marketing without an objection to it. Slots: `found` describes marketing, `likely` does where it rests on legitimate
 * interests, `not` cancels, `answered` offers a way out. Each marketing is judged by itself: the end of a subscription (slot
 * `subscribed`) or the withdrawal of a consent answers for what was subscribed to or consented to; a way out of letters (slots
 * `by-…`) for letters; one that names marketing at large (`general`), or nothing in particular, for all. Where the basis of marketing is not
 * said and consent can be withdrawn, it is a suggestion; so it is where the notice tells the right to object at all.
 */
export const marketing: FindingKind = (rule, about) => {
  const { reading } = about
  const bases = basesByBlock(about)
  const isLive = (hit: Hit) =>
    hit.sentence.block.kind !== 'heading' && !isQuoted(hit) && !isCancelled(hit, rule.id, about)
  const likely = reading
    .hits(rule.id, 'likely')
    .filter(
      (hit) =>
        (!bases.has(hit.sentence.block) && hasBases(about) && isOfSelf(hit, about)) ||
        restsOn('legitimate-interests', hit, bases),
    )
  const hits = [...reading.hits(rule.id, 'found'), ...likely].filter(isLive)
  if (!hits.length) return []
  const answers = reading.hits(rule.id, 'answered').map((hit) => answerOf(hit, rule, about, bases))
  if (answers.some(({ by }) => by === 'all')) return []
  const withdrawable = ['disclosed', 'incomplete'].includes(
    about.disclosures.get('right-to-withdraw-consent')?.status ?? 'missing',
  )
  const reached = new Set(answers.flatMap(({ by }) => (Array.isArray(by) ? by : [])))
  const answering = new Set(reading.hits(rule.id, 'answered').map(({ sentence }) => sentence.block))
  const isUnanswered = (hit: Hit): boolean => {
    if (answering.has(hit.sentence.block)) return false
    const own = channelsOf(hit, rule, about)
    return !reached.size || (own.length > 0 && !own.some((channel) => reached.has(channel)))
  }
  // "You can object. Against marketing you need no grounds.": the paragraph on the right speaks of the right.
  const isAboutObjecting = (hit: Hit): boolean =>
    !basesOn(hit.sentence, reading).length && isAfterObjecting(hit, about)
  const isAsked = (hit: Hit): boolean =>
    !answers.length || !(isSubscribed(hit, rule, about) || restsOn('consent', hit, bases))
  const left = onePerSentence(
    hits.filter((hit) => isAsked(hit) && isUnanswered(hit) && !isAboutObjecting(hit)),
  )
  // Who can withdraw a consent, or answers for something, has to have told of another basis to be told of a gap.
  const isCertain = (hit: Hit): boolean =>
    !(answers.length || withdrawable) || restsOn('legitimate-interests', hit, bases)
  const certain = left.find(isCertain)
  // Consent that can be withdrawn may be its basis, though nothing says so.
  const mayAsk = (hit: Hit): boolean => !isSubscribed(hit, rule, about) && !restsOn('consent', hit, bases)
  const first = certain ?? left.find(mayAsk)
  if (!first) return []
  const also = left.filter((hit) => hit !== first).slice(0, mostRelated)
  const related = also.map((hit) => ({ place: placeOf(hit), message: 'also' }))
  const finding = { place: placeOf(first), ...(related.length && { related }) }
  // Who tells the right to object may tell it of marketing in words that are not known.
  const isToldToObject = about.disclosures.get('right-to-object')?.status === 'disclosed'
  return [certain && !isToldToObject ? finding : asPossible(finding)]
}

/** What a way out is a way out of: all marketing, what was subscribed or consented to, or what comes by some channels. */
interface Answer {
  by: 'all' | 'consent' | string[]
}

function answerOf(hit: Hit, rule: Rule, about: Case, bases: Bases): Answer {
  const { reading } = about
  const { sentence } = hit
  const here = (id: string, slot: string) => reading.hitsOn(sentence, id, slot).length > 0
  if (here(rule.id, 'subscribed')) return { by: 'consent' }
  if (here(rule.id, 'general')) return { by: 'all' }
  if (here('right-to-withdraw-consent', 'says')) return { by: 'consent' }
  const own = bases.get(sentence.block)
  const isConsent = own?.includes('consent') && !own.includes('legitimate-interests')
  if (isConsent || isSubscribed(hit, rule, about)) return { by: 'consent' }
  const reached = channelsOf(hit, rule, about)
  return { by: reached.length ? reached : 'all' }
}

/** The sentence, its block or its row names the channel. */
function channelsOf({ sentence }: Hit, rule: Rule, { reading }: Case): string[] {
  const own = channels.filter((slot) => reading.hitsOn(sentence, rule.id, slot).length > 0)
  if (own.length) return own
  const around = [sentence.block, ...layoutOf(reading.notice).row(sentence.block)]
  return channels.filter((slot) => around.some((block) => reading.hitsIn(block, rule.id, slot).length > 0))
}

/** A newsletter, a bulletin: the sentence, the row, or the line that the block begins with is about one. */
function isSubscribed({ sentence }: Hit, rule: Rule, { reading }: Case): boolean {
  const { block } = sentence
  const row = layoutOf(reading.notice).row(block)
  const [first] = block.sentences as [Sentence]
  // "The newsletter is voluntary. Former customers get a letter with our prices.": the paragraph is not about the newsletter.
  const isAboutIt = block.kind !== 'paragraph' || reading.hitsOn(first, rule.id, 'found').length > 0
  return (
    (isAboutIt ? [sentence, first] : [sentence]).some(
      (one) => reading.hitsOn(one, rule.id, 'subscribed').length > 0,
    ) || row.some((cell) => reading.hitsIn(cell, rule.id, 'subscribed').length > 0)
  )
}

type Bases = Map<Block, LegalBasis[]>

/** The legal bases that are tied to each block: those of its own purpose, or of its row. */
function basesByBlock({ purposes }: Case): Bases {
  const bases: Bases = new Map()
  for (const { block, last, row, bases: tied } of purposes)
    for (const one of new Set([block, last, ...(row ?? [])]))
      bases.set(one, [...(bases.get(one) ?? []), ...tied])
  return bases
}

/** No list of data, no logic, no right: what these tell is not how people are reached. */
const isOfSelf = ({ sentence: { block } }: Hit, about: Case): boolean =>
  block.kind === 'paragraph' &&
  !introducesMore(block, about.reading.notice) &&
  !isUnderRights(block, about) &&
  !['data-categories', 'automated-decisions', 'right-to-withdraw-consent'].some((id) =>
    isUnderTopic(block, id, about),
  )

/** Where purposes have their bases, one without any may be told in looser words. */
const hasBases = ({ purposes }: Case): boolean =>
  purposes.filter(({ bases, tie }) => bases.length === 1 && tie !== 'bare').length >= fewestBased

const fewestBased = 6

const restsOn = (basis: LegalBasis, { sentence }: Hit, bases: Bases): boolean =>
  bases.get(sentence.block)?.includes(basis) ?? false
