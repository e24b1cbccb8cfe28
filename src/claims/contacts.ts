import type { Block, Notice } from '../notice/model.js'
import { toPlain } from '../notice/plain.js'

/** A way to reach somebody, found by its form. Offsets are in the block's text. */
export interface Contact {
  kind: 'email' | 'phone' | 'postal' | 'form'
  block: Block
  start: number
  end: number
}

const at = String.raw`\s?(?:\[|\(|\{|<|-|_)+\s?(?:at(?:[ -](?:symbol|zeichen|sign))?|ät|@|a t|arobase|arob|apenstaartje|bei|klammeraffe)\s?(?:\]|\)|\}|>|-|_)+\s?`
const dot = String.raw`(?:\.|\s?[[({]\s?(?:dot|punkt|punt|point|\.)\s?[\])}]\s?)`
const email = new RegExp(
  String.raw`[a-z0-9][a-z0-9._%+-]{0,63}(?:\s?@\s?|${at}|\s(?:at|arobase)\s(?=[a-z0-9-]+\s(?:dot|point)\s))[a-z0-9-]{1,63}(?:(?:${dot}|\s(?:dot|point)\s)[a-z0-9-]{2,63}){1,4}`,
  'gi',
)
/** What each e-mail address has in it: the pattern is long, and few blocks have one. */
const anyEmail =
  /@|[[({<_-]\s?(?:at|ät|a t|arob|apenst|bei|klammer)|\s(?:at|arobase)\s[a-z0-9-]+\s(?:dot|point)\s/i
const phone =
  /(?:(?:\+|\b00)\s?\d{1,3}[\s./()-]{0,3}(?:\d[\s./()-]{0,3}){6,12}\d|\(?\b0\d{1,4}\)?[\s./-]{1,3}(?:\d[\s./-]{0,2}){4,9}\d|(?:\btel|\bphone|\btelefoon|\btelefon|\btéléphone|\bcall|\bfon|☎|📞)[a-z.:\s()n°]{0,16}\+?\(?\d[\d\s./()-]{5,16}\d)/gi
/** What each number of a telephone has: seven digits, or the word. */
const anyPhone = /(?:\d\D*){6}\d|tel|phone|tél|call|fon|☎|📞/i
/** A date, or a Belgian enterprise number. */
const otherNumber = /^(?:\d{1,2}([./-])\d{1,2}\1\d{2,4}|0\d{3}\.\d{3}\.\d{3})$/
const ukPostcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b/g
const irishPostcode = /\b[A-Z]\d[\dW]\s[A-Z][A-Z\d]{3}\b/g
const anyLetteredPostcode = /[A-Z]\d[A-Z\d]?\s[A-Z\d]/
/** "12 Kiln Street", "Harbour Road 2". */
const numberedStreet =
  /\b(?:\d{1,4}[a-z]?,?\s(?:[A-Z][\p{L}'’-]+\s){1,3}(?:Street|Road|Lane|Avenue|Square|Drive|Court|Quay|Terrace|Row|Close|Boulevard|Place|Park|Hill|Crescent|Gardens|Green|Mews)\b|(?:[A-Z][\p{L}'’-]+\s){1,3}(?:Street|Road|Lane|Avenue|Square|Quay|Terrace|Boulevard)\s\d{1,4}\b)/gu
const anyStreet =
  /Street|Road|Lane|Avenue|Square|Drive|Court|Quay|Terrace|Row|Close|Boulevard|Mews|Place|Park|Hill|Crescent|Gardens|Green/
const dutchPostcode = /\b[1-9]\d{3}\s?[A-Z]{2}\b,?\s+['’A-Z]/g
const townWithCode =
  /(?:\b(?:[A-Z]{1,2}\s?-\s?)?\d{4,5}|\b[A-Z]{2}\s\d{5}(?:-\d{4})?|\b[A-Z]\d[A-Z]\s\d[A-Z]\d)(?:[^\S\n]+|,\s)(?:['’]s[- ])?[A-ZÀ-Ý][\p{L}'’-]{2,}/gu
/** What comes before the letters of a town: letters of all languages are many, and a pattern with them is long. */
const anyTown = /(?:\d{4}|[A-Z]\d[A-Z]\s\d[A-Z]\d)(?:[^\S\n]+|,\s)(?:['’]s[- ])?[A-ZÀ-Ý]/
const townThenCode = /\b[A-Z][a-z]+,?\s[A-Z]{2},?\s\d{5}\b/g
const postBox = /\b(?:p\.?\s?o\.?\s?box|postfach|postbus|boîte postale|b\.?p\.?|cs|case postale)\s?\d{2,}/gi
const street =
  /(?:(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|ring|ufer|damm|chaussee|markt|straat|laan|plein|kade|dreef|singel|gracht|steenweg|baan|hof|dijk)\s?\d|\b(?:rue|avenue|av\.|boulevard|bd|place|chauss[ée]e|quai|all[ée]e|impasse|cours|chemin|route|square|esplanade|voie)\b|\d[\w-]*,?\s(?:[\p{L}.'’-]+\s){0,4}(?:street|st|road|rd|lane|ln|avenue|ave|square|house|way|drive|dr|court|floor|suite|place|building|quay|terrace|row|close|park|boulevard|blvd|highway)\b|\b(?:street|road|lane|avenue|house|building|floor|suite|drive|straat|laan|weg)\b)/iu
const formLink = /contact|kontakt|formul|form\b/i

/** All contact data of a notice, in reading order. */
export function findContacts(notice: Notice): Contact[] {
  return notice.blocks.flatMap((block, i) => contactsOf(block, notice.blocks, i))
}

const none: readonly Contact[] = []

function contactsOf(block: Block, blocks: Block[], i: number): readonly Contact[] {
  const text = block.text
  const hasDigit = /\d/.test(text)
  const hasEmail = anyEmail.test(text)
  if (!hasDigit && !hasEmail && !block.links.length) return none
  const contacts: Contact[] = []
  let taken: Uint8Array | undefined
  const add = (kind: Contact['kind'], start: number, end: number) => {
    taken ??= new Uint8Array(text.length)
    if (taken.subarray(start, end).includes(1)) return
    taken.fill(1, start, end)
    contacts.push({ kind, block, start, end })
  }
  if (hasEmail) for (const m of text.matchAll(email)) add('email', m.index ?? 0, (m.index ?? 0) + m[0].length)
  for (const link of block.links) {
    if (/^mailto:|\/cdn-cgi\/l\/email-protection/i.test(link.url)) add('email', link.start, link.end)
    else if (/^tel:/i.test(link.url)) add('phone', link.start, link.end)
    // A link within the page leads to more of the notice.
    else if (link.url.startsWith('#')) continue
    else if (formLink.test(link.url) || formLink.test(text.slice(link.start, link.end)))
      add('form', link.start, link.end)
  }
  if (hasDigit) {
    for (const m of postalMatches(text, blocks, i)) add('postal', m.index ?? 0, (m.index ?? 0) + m[0].length)
    for (const m of anyPhone.test(text) ? text.matchAll(phone) : [])
      if (!otherNumber.test(m[0])) add('phone', m.index ?? 0, (m.index ?? 0) + m[0].length)
  }
  return contacts.sort((a, b) => a.start - b.start)
}

/** A postcode with its town is an address only where a street or a post box stands near: years look like postcodes. */
function postalMatches(text: string, blocks: Block[], i: number): RegExpMatchArray[] {
  const hasLettered = anyLetteredPostcode.test(text)
  const hasStreet = anyStreet.test(text)
  if (!hasLettered && !hasStreet && !/\d\d/.test(text)) return []
  const boxes = [...text.matchAll(postBox)]
  const all = (...patterns: RegExp[]) => patterns.flatMap((pattern) => [...text.matchAll(pattern)])
  const codes = all(
    ...(hasLettered ? [ukPostcode, irishPostcode] : []),
    ...(/\d{4}/.test(text) ? [dutchPostcode] : []),
    ...(hasStreet ? [numberedStreet] : []),
  )
  const towns = all(
    ...(anyTown.test(text) ? [townWithCode] : []),
    ...(/\d{5}/.test(text) ? [townThenCode] : []),
  )
  if (boxes.length || codes.length) return [...boxes, ...codes]
  if (!towns.length) return []
  const near = [blocks[i - 2], blocks[i - 1], blocks[i], blocks[i + 1]]
  return towns.filter((m) =>
    near.some(
      (b) =>
        b && (b === blocks[i] ? around(text, m.index ?? 0) : b.text.length < 120 ? b.text : '').match(street),
    ),
  )
}

const around = (text: string, index: number) => text.slice(Math.max(0, index - 120), index + 80)

/** True where the text of the contact names this mailbox ("dpo@", "datenschutz@"). */
export function mailboxOf(contact: Contact): string {
  const text = toPlain(contact.block.text.slice(contact.start, contact.end))
  return contact.kind === 'email' ? text.split(/[@([{\s]/)[0]! : ''
}
