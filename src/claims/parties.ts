import { firstFrom } from '../notice/first-from.js'
import { groupBy } from '../notice/group.js'
import type { Block } from '../notice/model.js'
import { type Contact, findContacts, mailboxOf } from './contacts.js'
import type { Reading } from './reading.js'

/** Whose contact data these are: `controller`, `dpo`, `representative`, `authority`, `other`, or one that a rule names. */
export type Party = string

export interface OwnedContact extends Contact {
  owner: Party
}

/** Where a party is named: which rule's slot holds its names. */
type Names = [party: Party, rule: string, slot: string][]
const names: Names = [
  ['dpo', 'dpo-contact', 'party'],
  ['representative', 'representative-contact', 'party'],
  ['authority', 'right-to-complain', 'authority'],
  ['other', 'recipients', 'provider'],
  ['controller', 'controller-contact', 'party'],
]

interface Mention {
  party: Party
  start: number
  end: number
}

/**
 * Gives every contact of the notice its owner: the party named last before it in the same block, else in the
 * short lines or the heading above; `others` are parties that rules name beside the usual ones. An address block under "Data Protection Authority" is the authority's.
 */
export function ownContacts(reading: Reading, others: { party: Party; rule: string }[] = []): OwnedContact[] {
  const extra = others.filter(({ rule }) => !names.some(([, known]) => known === rule))
  const all: Names = [...names, ...extra.map(({ party, rule }): Names[number] => [party, rule, 'party'])]
  const contacts = findContacts(reading.notice)
  const byBlock = groupBy(contacts, ({ block }) => block)
  const owned: OwnedContact[] = []
  let current: Party | undefined
  let heading: Party | undefined
  let distance = 0
  for (const block of reading.notice.blocks) {
    const mentions = mentionsIn(block, reading, all)
    const here = byBlock.get(block) ?? []
    if (block.kind === 'heading') {
      current = heading = mentions[0]?.party
      distance = 0
    } else if (!mentions.length && isProse(block) && ++distance > 1) current = undefined
    for (const contact of here) {
      const owner = ownerOf(contact, mentions, current)
      owned.push({ ...contact, owner })
      // "Contact us" under the heading "Data protection officer" reaches both.
      if (heading === 'dpo' && owner === 'controller') owned.push({ ...contact, owner: heading })
    }
    const last = mentions.at(-1)
    if (last && block.kind !== 'heading') {
      current = last.party
      distance = 0
    }
  }
  return owned
}

/** `mentions` in reading order. */
function ownerOf(contact: Contact, mentions: readonly Mention[], current: Party | undefined): Party {
  const { text } = contact.block
  // "contact@…" names nobody: a mention inside the address itself does not count.
  const written = text.slice(contact.start, contact.end).includes('@')
  const next = firstFrom(mentions, ({ start }) => start <= contact.start)
  const before = mentions
    .slice(Math.max(0, next - mostTogether), next)
    .findLast((m) => (written ? m.end : m.start) <= contact.start)
  const after = mentions[firstFrom(mentions, ({ start }) => start < contact.end)]
  const follows = after && /^[^\n]{0,39}$/.test(text.slice(contact.end, after.start).slice(0, 40))
  const named = before ?? (current || !follows ? undefined : after)
  if (named) return named.party
  if (/^(dpo|dpd|fg|functionaris|datenschutzbeauftragt|dsb)\b/.test(mailboxOf(contact))) return 'dpo'
  return current ?? 'controller'
}

/** More mentions than these never overlap. */
const mostTogether = 8

/** In reading order. */
function mentionsIn(block: Block, reading: Reading, names: Names): Mention[] {
  const mentions: Mention[] = []
  for (const [party, rule, slot] of names) {
    for (const hit of reading.hitsIn(block, rule, slot)) {
      const { sentence } = hit
      // "We have no data protection officer. Write to …": nobody is named.
      const denied = reading.hitsOn(sentence, rule, 'not')
      if (denied.some((d) => d.start < hit.end && hit.start < d.end)) continue
      mentions.push({ party, start: sentence.start + hit.start, end: sentence.start + hit.end })
    }
  }
  return withoutParts(mentions)
}

/** "the data protection officer of the data protection authority": the longer name wins where one holds the other. */
function withoutParts(mentions: Mention[]): Mention[] {
  let farthest: Mention | undefined
  return mentions
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((m) => {
      const isPart =
        farthest && (farthest.end > m.end || (farthest.end === m.end && farthest.start < m.start))
      if (!farthest || m.end > farthest.end) farthest = m
      return !isPart
    })
}

/** Running text, as against the short lines of an address. */
const isProse = (block: Block) => block.text.length > 110 || block.sentences.length > 2
