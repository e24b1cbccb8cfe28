import type { Party } from '../claims/parties.js'
import { layoutOf } from '../notice/layout.js'
import type { Block } from '../notice/model.js'
import { distinct, judge, placeOf } from './disclosure.js'
import type { DisclosureKind, Place } from './kinds.js'
import { isDeclined } from './no-officer.js'

export interface ContactOptions {
  /** The rule's id unless named. */
  party?: Party
  /** Contact data of nobody in particular count for this party (the controller). */
  default?: boolean
}

/**
 * Can somebody be reached? The party's contact data are `disclosed`; the party named (`party`) without any is `incomplete`.
 * Slots: `party` names it; `says` is wording that is enough by itself ("reach our DPO at the address above");
 * `refers` points from the party to what was given before ("at the same address"); `touches` is a hint only (a link to an imprint); `not` says that there is none, and `none` beside the party's name in a table ("Officer | Not required"). The DPO's
 * postal address alone, mostly that of the controller's house, is a hint of the controller's; their mailbox or number is none.
 */
export const contact: DisclosureKind = (rule, about) => {
  const { party = rule.id } = (rule.options ?? {}) as ContactOptions
  const denied = about.reading.hits(rule.id, 'not')
  const isDenied = (place: Place) =>
    denied.some((hit) => hit.sentence.block === place.block && overlapsSentence(hit.sentence, place))
  const isNone = (block: Block) =>
    block.cell !== undefined &&
    layoutOf(about.reading.notice)
      .row(block)
      .some((cell) => about.reading.hitsIn(cell, rule.id, 'none').length > 0)
  const contactsOf = (owner: Party): Place[] =>
    about.contacts
      .filter((c) => c.owner === owner)
      .map((c) => ({ block: c.block, start: c.start, end: c.end, reason: c.kind }))
  const contacts = contactsOf(party)
  const main = contacts.filter((c) => c.block.region === 'main')
  const referring = about.reading
    .hits(rule.id, 'party')
    .filter(({ sentence }) => about.reading.hitsOn(sentence, rule.id, 'refers').length > 0)
  const said = [...about.reading.hits(rule.id, 'says'), ...referring].map(placeOf)
  const strong = [...said, ...main, ...contacts].filter((p) => !isDenied(p))
  const weak = [
    ...about.reading.hits(rule.id, 'touches').map(placeOf),
    ...(party === 'controller'
      ? contactsOf('dpo').filter((place) => place.reason === 'postal')
      : about.reading
          .hits(rule.id, 'party')
          .filter((h) => h.sentence.block.kind !== 'heading')
          .map(placeOf)),
  ].filter((p) => !isDenied(p) && !isNone(p.block))
  if (party === 'dpo' && !strong.length && isDeclined(rule.id, about))
    return { rule, status: 'not-applicable', places: [] }
  return judge(rule, distinct(strong), weak)
}

const overlapsSentence = (sentence: { start: number; end: number }, place: Place) =>
  sentence.start < place.end && place.start < sentence.end
