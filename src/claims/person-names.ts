import { toPlain } from '../notice/plain.js'
import type { Reading } from './reading.js'

/** How names of people are written, with and without a title, and where they stand beside the words for an office. */
const title =
  '(?:Ms|Mrs|Mr|Miss|DDr|Dr|Prof|Mag|MMag|Dipl|Ing|DI|Herrn?|Frau|Mme|Madame|Monsieur|Me|Ma[iî]tre|[Mm]evrouw|[Mm]evr|[Dd]e heer|[Dd]hr|mr|drs|dr|ir|prof|RA|Rechtsanw[aä]lt(?:in)?|lic|iur|jur|med|phil)\\.?'
const word = "\\p{Lu}[\\p{L}’'-]+"
const particle = '(?:(?:van|de|der|den|von|zu|le|la|du|ter|ten) )*'
export const titled = new RegExp(
  `(?:${title}\\s|\\bM\\.\\s)+((?:${word}|\\p{Lu}\\.)(?:\\s${particle}(?:${word}|\\p{Lu}\\.)){0,2})`,
  'u',
)
/** "Ms Jane Doe, our" and then the words for the officer. */
export const before = new RegExp(
  `${titled.source}(?:,|\\s\\(|\\sals)\\s?(?:(?:onze|ons|our|the|notre|nos|unser\\w*|de|der|die|la|le)\\s)?$`,
  'u',
)
export const bare = new RegExp(
  `^(?:\\s?\\([^)]{1,12}\\))?\\s?(?::|\\bis\\b|\\best\\b|\\bist\\b|,|\\()\\s?(${word}(?:\\s${particle}${word}){1,2})(?=[\\s,.;()]|$)`,
  'u',
)
/** "our officer Jane Doe, jane@…": nothing between but a mailbox after it. */
export const mailed = new RegExp(
  `^\\s(${word}(?:\\s${particle}${word}){1,2})(?=,?\\s(?:\\(|unter |per )?\\S{1,60}@)`,
  'u',
)
/** "our officer Tilo Wernicke checks …", "Martin Roe, who acts as our officer": told from other capitals by `isName`. */
export const following = new RegExp(
  `^\\s(${word}(?:\\s${particle}${word}){1,2}?)(?![\\p{L}’'-]|\\s\\p{Lu})`,
  'u',
)
export const preceding = new RegExp(`(${word}(?:\\s${particle}${word}){1,2})(?:,|\\s\\(|\\s[–—-])?\\s?$`, 'u')
/** "Mr T. Doe" at the end, before an apposition. */
export const titledBefore = new RegExp(`${titled.source}(?:,|\\s\\(|\\s[–—-])?\\s?$`, 'u')
const firm =
  /\b(?:Associates|Partners?|Group|Services?|Solutions?|Consulting|GmbH|AG|UG|KG|Ltd|Limited|LLP|LLC|BV|NV|SA|SAS|SARL|SRL|asbl|vzw|e\.V|Data|Datenschutz|Protection|Privacy|Officer|Consult\w*|Team|Legal)\b/i
/** "Jane Doe, who has been our officer since May". */
export const relative = /,\s(?:who|qui|der|die|welcher|welche)(?:\s[^\s,;.]+){1,3}\s?$/

export const surnameOf = (name: string | undefined): string | undefined =>
  name && !firm.test(name) ? toPlain(name).split(' ').at(-1) : undefined

export const areNames = (name: string | undefined, { isKnown }: Reading): boolean =>
  name !== undefined &&
  toPlain(name)
    .split(' ')
    .every((part) => !isKnown(part))

export const anyName = new RegExp(
  `(?<![\\p{L}’'-])(${word} (?:${particle}${word}))(?![\\p{L}’'-]|\\s\\p{Lu})`,
  'gu',
)
