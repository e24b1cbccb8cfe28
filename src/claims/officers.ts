import { groupBy } from '../notice/group.js'
import type { Sentence } from '../notice/model.js'
import { toPlain } from '../notice/plain.js'
import { sentenceAt } from '../notice/sentence-at.js'
import type { Hit } from './matcher.js'
import type { OwnedContact } from './parties.js'
import {
  anyName,
  areNames,
  bare,
  before,
  following,
  mailed,
  preceding,
  relative,
  surnameOf,
  titled,
  titledBefore,
} from './person-names.js'
import type { Reading } from './reading.js'

/** The controller's data protection officer as one sentence gives them. */
export interface OfficerClaim {
  sentence: Sentence
  /** Last word of the name, plain. */
  surname?: string
  email?: string
  /** Only that the sentence names nobody else tells that the officer is meant. */
  isLoose?: boolean
}

const ruleId = 'contradictory-dpo'

/**
 * Sentences that name the controller's own officer, with a surname or an e-mail address. Slots of the rule
 * `contradictory-dpo`: `other`, a deputy's, a processor's, a predecessor's; `apposition`, what stands between a name and the office;
 * `office`, that somebody holds it; `pronoun`, somebody named in the sentence before;
 * `beside`, that the officer is another than who is named; `house`, "of the society", right behind the words for the officer.
 */
export function officerClaims(reading: Reading, contacts: readonly OwnedContact[]): OfficerClaim[] {
  const mailboxes = groupBy(
    contacts.filter(({ kind }) => kind === 'email'),
    ({ block, start }) => sentenceAt(block, start),
  )
  return reading.notice.sentences.flatMap((sentence) => {
    const { block } = sentence
    if (block.quoted || block.region === 'aside' || block.kind === 'heading') return []
    const [party] = reading.hitsOn(sentence, 'dpo-contact', 'party')
    if (!party) return designated(sentence, mailboxes.get(sentence)?.[0], reading)
    const house = reading.hitsOn(sentence, ruleId, 'house').find(({ start }) => start - party.end === 1)
    if (reading.hitsOn(sentence, ruleId, 'other').length) return []
    if (!house && isOfAnother(sentence, party.end, reading)) return []
    const end = house?.end ?? party.end
    const after = sentence.text.slice(end, end + 140)
    const lead = sentence.text.slice(Math.max(0, party.start - 80), party.start)
    const name =
      titled.exec(after)?.[1] ??
      bare.exec(after)?.[1] ??
      mailed.exec(after)?.[1] ??
      before.exec(lead)?.[1] ??
      plainName(sentence, party, end, reading) ??
      inOffice(sentence, party, reading) ??
      namedBefore(sentence, party, reading)
    // "Write to post@… or to our officer": a mailbox before the officer may be somebody else's.
    const contact = mailboxes
      .get(sentence)
      ?.find((c) => c.owner === 'dpo' && c.end <= sentence.end && !isListedBefore(c, sentence, party))
    const only = name ? undefined : (onlyName(sentence, party, reading) ?? namedInBlock(sentence, reading))
    const surname = surnameOf(name) ?? surnameOf(only)
    const email = contact && toPlain(block.text.slice(contact.start, contact.end)).trim()
    if (!surname && !email?.includes('@')) return []
    const claim = { sentence, ...(surname && { surname }), ...(email?.includes('@') && { email }) }
    return [{ ...claim, ...(only && { isLoose: true }) }]
  })
}

/** "Ask Jane Doe (jane@…), whom we have designated under Article 37": no word for the officer, but the article about one. */
function designated(sentence: Sentence, mailbox: OwnedContact | undefined, reading: Reading): OfficerClaim[] {
  if (!/\bart\w*\.? 37\b/.test(sentence.plain)) return []
  const names = [...sentence.text.matchAll(anyName)].map(([, name]) => name)
  const surname = surnameOf(titled.exec(sentence.text)?.[1] ?? names.find((name) => areNames(name, reading)))
  const email = mailbox && toPlain(mailbox.block.text.slice(mailbox.start, mailbox.end)).trim()
  if (!surname && !email) return []
  return [{ sentence, ...(surname && { surname }), ...(email && { email }), isLoose: true }]
}

/** "Jane Doe keeps an eye on this as our officer": the one name of the sentence, but for "Jane Doe or our officer". Slot `beside`. */
function onlyName(sentence: Sentence, party: Hit, reading: Reading): string | undefined {
  const { text } = sentence
  if (text.length > longestLoose) return undefined
  const names = [...text.matchAll(anyName)].filter(([, name]) => areNames(name, reading))
  const [name, ...more] = names
  if (!name || more.length || reading.notice.title?.text.includes(name[1]!)) return undefined
  const [from, until] = [Math.min(name.index, party.start), Math.max(name.index, party.start)]
  const isBeside = reading
    .hitsOn(sentence, ruleId, 'beside')
    .some(({ start, end }) => from <= start && end <= until + 1)
  return isBeside ? undefined : name[1]
}

