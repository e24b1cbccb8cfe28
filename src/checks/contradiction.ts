import type { Hit } from '../claims/matcher.js'
import { isQuestion } from '../claims/questions.js'
import type { Reading } from '../claims/reading.js'
import { rights } from '../claims/rights.js'
import { runInHeading } from '../claims/run-in-heading.js'
import { layoutOf } from '../notice/layout.js'
import type { Block, Sentence } from '../notice/model.js'
import type { Rule } from '../rules/model.js'
import { appliesTo } from './applicability.js'
import type { Case, Finding, FindingKind } from './kinds.js'
import { overlapsAny } from './overlap.js'
import { areCertain, asPossible, fewPossible } from './possible.js'
import { eachPair, pair } from './statement-pairs.js'
import { saysOther, sides } from './statement-sides.js'
import { abroad, answers, listed, namedAbroad } from './statements-by-place.js'
import { isUnderTopic } from './topics.js'
import { unlistedRecipient } from './unlisted-recipient.js'
import { isWithoutData } from './without-data.js'
import { hitsOf, isQuoted } from './wording.js'

export interface ContradictionOptions {
  /** Slots that deny; "denied" unless named. */
  denied?: string[]
  /** Slots that affirm; "affirmed" unless named. */
  affirmed?: string[]
  /** Names of narrower claims with slots of their own, `denied-NAME` and `affirmed-NAME` ("we never sell" and "we rent out the list"). */
  narrower?: string[]
  /** A firm that gets data and is not among the recipients is a suggestion (see `unlistedRecipient`). */
  unlisted?: boolean
  /** "rule.slot": denials in looser words, with one of the slot `total`, of all the data and in another section than what they deny; a suggestion. */
  loosely?: string[]
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
  /** Requirements: a sentence that says one of them affirms nothing of this rule. */
  otherwise?: string[]
  /** A sentence that says that no data are meant, or none of anybody, affirms nothing (see `isWithoutData`). */
  ofData?: boolean
  /** So many blocks apart in one section, both are said in one breath: a suggestion. */
  together?: number
}

/**
 * Two statements that cannot both hold. Slots: `denied` and `affirmed`; `not` cancels what it overlaps; `except` in the
 * sentence of the denial ("unless", "other than") makes room for the other; `except-here` does so under the requirements of `listedUnder` ("nobody else"); `scope` narrows it to a case
 * ("in this context", "by cookies"), also in its heading; `despite` is an affirmation that contradicts any denial ("however");
 * `negated` in the sentence of the affirmation makes it a denial, too, but for a clause of its own that a word of `condition` begins ("who
 * does not come three times, is locked out by the system"). `nuance` in the sentence of the denial makes room for what the
 * section under the same heading describes ("the software ranks; a person decides").
 */
export const contradiction: FindingKind = (rule, about) => {
  if (!appliesTo(rule, about)) return []
  const found = ofStatements(rule, about)
  const { unlisted } = (rule.options ?? {}) as ContradictionOptions
  return unlisted && !areCertain(found) ? fewPossible(found, unlistedRecipient(rule, about)) : found
}

