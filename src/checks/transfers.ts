import { countriesIn } from '../claims/countries.js'
import { once } from '../claims/once.js'
import { wordsOf } from '../claims/phrase-list.js'
import { isQuestion } from '../claims/questions.js'
import { wordSet } from '../claims/word-set.js'
import { layoutOf } from '../notice/layout.js'
import type { Block, Sentence } from '../notice/model.js'
import type { Rule } from '../rules/model.js'
import type { Case, Finding, FindingKind } from './kinds.js'
import { overlapsAny } from './overlap.js'
import { asPossible } from './possible.js'
import { blocksFor, isUnderAnyTopic, isUnderTopic } from './topics.js'
import { isWithoutData, nextOf } from './without-data.js'
import { linkedPair, liveHits, withMore } from './wording.js'

/** Countries where a controller may be at home: to itself it transfers nothing. */
const homes = ['gb', 'ch']

/**
 * A transfer without a safeguard. Where the notice names none at all: as `linked-pair`. Where it names one, each country is
 * judged by itself: a sentence, row or item in which data go there (`third-country-transfers.affirmed`, `found`, `works`)
 * needs a safeguard that is said of this country, in general (`general`, or with no country before it), in the same item or row, or in the line
 * or heading above. `not` excuses the sentence; `unless` are safeguards in other words, `copy` says where a copy of them can be had.
 */
export const transferWithoutSafeguard: FindingKind = (rule, about) => {
  const whole = linkedPair(rule, about).length
    ? liveHits(rule, about).filter(({ sentence }) => isOfData(sentence, about))
    : []
  if (whole.length) return withMore(rule, whole)
  if (about.disclosures.get('transfer-safeguards')?.status !== 'disclosed') return firstNamed(rule, about)
  const { sentences } = about.reading.notice
  const safeguards = sentences.filter((sentence) => isSafeguard(sentence, rule, about))
  const covered = coverage(safeguards, rule, about)
  if (covered === 'all') return []
  const safe = new Set(safeguards.map(({ block }) => block))
  const home = homeOfController(about)
  const isOpen = (code: string) => !covered.has(code) && !home.has(code)
  const isUnsafe = (sentence: Sentence) =>
    countriesIn(sentence).some(isOpen) && !isSafeAbove(sentence, safe, about)
  const told = sentences.filter((sentence) => isTransfer(sentence, rule, about)).filter(isUnsafe)
  if (told.length)
    return told.slice(0, mostTold).map((sentence) => {
      const open = countriesIn(sentence).filter(isOpen)
      const isSaid = open.every((code) => isToldAtHome(code, sentence.block, about))
      return isSaid ? asPossible(findingIn(sentence)) : findingIn(sentence)
    })
  const [named] = sentences
    .filter((sentence) => isWhereDataGo(sentence, about) && mayBeTransfer(sentence, rule, about))
    .filter(isUnsafe)
  return named ? [asPossible(findingIn(named))] : []
}

/** Where no safeguard is named at all, whatever a notice does in a country that cannot be home is worth a look. */
function firstNamed(rule: Rule, about: Case): Finding[] {
  const named = about.reading.notice.sentences.find(
    (sentence) =>
      countriesIn(sentence).some((code) => !homes.includes(code)) && mayBeTransfer(sentence, rule, about),
  )
  return named ? [asPossible(findingIn(named))] : []
}

const mostTold = 2

const findingIn = ({ block, start, end }: Sentence): Finding => ({ place: { block, start, end } })

/** Where transfers are the topic the country is named again: what is said of it there may be its safeguard. */
function isToldAtHome(code: string, { section }: Block, about: Case): boolean {
  return blocksFor('third-country-transfers', about).some(
    (block) =>
      block.section !== section &&
      countriesOf(block).includes(code) &&
      (block.kind === 'heading' || isUnderTopic(block, 'third-country-transfers', about)),
  )
}