const longestLoose = 220

/** "Yes, Jane Doe. We film our halls, so we have appointed her": the one name in the sentences before it. */
function namedInBlock({ block, index }: Sentence, reading: Reading): string | undefined {
  const before = block.sentences.filter((other) => other.index < index).slice(-fewBefore)
  const names = before
    .flatMap(({ text }) => [...text.slice(0, longestLoose).matchAll(anyName)].map(([, name]) => name!))
    .filter((name) => areNames(name, reading) && !reading.notice.title?.text.includes(name))
  return new Set(names).size === 1 ? names[0] : undefined
}

/** Sentences before it that are searched for a name. */
const fewBefore = 3

/** A mailbox and, behind a comma, the officer. */
const isListedBefore = ({ end }: OwnedContact, sentence: Sentence, party: Hit): boolean =>
  end <= sentence.start + party.start && /,.*\s/.test(sentence.text.slice(end - sentence.start, party.start))

/** A name without a title, directly behind the words for the officer or before an apposition that they stand in. */
function plainName(sentence: Sentence, party: Hit, end: number, reading: Reading): string | undefined {
  const isName = (name: string | undefined) => areNames(name, reading)
  const behind = following.exec(sentence.text.slice(end, end + 140))?.[1]
  if (isName(behind)) return behind
  // "Jane Doe, data protection officer": nothing but a comma or a bracket between.
  const ahead = sentence.text.slice(Math.max(0, party.start - 80), party.start)
  const beside =
    /(?:,|\(|[–—-])\s?$/.test(ahead) || relative.test(ahead)
      ? nameBefore(sentence.text, party.start, isName)
      : undefined
  if (beside) return beside
  const appositions = reading
    .hitsOn(sentence, ruleId, 'apposition')
    .filter(({ start, end }) => start <= party.start && party.start <= end + 1)
  return appositions.map(({ start }) => nameBefore(sentence.text, start, isName)).find((one) => one)
}

function nameBefore(text: string, end: number, isName: (name?: string) => boolean): string | undefined {
  const lead = text.slice(Math.max(0, end - 80), end).replace(relative, '')
  const named = titledBefore.exec(lead)?.[1]
  if (named) return named
  const ahead = preceding.exec(lead)?.[1]
  return isName(ahead) ? ahead : undefined
}

/** "Ms Jane Doe, who holds the office of …", "the office of … is held by Jane Doe". Slot `office`. */
function inOffice(sentence: Sentence, party: Hit, reading: Reading): string | undefined {
  const office = reading
    .hitsOn(sentence, ruleId, 'office')
    .find(({ start, end }) => start <= party.start && party.end <= end)
  if (!office) return undefined
  const ahead = sentence.text.slice(Math.max(0, office.start - 120), office.start)
  const names = [sentence.text.slice(office.end, office.end + 60), ahead].flatMap((text) =>
    [...text.matchAll(anyName)].map(([, name]) => name),
  )
  return titled.exec(ahead)?.[1] ?? names.find((name) => areNames(name, reading))
}

/** "Ask Jane Doe. She is our officer": the one name of the sentence before. Slot `pronoun`. */
function namedBefore(sentence: Sentence, party: Hit, reading: Reading): string | undefined {
  if (!reading.hitsOn(sentence, ruleId, 'pronoun').some(({ end }) => end <= party.start)) return undefined
  const { sentences } = sentence.block
  const previous = sentences[sentence.index - sentences[0]!.index - 1]
  const names = [...(previous?.text.slice(0, 200).matchAll(anyName) ?? [])].map(([, name]) => name)
  const people = names.filter((name) => areNames(name, reading))
  return people.length === 1 ? people[0] : undefined
}

/** "the data protection officer of Pigeon Mail": whose name is neither in the title nor where the controller stands. */
function isOfAnother({ text }: Sentence, end: number, { notice }: Reading): boolean {
  const owner =
    /^\s(?:of|von|der|des|van|de|du|bei|at|chez|bij)\s(?:the |der |de |la |le |l['’])?(\p{Lu}[\p{L}-]+)/u.exec(
      text.slice(end),
    )
  if (!owner) return false
  const before = [notice.title, ...notice.blocks.slice(0, 12)]
  return !before.some((block) => block?.text.includes(owner[1]!) && !block.text.includes(text.trim()))
}

/** Two people, or two mailboxes without a name that is the same. */
export function areDifferent(a: OfficerClaim, b: OfficerClaim): boolean {
  if (a.surname && b.surname) return a.surname !== b.surname
  return a.email !== undefined && b.email !== undefined && a.email !== b.email
}
