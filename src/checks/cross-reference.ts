import {
  normalNumber,
  numberedSections,
  ownArticlesIn,
  type Reference,
  referencesIn,
} from '../claims/numbers.js'
import type { Block, Notice, Section, Sentence } from '../notice/model.js'
import { toPlain } from '../notice/plain.js'
import type { Finding, FindingKind } from './kinds.js'
import { missingThing } from './missing-thing.js'
import { asPossible } from './possible.js'

/**
 * A section, clause, annex, table or picture is cited that is not there, or that is about something else while another section bears the
 * cited thing in its heading. Articles of laws are left alone.
 */
export const crossReference: FindingKind = (rule, about) => {
  const { notice } = about.reading
  const sections = numberedSections(notice)
  const inText = numbersInText(notice)
  const findings: Finding[] = []
  let judged = 0
  for (const sentence of notice.sentences) {
    if (findings.length === 3 || judged > maxJudged) break
    if (sentence.block.quoted || about.reading.hitsOn(sentence, rule.id, 'not').length > 0) continue
    const title = missingTitle(sentence, notice)
    if (title) {
      const { block, start, end } = sentence
      findings.push({ place: { block, start, end }, message: 'title', values: { title } })
      continue
    }
    const thing = missingThing(sentence, rule, about)
    if (thing) {
      const { block, start, end } = sentence
      findings.push(asPossible({ place: { block, start, end }, message: 'title', values: { title: thing } }))
      continue
    }
    for (const reference of [...referencesIn(sentence), ...ownArticlesIn(sentence)]) {
      judged++
      const message = judge(reference, sections, inText, notice)
      if (!message || isListNumber(reference)) continue
      const { block, start, end } = sentence
      // Where it leads is there; whether it is the right one, a reader has to say.
      const finding = { place: { block, start, end }, message, values: { number: reference.number } }
      findings.push(message === 'misdirected' ? asPossible(finding) : finding)
      break
    }
  }
  return findings
}

