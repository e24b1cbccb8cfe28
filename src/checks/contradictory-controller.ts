import type { Hit } from '../claims/matcher.js'
import { firmsIn, organisationsIn } from '../claims/organisations.js'
import { toPlain } from '../notice/plain.js'
import { placeOf } from './disclosure.js'
import type { Case, Finding, FindingKind } from './kinds.js'
import { asPossible } from './possible.js'
import { isUnderTopic } from './topics.js'

/**
 * Two named as controller in sentences that don't say they are joint; or a controller that calls itself a mere
 * processor. Slots: `controller` and `processor` say what somebody is; `joint` in the sentence makes room for another,
 * and so do the names of other firms (slot `provider` of the recipients). A named controller that elsewhere works on
 * our behalf (slot `processes`) is two things at once, too. `hands-over` are looser words for another who decides (not with `hands-over-not`): suggestions.
 */
export const contradictoryController: FindingKind = (rule, about) => {
  const { reading } = about
  const live = (slot: string) =>
    reading
      .hits(rule.id, slot)
      .filter(
        ({ sentence }) =>
          !reading.hitsOn(sentence, rule.id, 'joint').length &&
          sentence.block.kind !== 'heading' &&
          sentence.block.kind !== 'cell' &&
          !sentence.block.quoted,
      )
  const named = live('controller').flatMap((hit) => {
    if (reading.hitsOn(hit.sentence, 'recipients', 'provider').length) return []
    const names = namesIn(hit)
    return names.length === 1 ? [{ hit, name: names[0]! }] : []
  })
  const [first] = named
  const other =
    first &&
    named.find(
      (n) =>
        n.hit.sentence.block !== first.hit.sentence.block &&
        (!isSame(n.name, first.name) || haveOtherForms(n.hit, first.hit)),
    )
  if (first && other)
    return [{ place: placeOf(other.hit), related: [{ place: placeOf(first.hit), message: 'other' }] }]
  const helpers = named.length ? live('processes').slice(0, mostNamed) : []
  const namesOf = new Map(helpers.map((helper) => [helper, namesIn(helper)]))
  for (const { hit, name } of named.slice(0, mostNamed)) {
    const helper = helpers.find(
      (h) => h.sentence.block !== hit.sentence.block && namesOf.get(h)!.some((n) => isSame(n, name)),
    )
    if (helper) return [{ place: placeOf(hit), related: [{ place: placeOf(helper), message: 'other' }] }]
  }
  const [processor] = live('processor')
  if (!processor) {
    const handed = handedOver(live('hands-over'), live('controller'), about)
    return handed.length ? handed : namedOtherwise(live('controller'), about)
  }
  const controller = live('controller').find((h) => h.sentence !== processor.sentence)
  const identity = about.disclosures.get('controller-identity')
  const said = identity?.status === 'disclosed' ? identity.places[0] : undefined
  const place = controller ? placeOf(controller) : said
  const { sentence } = processor
  // "The operator is the controller, and we are its processor", behind the sentence that says that we are.
  const isBesideOther = live('controller').some((hit) => hit.sentence === sentence)
  if (!place || (place.block === sentence.block && !(isBesideOther && place.start !== sentence.start)))
    return []
  const finding = { place: placeOf(processor), related: [{ place, message: 'other' }] }
  // What is said of recipients says what these are.
  const isOfOthers =
    // "This is not about your invoices. There we only follow our customer's orders."
    sentence !== sentence.block.sentences[0] ||
    isUnderTopic(sentence.block, 'recipients', about) ||
    reading.hitsOn(sentence, 'recipients', 'says').length > 0
  return [isOfOthers ? asPossible(finding) : finding]
}

/** Another decides on the data, in looser words ("the data belong to the publisher"): a suggestion. */
function handedOver(hits: readonly Hit[], controllers: readonly Hit[], about: Case): Finding[] {
  const identity = about.disclosures.get('controller-identity')
  const said = identity?.status === 'disclosed' ? identity.places[0] : undefined
  for (const hit of hits) {
    const { sentence } = hit
    if (about.reading.hitsOn(sentence, 'contradictory-controller', 'hands-over-not').length) continue
    const controller = controllers.find((other) => other.sentence.block !== sentence.block)
    const place = controller ? placeOf(controller) : said
    if (place && place.block !== sentence.block)
      return [asPossible({ place: placeOf(hit), related: [{ place, message: 'other' }] })]
  }
  return []
}

/** More who are controllers, or work on somebody's behalf, are not compared. */
const mostNamed = 100

const isSame = (a: string, b: string) => a === b || a.includes(b) || b.includes(a)

/** "Brook Ltd" is not "Brook Services GmbH". */
function haveOtherForms(a: Hit, b: Hit): boolean {
  const [one, ...more] = firmsIn(a.sentence.text)
  const [other, ...others] = firmsIn(b.sentence.text)
  if (!one || !other || more.length || others.length) return false
  return one.name !== other.name && one.form !== other.form
}

/** Two sentences say who is the controller, and share no name: a suggestion. Names are words with a capital that no rule has; German has none. */
function namedOtherwise(hits: readonly Hit[], about: Case): Finding[] {
  const { reading } = about
  if (reading.notice.language === 'de') return []
  const named = hits
    .filter(
      ({ sentence }) =>
        !isUnderTopic(sentence.block, 'recipients', about) &&
        !['recipients provider', 'contradictory-controller hands-over-not'].some((name) => {
          const [rule, slot] = name.split(' ') as [string, string]
          return reading.hitsOn(sentence, rule, slot).length > 0
        }),
    )
    .map((hit) => ({ hit, names: capitalised(hit.sentence.text).filter((word) => !reading.isKnown(word)) }))
    .filter(({ names }) => names.length > 0)
  const [first] = named
  const other = named.find(
    ({ hit, names }) =>
      hit.sentence.block !== first!.hit.sentence.block && !names.some((name) => first!.names.includes(name)),
  )
  if (!first || !other) return []
  const related = [{ place: placeOf(first.hit), message: 'other' }]
  return [asPossible({ place: placeOf(other.hit), related })]
}

const capitalised = (text: string): string[] =>
  [...text.matchAll(/(?<=[\p{L},;:)’'] )\p{Lu}[\p{L}’'-]{2,}/gu)].map(([word]) => toPlain(word))

const namesIn = ({ sentence }: Hit): string[] => organisationsIn(sentence.text)