/** No sentence that the next one takes back: "The firm is from Ohio. Data don't leave the Union." */
function isOfData(sentence: Sentence, about: Case): boolean {
  const { reading } = about
  const next = nextOf(sentence)
  const isDenied = next && reading.hitsOn(next, 'third-country-transfers', 'denied').length > 0
  const negations = wordSet(reading.words, 'negations')
  const isTakenBack = isDenied && wordsOf(next).some(({ text }) => negations.has(text))
  return !isTakenBack && !isWithoutData(sentence, about)
}

function isTransfer(sentence: Sentence, rule: Rule, about: Case): boolean {
  const { reading } = about
  const { block } = sentence
  if (block.kind === 'heading' || block.quoted || block.region === 'aside') return false
  const has = (id: string, slot: string) => reading.hitsOn(sentence, id, slot).length > 0
  const isTold =
    has('third-country-transfers', 'affirmed') ||
    has(rule.id, 'found') ||
    has(rule.id, 'works') ||
    (['cell', 'item'].includes(block.kind) && isUnderTopic(block, 'third-country-transfers', about)) ||
    (block.kind === 'item' && isUnderTopic(block, 'recipients', about))
  if (!isTold || has('third-country-transfers', 'denied') || has(rule.id, 'not') || has(rule.id, 'unless'))
    return false
  // Countries are looked for where all else is told: that costs more.
  return !isQuestion(sentence) && countriesIn(sentence).length > 0 && isOfData(sentence, about)
}

/** "The calls are typed up in India": a country is named, in no address, and no data are said to stay away from it. */
function mayBeTransfer(sentence: Sentence, rule: Rule, about: Case): boolean {
  const { reading } = about
  const { block } = sentence
  if (block.kind === 'heading' || block.quoted || block.region === 'aside') return false
  const has = (id: string, slot: string) => reading.hitsOn(sentence, id, slot).length > 0
  if (has('third-country-transfers', 'denied') || has(rule.id, 'not') || has(rule.id, 'unless')) return false
  if (!countriesIn(sentence).length || isQuestion(sentence)) return false
  return !addressesOf(about.contacts).has(block) && isOfData(sentence, about)
}

const addressesOf = once((contacts: Case['contacts']) => new Set(contacts.map(({ block }) => block)))

const isWhereDataGo = ({ block }: Sentence, about: Case): boolean =>
  isUnderAnyTopic(block, ['third-country-transfers', 'recipients'], about)

/** The countries that the safeguards of the notice are said of; one that is said of none covers all. */
function coverage(safeguards: readonly Sentence[], rule: Rule, about: Case): Set<string> | 'all' {
  const { reading } = about
  const covered = new Set<string>()
  let isCopied = false
  for (const sentence of safeguards) {
    const { block } = sentence
    if (block.kind === 'heading') continue
    const countries = countriesSaidOf(sentence, about)
    // "With your explicit consent" alone may be about anything.
    const isNamed = reading.hitsOn(sentence, 'transfer-safeguards', 'says').length > 0
    if (isNamed && reading.hitsOn(sentence, rule.id, 'general').length) return 'all'
    if (!countries.length && isNamed && block.kind !== 'cell') {
      if (!reading.hitsOn(sentence, rule.id, 'copy').length) return 'all'
      isCopied = true
    }
    for (const code of countries) covered.add(code)
  }
  // "For a copy of the clauses, write to us" is said of the countries whose safeguards stand elsewhere.
  return isCopied && !covered.size ? 'all' : covered
}

const isSafeguard = (sentence: Sentence, { id }: Rule, { reading }: Case): boolean =>
  reading.hitsOn(sentence, id, 'unless').length > 0 ||
  reading
    .hitsOn(sentence, 'transfer-safeguards', 'says')
    .some((hit) => !overlapsAny(hit, reading.hitsOn(sentence, 'transfer-safeguards', 'not')))

/** Sentences back in a block within which a country is still the one that is meant. */
const nearby = 8