function ofStatements(rule: Rule, about: Case): Finding[] {
  const options = (rule.options ?? {}) as ContradictionOptions
  const { denied = ['denied'], affirmed = ['affirmed'] } = options
  const answered = answers(rule, about)
  if (
    !answered.length &&
    ![...denied, ...(options.loosely ?? [])].some((slot) => hitsOf(slot, rule.id, about).length)
  )
    return orElsewhere(narrower(rule, about), rule, about)
  const isOfData = ({ sentence }: Hit) => !options.ofData || !isWithoutData(sentence, about)
  const affirmations = [
    ...sides(affirmed, rule, about, 'affirmed'),
    ...listed(rule, about),
    ...abroad(rule, about),
  ].filter(isOfData)
  const described = new Set(affirmations.map(({ sentence: { block } }) => placeUnder(block, about)))
  // "A decision in which no human takes part is never made": the human is part of what is denied.
  const isNuance = ({ sentence, start, end }: Hit) =>
    about.reading.hitsOn(sentence, rule.id, 'nuance').some((n) => n.start < start || n.end > end) &&
    described.has(placeUnder(sentence.block, about))
  const denials = [...sides(denied, rule, about, 'denied'), ...answered].filter((d) => !isNuance(d))
  const isCertain = (d: Hit) => !options.whole || isSaidOfAll(d, rule, about)
  // "Refused without a member of staff": so is it of what is affirmed.
  const affirmedOn = (sentence: Sentence) =>
    affirmed.flatMap((slot) => about.reading.hitsOn(sentence, rule.id, slot))
  const isPlain = ({ sentence }: Hit) =>
    !(options.plain && isKindOfData(sentence.block, about)) &&
    (!options.plain || about.reading.hitsOn(sentence, rule.id, 'plain').length > 0) &&
    !about.reading
      .hitsOn(sentence, rule.id, 'nuance')
      .some((n) => !affirmedOn(sentence).some(({ start, end }) => start < n.end && n.end <= end))
  const certain = pair(denials.filter(isCertain), affirmations.filter(isPlain), options.together)
  if (areCertain(certain)) return certain
  const narrow = narrower(rule, about)
  if (areCertain(narrow)) return narrow
  const late = pair(sides(denied, rule, about), despite(rule, about))
  if (areCertain(late)) return late
  const named = affirmations.length ? [] : namedAbroad(rule, about).filter(isOfData)
  const each = eachPair(denials, [...affirmations, ...named]).map(asPossible)
  const loose = sides(options.loosely ?? [], rule, about, 'denied').filter(
    (d) => isSaidOfAll(d, rule, about) && about.reading.hitsOn(d.sentence, rule.id, 'total').length > 0,
  )
  const apart = loose
    .flatMap((d) =>
      eachPair(
        [d],
        affirmations.filter((a) => areApart(a, d)),
      ),
    )
    .map(asPossible)
  return orElsewhere(fewPossible(certain, narrow, late, each, apart), rule, about)
}

const areApart = (a: Hit, b: Hit): boolean => a.sentence.block.section !== b.sentence.block.section

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

/** "Your face: a selfie and what is measured in it": an item of a list of data. */
const isKindOfData = (block: Block, about: Case): boolean =>
  block.kind === 'item' && isUnderTopic(block, 'data-categories', about)

/** A cell of a table with several columns speaks of its row. */
const isOfRow = ({ block }: Sentence, { notice }: Reading): boolean =>
  block.cell !== undefined && layoutOf(notice).headers(block).length > 2

/** The heading that a block stands under; the block itself where it has one of its own, or stands under the title only. */
const placeUnder = (block: Block, { reading: { notice } }: Case): Block => {
  const { heading } = block.section
  return heading && heading !== notice.title && !runInHeading(block) ? heading : block
}

/** A narrow denial leaves room for the wide affirmation, not for its own; exceptions of its own are in `except-NAME`, what only looks like it in `not-NAME`. */
function narrower(rule: Rule, about: Case): Finding[] {
  const { reading } = about
  const { narrower: names = [] } = (rule.options ?? {}) as ContradictionOptions
  const own = (name: string) =>
    about.wording(rule)?.wording?.[`except-${name}`] ? `except-${name}` : 'except'
  return names.flatMap((name) =>
    pair(
      said('denied', name, own(name), rule, about).filter(({ sentence }) => !isOfRow(sentence, reading)),
      said('affirmed', name, 'negated', rule, about),
    ),
  )
}

function said(side: 'denied' | 'affirmed', name: string, blocking: string, rule: Rule, about: Case): Hit[] {
  const { reading } = about
  return reading
    .hits(rule.id, `${side}-${name}`)
    .filter((hit) => hit.sentence.block.kind !== 'heading' && !isQuestion(hit.sentence) && !isQuoted(hit))
    .filter((hit) => !reading.hitsOn(hit.sentence, rule.id, blocking).length)
    .filter((hit) => !overlapsAny(hit, reading.hitsOn(hit.sentence, rule.id, `not-${name}`)))
    .filter((hit) => side === 'denied' || !saysOther(hit, rule, about))
}

/** "Nobody else": whom another section than that of the recipients names, may not be among them. */
function orElsewhere(found: Finding[], rule: Rule, about: Case): Finding[] {
  const {
    affirmed = ['affirmed'],
    elsewhere = [],
    listedUnder = [],
  } = (rule.options ?? {}) as ContradictionOptions
  if (found.length || !elsewhere.length) return found
  const denials = elsewhere.flatMap((name) => said('denied', name, `except-${name}`, rule, about))
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
