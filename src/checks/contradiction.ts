import { countriesIn } from '../claims/countries.js'
import type { Hit } from '../claims/matcher.js'
import { isQuestion } from '../claims/questions.js'
import type { Reading } from '../claims/reading.js'
import { rights } from '../claims/rights.js'
import { runInHeading } from '../claims/run-in-heading.js'
import { layoutOf } from '../notice/layout.js'
import type { Block, Sentence } from '../notice/model.js'
import type { Rule } from '../rules/model.js'
import { appliesTo } from './applicability.js'
import { placeOf } from './disclosure.js'
import type { Case, Finding, FindingKind } from './kinds.js'
import { asPossible } from './possible.js'
import { isUnderTopic } from './topics.js'
import { hitsOf, isCancelled, isQuoted } from './wording.js'

export interface ContradictionOptions {
  /** Slots that deny; "denied" unless named. */
  denied?: string[]
  /** Slots that affirm; "affirmed" unless named. */
  affirmed?: string[]
  /** Names of narrower claims with slots of their own, `denied-NAME` and `affirmed-NAME` ("we never sell" and "we rent out the list"). */
  narrower?: string[]
  /** Of the narrower claims, those that a wide affirmation outside the sections of `listedUnder` may contradict: a suggestion. */
  elsewhere?: string[]
  /** Requirements: items and cells of its lists and tables with words of the slot `listed` affirm, too. */
  listedUnder?: string | string[]
  /** A requirement: "No." right under a question about it denies (slot `no`); so does "None." under its name, or beside it in a table (slot `none`). */
  answeredUnder?: string
  /** A rule: its words of work on data (slot `works`) in a sentence that names a country outside the EU/EEA affirm; its `not` excuses. In lists, `listed-near` names neighbours. */
  abroad?: string
  /** Only a denial that is said of all the data (slot `whole`, without words of `part`) is certain; else the finding is a suggestion. */
  whole?: boolean
  /** Only an affirmation in plain words (slot `plain` in its sentence) is certain; one in other words is a suggestion. */
  plain?: boolean
  /** So many blocks apart in one section, both are said in one breath: a suggestion. */
  together?: number
}

/**
 * Two statements that cannot both hold. Slots: `denied` and `affirmed`; `not` cancels what it overlaps; `except` in the
 * sentence of the denial ("unless", "other than") makes room for the other; `scope` narrows it to a case
 * ("in this context", "by cookies"), also in its heading; `despite` is an affirmation that contradicts any denial ("however");
 * `negated` in the sentence of the affirmation makes it a denial, too, but for a clause of its own that a word of `condition` begins ("who
 * does not come three times, is locked out by the system"). `nuance` in the sentence of the denial makes room for what the
 * section under the same heading describes ("the software ranks; a person decides").
 */
export const contradiction: FindingKind = (rule, about) => {
  if (!appliesTo(rule, about)) return []
  const options = (rule.options ?? {}) as ContradictionOptions
  const { denied = ['denied'], affirmed = ['affirmed'] } = options
  const answered = answers(rule, about)
  if (!answered.length && !denied.some((slot) => hitsOf(slot, rule.id, about).length))
    return orElsewhere(narrower(rule, about), rule, about)
  const affirmations = [
    ...sides(affirmed, rule, about, 'affirmed'),
    ...listed(rule, about),
    ...abroad(rule, about),
  ]
  const described = new Set(affirmations.map(({ sentence: { block } }) => placeUnder(block, about)))
  const isNuance = ({ sentence }: Hit) =>
    about.reading.hitsOn(sentence, rule.id, 'nuance').length > 0 &&
    described.has(placeUnder(sentence.block, about))
  const denials = [...sides(denied, rule, about, 'denied'), ...answered].filter((d) => !isNuance(d))
  const isCertain = (d: Hit) => !options.whole || isSaidOfAll(d, rule, about)
  const isPlain = ({ sentence }: Hit) =>
    !options.plain || about.reading.hitsOn(sentence, rule.id, 'plain').length > 0
  const certain = pair(denials.filter(isCertain), affirmations.filter(isPlain), options.together)
  if (certain.length) return certain
  const narrow = narrower(rule, about)
  if (narrow.length) return narrow
  const late = pair(sides(denied, rule, about), despite(rule, about))
  return orElsewhere(late.length ? late : eachPair(denials, affirmations).map(asPossible), rule, about)
}