/** "With the UK addendum": the law of a home says nothing of where the data go. */
function countriesSaidOf(sentence: Sentence, about: Case): readonly string[] {
  const own = countriesIn(sentence)
  return own.some((code) => !homes.includes(code)) ? own : [...own, ...countriesMeant(sentence, about)]
}

/** Named in its row, or last before it in its block. */
function countriesMeant(sentence: Sentence, about: Case): readonly string[] {
  const { block } = sentence
  const firms = firmsOn(sentence, about).flatMap((firm) => homeOf(firm, about))
  if (firms.length) return firms
  if (block.cell) return countriesOfRow(block, about)
  const at = sentence.index - block.sentences[0]!.index
  const before = block.sentences.slice(Math.max(0, at - nearby), at).reverse()
  const named = before.map(countriesIn).find((codes) => codes.length > 0)
  if (named) return named
  const above = [block.parent, block.intro, paragraphBefore(block)].map((b) => (b ? countriesOf(b) : []))
  return above.find((codes) => codes.length > 0) ?? []
}

/** "The newsletter goes out from Chile.", and in a paragraph of its own: "The standard clauses cover that." */
const paragraphBefore = (block: Block): Block | undefined => {
  const { blocks } = block.section
  const before = blocks[blocks.indexOf(block) - 1]
  return before?.kind === 'paragraph' && block.kind === 'paragraph' ? before : undefined
}

/** Each country once. */
const countriesOf = once((block: Block): readonly string[] => [
  ...new Set(block.sentences.flatMap(countriesIn)),
])

/** Names of firms, as they are written ("with Example Inc."). */
const firmsOn = (sentence: Sentence, { reading }: Case): readonly string[] =>
  reading
    .hitsOn(sentence, 'recipients', 'provider')
    .map((hit) => sentence.text.slice(hit.start, hit.end).match(/\p{Lu}.*$/u)?.[0] ?? '')
    .map((name) => name.replace(/^(?:With|By|To|From|The|At)\s/, ''))
    .filter((name) => name.length > 4)

/** More firms than this are not looked up. */
const mostFirms = 50
const firmHomes = new WeakMap<Case, Map<string, readonly string[]>>()

/** The country of a firm: that of the sentence or item that names both, and no other country. */
function homeOf(firm: string, about: Case): readonly string[] {
  const known = firmHomes.get(about) ?? new Map<string, readonly string[]>()
  firmHomes.set(about, known)
  const before = known.get(firm)
  if (before || known.size >= mostFirms) return before ?? []
  const home = about.reading.notice.sentences
    .filter(({ text }) => text.includes(firm))
    .map(countriesIn)
    .find((codes) => codes.length === 1)
  known.set(firm, home ?? [])
  return home ?? []
}

/** In its row; in a table of questions and answers about one country alone, that one. */
function countriesOfRow(block: Block, about: Case): readonly string[] {
  const own = rowOf(block, about).flatMap(countriesOf)
  const answers = own.length ? own : countriesOfColumn(layoutOf(about.reading.notice).column(block))
  return answers.length === 1 ? answers : own
}

const countriesOfColumn = once((cells: readonly Block[]): readonly string[] => [
  ...new Set(cells.flatMap(countriesOf)),
])

const rowOf = (block: Block, { reading }: Case): readonly Block[] => layoutOf(reading.notice).row(block)

/** A safeguard in the same item or row, or in the line or heading that it stands under. */
function isSafeAbove({ block }: Sentence, safe: ReadonlySet<Block>, about: Case): boolean {
  const lines = [block.intro, block.parent, block.section.heading, block.cell?.columnHeader]
  const own = block.cell ? rowOf(block, about) : block.kind === 'item' ? [block] : []
  return [...own, ...lines].some((b) => b && safe.has(b))
}

/** Where the controller's own address is, of the countries that can be home. */
const homeOfController = ({ contacts }: Case): Set<string> =>
  new Set(
    contacts
      .filter(({ owner }) => owner === 'controller')
      .flatMap(({ block }) => countriesOf(block))
      .filter((code) => homes.includes(code)),
  )
