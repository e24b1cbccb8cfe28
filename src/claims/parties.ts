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
  const byBlock = groupByBlock(contacts)
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

function ownerOf(contact: Contact, mentions: Mention[], current: Party | undefined): Party {
  // "contact@…" names nobody: a mention inside the address itself does not count.
  const written = contact.block.text.slice(contact.start, contact.end).includes('@')
  const before = mentions.filter((m) => (written ? m.end : m.start) <= contact.start).at(-1)
  const between = (m: Mention) => contact.block.text.slice(contact.end, m.start)
  const after = mentions.find((m) => m.start >= contact.end && /^[^\n]{0,39}$/.test(between(m)))
  const named = before ?? (current ? undefined : after)
  if (named) return named.party
  if (/^(dpo|dpd|fg|functionaris|datenschutzbeauftragt|dsb)\b/.test(mailboxOf(contact))) return 'dpo'
  return current ?? 'controller'
}

function mentionsIn(block: Block, reading: Reading, names: Names): Mention[] {
  const mentions: Mention[] = []
  for (const [party, rule, slot] of names) {
    const denied = reading.hitsIn(block, rule, 'not')
    for (const hit of reading.hitsIn(block, rule, slot)) {
      // "We have no data protection officer. Write to …": nobody is named.
      if (denied.some((d) => d.sentence === hit.sentence && d.start < hit.end && hit.start < d.end)) continue
      const start = hit.sentence.start + hit.start
      mentions.push({ party, start, end: hit.sentence.start + hit.end })
    }
  }
  // "the data protection officer of the data protection authority": the longer name wins where two overlap.
  return mentions
    .filter(
      (m) =>
        !mentions.some(
          (o) => o !== m && o.start <= m.start && o.end >= m.end && o.end - o.start > m.end - m.start,
        ),
    )
    .sort((a, b) => a.start - b.start)
}

/** Running text, as against the short lines of an address. */
const isProse = (block: Block) => block.text.length > 110 || block.sentences.length > 2

function groupByBlock(contacts: Contact[]): Map<Block, Contact[]> {
  const groups = new Map<Block, Contact[]>()
  for (const contact of contacts) groups.set(contact.block, [...(groups.get(contact.block) ?? []), contact])
  return groups
}