/** "Your data never leave the EU", as against "the waiting list stays in Cork" and "all the rest stays here". */
function isSaidOfAll({ sentence, slot }: Hit, { id }: Rule, { reading }: Case): boolean {
  // What stands in a table is said of its row.
  if (sentence.block.kind === 'cell') return false
  // "Do data leave Europe? No."
  if (slot === 'no' || slot === 'none') return true
  const { heading } = sentence.block.section
  // "Newsletter": what is said under the heading is said of it. The title names what the whole notice is about.
  if (heading && heading !== reading.notice.title && reading.hitsIn(heading, id, 'part').length) return false
  return reading.hitsOn(sentence, id, 'whole').length > 0 && !reading.hitsOn(sentence, id, 'part').length
}

/** A cell of a table with several columns speaks of its row. */
const isOfRow = ({ block }: Sentence, { notice }: Reading): boolean =>
  block.cell !== undefined && layoutOf(notice).headers(block).length > 2

/** The heading that a block stands under; the block itself where it has one of its own, or stands under the title only. */
const placeUnder = (block: Block, { reading: { notice } }: Case): Block => {
  const { heading } = block.section
  return heading && heading !== notice.title && !runInHeading(block) ? heading : block
}

export function pair(denials: readonly Hit[], affirmations: readonly Hit[], together = 0): Finding[] {
  const isInOneBreath = (a: Hit, b: Hit) => areInOneBreath(a, b, together)
  const compared = affirmations.slice(0, mostCompared)
  const pairs = denials.flatMap((denial) => {
    const others = compared.filter((a) => a.sentence !== denial.sentence)
    const other = others.find((a) => !isInOneBreath(a, denial)) ?? others[0]
    return other ? [{ denial, other }] : []
  })
  const found = pairs.find(({ denial, other }) => !isInOneBreath(denial, other)) ?? pairs[0]
  if (!found) return []
  const { denial, other } = found
  const finding = { place: placeOf(denial), related: [{ place: placeOf(other), message: 'other' }] }
  return [isInOneBreath(denial, other) ? asPossible(finding) : finding]
}

/** So many statements that may contradict something are told. */
const mostPossible = 3

/** Which of several statements is meant too widely is for the reader to say: each with the first that contradicts it. */
function eachPair(denials: readonly Hit[], affirmations: readonly Hit[]): Finding[] {
  const seen = new Set<Sentence>()
  return denials
    .filter(({ sentence }) => !seen.has(sentence) && seen.add(sentence))
    .slice(0, mostPossible)
    .flatMap((denial) => pair([denial], affirmations))
}

/** Affirmations that denials are compared with, the first ones. */
const mostCompared = 50

/** Who says both in one paragraph tells them apart: "No. The software ranks; a person decides." */
const areInOneBreath = ({ sentence: { block: a } }: Hit, { sentence: { block: b } }: Hit, together: number) =>
  (a === b && a.text.length < longestBreath) ||
  (a.section.heading !== undefined && a.section === b.section && Math.abs(a.index - b.index) <= together)

/** Characters: a page glued into one block is no paragraph. */
const longestBreath = 2_000

/** A narrow denial leaves room for the wide affirmation, not for its own; exceptions of its own are in `except-NAME`. */
function narrower(rule: Rule, about: Case): Finding[] {
  const { reading } = about
  const { narrower: names = [] } = (rule.options ?? {}) as ContradictionOptions
  const own = (name: string) =>
    about.wording(rule)?.wording?.[`except-${name}`] ? `except-${name}` : 'except'
  return names.flatMap((name) =>
    pair(
      said(`denied-${name}`, own(name), rule, about).filter(({ sentence }) => !isOfRow(sentence, reading)),
      said(`affirmed-${name}`, 'negated', rule, about),
    ),
  )
}

