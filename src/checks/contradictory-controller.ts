import type { Hit } from '../claims/matcher.js'
import { organisationsIn } from '../claims/organisations.js'
import { placeOf } from './disclosure.js'
import type { FindingKind } from './kinds.js'
import { asPossible } from './possible.js'
import { isUnderTopic } from './topics.js'

/**
 * Two named as controller in sentences that don't say they are joint; or a controller that calls itself a mere
 * processor. Slots: `controller` and `processor` say what somebody is; `joint` in the sentence makes room for another,
 * and so do the names of other firms (slot `provider` of the recipients). A named controller that elsewhere works on
 * our behalf (slot `processes`) is two things at once, too.
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
    named.find((n) => !isSame(n.name, first.name) && n.hit.sentence.block !== first.hit.sentence.block)
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
  if (!processor) return []
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

/** More who are controllers, or work on somebody's behalf, are not compared. */
const mostNamed = 100

const isSame = (a: string, b: string) => a === b || a.includes(b) || b.includes(a)

const namesIn = ({ sentence }: Hit): string[] => organisationsIn(sentence.text)
