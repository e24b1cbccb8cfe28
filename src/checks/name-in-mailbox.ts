import type { Block } from '../notice/model.js'
import { toPlain } from '../notice/plain.js'
import type { Case, Place } from './kinds.js'

/** Blocks before and after a mailbox in which the name may stand. */
const reach = 3
/** Characters of a block that are looked through, and of the shortest word that tells one name from another. */
const longest = 2_000
const shortest = 5

/**
 * A name beside the controller's mailbox, one word of which is in its domain: "Riverside Choir, info@riverside-choir.example" is
 * plainly whose notice it is, whatever words introduce it.
 */
export function namesInMailboxes({ contacts, reading }: Case): Place[] {
  const { blocks } = reading.notice
  const mailboxes = contacts.filter(({ owner, kind }) => owner === 'controller' && kind === 'email')
  return mailboxes.slice(0, reach).flatMap(({ block, start, end }) => {
    const domain = lettersOf(block.text.slice(start, end).split('@')[1] ?? '')
    const around = blocks.slice(Math.max(0, block.index - reach), block.index + reach + 1)
    return around
      .filter((b) => b.section === block.section && b.kind !== 'heading')
      .flatMap((b) => nameWith(domain, b) ?? [])
      .slice(0, 1)
  })
}

const lettersOf = (text: string) => toPlain(text).replace(/[^a-z]/g, '')

/** Words with a capital letter in a row, one of which the domain has; not what is itself an address. */
const names = /(?<![\p{L}\d@./-])\p{Lu}[\p{L}&'’-]+(?:\s(?:\p{Lu}[\p{L}&'’.-]+|&))*(?![\p{L}\d@/])/gu

function nameWith(domain: string, block: Block): Place | undefined {
  for (const { 0: name, index } of block.text.slice(0, longest).matchAll(names)) {
    const isInDomain = name
      .split(/\s/)
      .map(lettersOf)
      .some((word) => word.length >= shortest && domain.includes(word))
    // "4057 Basel" beside info@crew-basel.example is where they are, and not who.
    if (isInDomain && !/\d\s$/.test(block.text.slice(0, index)))
      return { block, start: index, end: index + name.length, reason: 'named as its mailbox is' }
  }
  return undefined
}