const said = (slot: string, blocking: string, { id }: Rule, { reading }: Case): Hit[] =>
  reading
    .hits(id, slot)
    .filter((hit) => hit.sentence.block.kind !== 'heading' && !isQuestion(hit.sentence) && !isQuoted(hit))
    .filter((hit) => !reading.hitsOn(hit.sentence, id, blocking).length)

/** "Nobody else": whom another section than that of the recipients names, may not be among them. */
function orElsewhere(found: Finding[], rule: Rule, about: Case): Finding[] {
  const {
    affirmed = ['affirmed'],
    elsewhere = [],
    listedUnder = [],
  } = (rule.options ?? {}) as ContradictionOptions
  if (found.length || !elsewhere.length) return found
  const denials = elsewhere.flatMap((name) => said(`denied-${name}`, `except-${name}`, rule, about))
  if (!denials.length) return []
  const topics = [listedUnder, 'data-source', rights].flat()
  const outside = sides(affirmed, rule, about, 'affirmed').filter(
    ({ sentence: { block } }) =>
      block.section.heading && !topics.some((id) => isUnderTopic(block, id, about)),
  )
  return denials
    .flatMap((d) =>
      pair(
        [d],
        outside.filter((a) => a.sentence.block.section !== d.sentence.block.section),
      ),
    )
    .slice(0, 1)
    .map(asPossible)
}

/** "However, data may be transferred …": contradicts even a denial that has exceptions, when it comes soon after. */
const despite = (rule: Rule, { reading }: Case): readonly Hit[] => reading.hits(rule.id, 'despite')

/** "- our bank" in a list of recipients. */
function listed(rule: Rule, about: Case): Hit[] {
  const { listedUnder } = (rule.options ?? {}) as ContradictionOptions
  if (!listedUnder) return []
  const { reading } = about
  return ['listed', ...(areFar(rule, about) ? ['listed-near'] : [])]
    .flatMap((slot) => reading.hits(rule.id, slot))
    .filter(
      (hit) =>
        ['item', 'cell'].includes(hit.sentence.block.kind) &&
        [listedUnder].flat().some((id) => isUnderTopic(hit.sentence.block, id, about)) &&
        !reading
          .hitsOn(hit.sentence, rule.id, hit.slot === 'listed' ? 'negated' : 'negated-near')
          .some((block) => !isCondition(block, hit, rule, about)),
    )
}

/** Countries with adequate protection next door: often where the controller itself is. */
const neighbours = ['gb', 'ch']

/**
 * Are the neighbours abroad for this controller? Only where the language has words of being at home there (slot `home`: their law and
 * their authority), and the notice has none of them.
 */
const areFar = (rule: Rule, about: Case): boolean =>
  about.wording(rule)?.wording?.home !== undefined && !about.reading.hits(rule.id, 'home').length

/** "The tapes are typed up in Mauritius": somebody works on data in a country outside the EU/EEA. */
function abroad(rule: Rule, about: Case): Hit[] {
  const { abroad: id } = (rule.options ?? {}) as ContradictionOptions
  if (!id) return []
  const { reading } = about
  const blocked = (sentence: Sentence) =>
    [`${rule.id} negated`, `${rule.id} not`, `${id} not`].some((name) => {
      const [of, slot] = name.split(' ') as [string, string]
      return reading.hitsOn(sentence, of, slot).length > 0
    })
  const far = areFar(rule, about)
  const isAbroad = (sentence: Sentence) =>
    countriesIn(sentence).some((code) => far || !neighbours.includes(code))
  return reading.hits(id, 'works').filter((hit, i, all) => {
    const { sentence } = hit
    const { block } = sentence
    if (all[i - 1]?.sentence === sentence || block.kind === 'heading' || block.region === 'aside')
      return false
    return !isQuestion(sentence) && !isQuoted(hit) && isAbroad(sentence) && !blocked(sentence)
  })
}