const quotedTitle =
  /(?:(?:section|heading|chapter|paragraph|part|abschnitt|kapitel|punkt|überschrift|rubrique|chapitre|titre|partie|hoofdstuk|rubriek|onderdeel|paragraaf|kopje|kop)\s(?:(?:titled|entitled|headed|called|intitulée?|mit dem titel|met de titel|genaamd)\s)?|(?:available|found|see|described|explained|above|below|finden|siehe|beschrieben|steht|stehen|oben|unten|voir|figurent?|décrite?s?|expliquée?s?|zie|vindt|staat|staan|lees|hierboven|hieronder|verderop)[,\s]\s?(?:\S+\s){0,3}(?:under|unter|sous|onder|in|dans)\s|(?:box|panel|boxed text|kasten|infokasten|encadré|kader|kadertekst)\s(?:entitled\s|headed\s|called\s|intitulé\s|mit dem titel\s|met de titel\s|getiteld\s)?)["“„«‘]\s?([^"”“„»«’]{4,90}?)\s?["”“»’]/gi

/** A heading cited between quotation marks that no heading or short line of the notice bears; links lead elsewhere. */
function missingTitle({ text, block, start }: Sentence, { blocks }: Notice): string | undefined {
  if (!/["“„«‘]/.test(text)) return undefined
  for (const match of text.matchAll(quotedTitle)) {
    const title = match[1]!
    const at = start + match.index
    if (block.links.some((link) => link.start < at + match[0].length && at < link.end)) continue
    const wanted = wordsOf(title)
    const borne = blocks.some(
      (b) => b !== block && (b.kind === 'heading' || b.text.length < 120) && wordsOf(b.text).includes(wanted),
    )
    const bears = blocks
      .filter((b) => b.kind === 'heading')
      .some((b) => wanted.includes(wordsOf(b.text)) && b.text.length > 3)
    if (wanted.split(' ').length > 1 && !borne && !bears) return title
  }
  return undefined
}

const wordsOf = (text: string): string => (toPlain(text).match(/[a-z0-9]+/g) ?? []).join(' ')

/** References past this number are left alone. */
const maxJudged = 40

function judge(
  reference: Reference,
  sections: Map<string, Section[]>,
  inText: Set<string>,
  notice: Notice,
): string | undefined {
  const number = normalNumber(reference.number)
  if (reference.annex) return hasAnnex(reference, notice) ? undefined : 'found'
  const targets = sections.get(number)
  const mayBeLine = !reference.headed || number.includes('.') || sections.size < fewestSections
  if (!targets?.length) return mayBeLine && inText.has(number) ? undefined : 'found'
  return isMisdirected(reference, targets, sections) ? 'misdirected' : undefined
}

/** A notice with fewer numbered sections may number them in another way than by headings. */
const fewestSections = 5

/** Numbers that begin a line, a list item or a cell without being read as a section's number. */
function numbersInText(notice: Notice): Set<string> {
  const numbers = new Set<string>()
  for (const block of notice.blocks) {
    if (block.number !== undefined) numbers.add(normalNumber(block.number))
    const match =
      /^\s{0,3}(?:§\s?|\(|[A-Za-z]{4,12}\s)?([0-9]{1,2}(?:\.[0-9]{1,2}){0,3}|[ivxIVX]{1,4}|[a-hA-H])(?:[.):]|$|\s(?=[\p{Lu}–—-]))/u.exec(
        block.text,
      )
    if (match) numbers.add(normalNumber(match[1]!))
  }
  return numbers
}

/** "the one under number 1" beside a list of that many items: lists are numbered without it being written in their text. */
function isListNumber({ sentence, start, number }: Reference): boolean {
  if (!/^(?:number|nummer|numero)/.test(sentence.plain.slice(start))) return false
  const { blocks } = sentence.block.section
  return blocks.filter((b) => b.kind === 'item').length >= Number(number)
}

function hasAnnex(reference: Reference, notice: Notice): boolean {
  const cited = reference.sentence.plain.slice(reference.start, reference.end)
  const [word] = cited.split(' ')
  return notice.blocks.some(
    (b) =>
      b !== reference.sentence.block &&
      toPlain(b.text.slice(0, 40)).includes(word!.slice(0, 5)) &&
      b.text.length < 140,
  )
}

/** A notice with more sections is none; where a reference leads is not asked there. */
const mostSections = 300

/** The sentence speaks of what another section's heading names, and the cited section never does. */
function isMisdirected(reference: Reference, targets: Section[], sections: Map<string, Section[]>): boolean {
  if (isListedElsewhere(reference, targets, sections)) return true
  const { plain } = reference.sentence
  const near = plain.slice(Math.max(0, reference.start - 110), reference.start)
  const words = new Set(near.match(/[a-z]{6,}/g) ?? [])
  if (!words.size) return false
  const number = normalNumber(reference.number)
  if (sections.size > mostSections) return false
  const all = [...sections].flatMap(([key, list]) => list.map((section) => ({ key, section })))
  const inside = all.filter(({ key }) => key === number || key.startsWith(`${number}.`))
  const targetText = [...targets, ...inside.map(({ section }) => section)].map(textOf).join(' ')
  const others = all
    .filter(({ key, section }) => key !== number && !key.startsWith(`${number}.`) && section.heading)
    .map(({ section }) => section)
  for (const word of words) {
    const stem = word.slice(0, Math.max(6, word.length - 2))
    if (targetText.includes(stem)) return false
    const bearers = others.filter((s) => toPlain(s.heading!.text).includes(stem))
    if (bearers.length === 1 && !isInside(reference.sentence.block, bearers[0]!)) return true
  }
  return false
}

const listed =
  /([a-z]{7,})\s(?:(?:are|is|sont|est|sind|ist|staan|worden|zijn|that are|which are)\s)?(?:listed|enumerated|named|enumer\w+|liste\w*|mentionn\w+|nomme\w*|genoemd|vermeld|opgesomd|aufgefuhrt\w*|aufgelistet\w*|genannt\w*)\s(?:in|under|at|a|au|aux|dans|sous|la|in der|unter|onder|op)\s(?:la |de |der |the )?$/

/** "the subprocessors listed in section 3.6", which never speaks of them. */
function isListedElsewhere(
  reference: Reference,
  targets: Section[],
  sections: Map<string, Section[]>,
): boolean {
  const { plain } = reference.sentence
  const lead = plain.slice(Math.max(0, reference.start - 110), reference.start)
  const match = listed.exec(lead)
  if (!match) return false
  // Of several ("the host, the repairers and the office named in …") each may be the one.
  const before = lead.slice(0, match.index)
  const several = before.slice(before.search(/[^:(]*$/)).includes(',')
  const heads = several ? (lead.match(/[a-z]{6,}/g) ?? []) : [match[1]!]
  const stems = heads.map((head) => head.slice(0, Math.max(6, head.length - 2)))
  const number = normalNumber(reference.number)
  const inside = [...sections].filter(([key]) => key.startsWith(`${number}.`)).flatMap(([, list]) => list)
  const texts = [...targets, ...inside].map(textOf)
  return !texts.some((text) => stems.some((stem) => text.includes(stem)))
}

const textOf = (section: Section): string =>
  toPlain([section.heading?.text ?? '', ...section.blocks.map((b) => b.text)].join(' '))

const isInside = (block: Block, section: Section) => block.section === section
