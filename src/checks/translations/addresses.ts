import type { OwnedContact } from '../../claims/parties.js'
import type { Notice } from '../../notice/model.js'
import type { Case } from '../kinds.js'

/** A way to reach somebody, in a form that is the same in every language. */
export interface Address extends OwnedContact {
  kind: 'email' | 'phone' | 'postal'
  /** E-mail: in lower case, without disguise. Telephone: the last digits. Post: the postcode's. */
  key: string
}

/** The addresses of a notice, and whether one stands anywhere in it. */
export interface Addresses {
  owned: Address[]
  has(address: Address): boolean
}

/** More than any notice has; each may be looked for in all of the other's text. */
const mostContacts = 200
/** The end of a telephone number, which is the same with a country code and without. */
const lastDigits = 8

const known = new WeakMap<Case, Addresses>()

export function addressesOf(about: Case): Addresses {
  const found = known.get(about) ?? read(about)
  known.set(about, found)
  return found
}

function read({ contacts, reading }: Case): Addresses {
  const owned = contacts.slice(0, mostContacts).flatMap((contact): Address[] => {
    const key = keyOf(contact)
    return key && contact.kind !== 'form' ? [{ ...contact, kind: contact.kind, key }] : []
  })
  const keys = new Set(owned.map(({ key }) => key))
  let text: string | undefined
  let digits: string | undefined
  return {
    owned,
    has({ kind, key }) {
      if (keys.has(key)) return true
      text ??= allText(reading.notice)
      if (kind !== 'phone') return text.includes(key)
      digits ??= text.replace(/[\s()./-]/g, '')
      return digits.includes(key)
    },
  }
}

/** All that the notice says, and where its links lead, in lower case. */
function allText({ blocks }: Notice): string {
  return blocks
    .flatMap(({ text, links }) => [text, ...links.map(({ url }) => url)])
    .join('\n')
    .toLowerCase()
}

function keyOf({ kind, block, start, end }: OwnedContact): string | undefined {
  const text = block.text.slice(start, end)
  if (kind === 'email') return emailKey(linkOf('mailto:') ?? text)
  if (kind === 'phone') {
    const digits = (linkOf('tel:') ?? text).replace(/\D/g, '')
    return digits.length < 6 ? undefined : digits.slice(-lastDigits)
  }
  return kind === 'postal' ? postKey(text) : undefined

  function linkOf(scheme: string): string | undefined {
    const url = block.links.find((link) => link.start <= start && link.end >= end)?.url ?? ''
    return url.toLowerCase().startsWith(scheme) ? url.slice(scheme.length) : undefined
  }
}

/** "dpo [at] example (dot) org" is dpo@example.org. */
function emailKey(text: string): string | undefined {
  const plain = text
    .toLowerCase()
    .replace(/\?.*$/s, '')
    .replace(
      /\s*[[({<_-]+\s*(?:at|ät|@|a t|arobase|arob|apenstaartje|bei|klammeraffe)[^\])}>]{0,8}[\])}>_-]+\s*/g,
      '@',
    )
    .replace(/\s+(?:at|arobase)\s+/g, '@')
    .replace(/\s*[[({]\s*(?:dot|punkt|punt|point|\.)\s*[\])}]\s*|\s+(?:dot|point)\s+/g, '.')
    .replace(/\s*@\s*/g, '@')
  return /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/.exec(plain)?.[0]
}

/** The digits of a postcode, with the letters of those that have them. */
const postKey = (text: string): string | undefined =>
  (/\b[a-z]{1,2}\d[a-z\d]?\s\d[a-z]{2}\b/i.exec(text) ?? /\b\d{4,5}\b/.exec(text))?.[0].toLowerCase()