/** "Does a computer decide? No." `scope` in the question turns it round ("Do your data stay here?"). */
function answers(rule: Rule, about: Case): Hit[] {
  const { answeredUnder } = (rule.options ?? {}) as ContradictionOptions
  if (!answeredUnder) return []
  const { reading } = about
  const none = reading.hits(rule.id, 'none').filter(({ sentence, start }) => {
    const { block } = sentence
    const { columnHeader, rowHeader } = block.cell ?? {}
    if (start > 3 || sentence !== block.sentences[0]) return false
    if (block.cell && (columnHeader || rowHeader)) return isUnderTopic(block, answeredUnder, about)
    return block === block.section.blocks[0] && isUnderTopic(block, answeredUnder, about)
  })
  const no = reading.hits(rule.id, 'no').filter(({ sentence, start }) => {
    const { block } = sentence
    const { heading } = block.section
    if (start > 3 || !heading || block.kind !== 'paragraph' || sentence !== block.sentences[0]) return false
    if (block !== block.section.blocks[0] || !heading.text.trimEnd().endsWith('?')) return false
    if (['except', 'scope'].some((slot) => reading.hitsOn(sentence, rule.id, slot).length)) return false
    return !reading.hitsIn(heading, rule.id, 'scope').length && isUnderTopic(block, answeredUnder, about)
  })
  return [...no, ...none]
}

/** Live hits of some slots, in reading order; without a `side` nothing blocks. */
export function sides(slots: string[], rule: Rule, about: Case, side?: 'denied' | 'affirmed'): Hit[] {
  const { reading } = about
  const blocking = side === 'denied' ? ['except', 'scope'] : side ? ['negated'] : []
  return slots
    .flatMap((slot) => hitsOf(slot, rule.id, about))
    .filter((hit) => {
      const { sentence } = hit
      if (sentence.block.kind === 'heading' || isQuestion(sentence)) return false
      if (isQuoted(hit) || isCancelled(hit, rule.id, about)) return false
      if (side === 'affirmed' && isLabel(hit, about)) return false
      // The title names what the whole notice is about: no case of its own.
      const { heading } = sentence.block.section
      if (
        side === 'denied' &&
        heading &&
        heading !== reading.notice.title &&
        reading.hitsIn(heading, rule.id, 'scope').length
      )
        return false
      return !blocking.some((slot) =>
        reading
          .hitsOn(sentence, rule.id, slot)
          .some(
            (block) =>
              !isCondition(block, hit, rule, about) && (side === 'denied' || inOnePart(sentence, block, hit)),
          ),
      )
    })
    .sort((a, b) => a.sentence.index - b.sentence.index)
}

/** "Data protection officer | none": what stands first in a row is its name, and says nothing yet. */
const isLabel = ({ sentence: { block }, start, end }: Hit, { reading }: Case): boolean =>
  block.cell?.column === 0 &&
  block.text.length - (end - start) < 8 &&
  layoutOf(reading.notice).row(block).length > 1

/** Does `hit` stand in a clause that only says when or for whom, and `other` in another? */
function isCondition({ sentence, start }: Hit, other: Hit, { id }: Rule, { reading }: Case): boolean {
  const clause = clauseAt(sentence.text, start)
  if (other.start >= clause.start && other.start < clause.end) return false
  return reading
    .hitsOn(sentence, id, 'condition')
    .some((word) => word.start >= clause.start && word.start - clause.start < 3)
}

/** No semicolon stands between the two: "We send minors nothing; their parents' addresses are sold." */
const inOnePart = ({ text }: Sentence, a: Hit, b: Hit): boolean =>
  !text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)).includes(';')

/** The stretch between punctuation marks around a place. */
function clauseAt(text: string, at: number): { start: number; end: number } {
  const marks = /[,;:–—()]/g
  let start = 0
  for (const { index } of text.matchAll(marks)) {
    if (index >= at) return { start, end: index }
    start = index + 1
  }
  return { start, end: text.length }
}
