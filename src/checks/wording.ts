import type { Hit } from '../claims/matcher.js'
import { introducesMore } from '../notice/introduces.js'
import type { Block, Section, Sentence } from '../notice/model.js'
import type { Rule } from '../rules/model.js'
import { isAnsweredNo } from './answered-no.js'
import { appliesTo } from './applicability.js'
import { placeOf } from './disclosure.js'
import type { Case, Finding, FindingKind } from './kinds.js'
import { overlapsAny } from './overlap.js'

export interface WordingOptions {
  /** Slots whose words are the finding: "found" unless named; "legal-basis.consent" borrows another rule's. */
  words?: string[]
  /** Most findings of this rule in one notice, the first ones. 3 unless said otherwise. */
  most?: number
  /** Words of a heading count too. */
  headings?: boolean
  /** Other rules' slots whose words in the same sentence make it harmless, besides `unless`. */
  unless?: string[]
  /** Instead of words: the places where this requirement is said. */
  at?: string
  /** Lines that introduce a list ("… no longer than necessary:") count: the list says more. True unless said otherwise. */
  intros?: boolean
  /** How far `unless-near` reaches: so many blocks to each side in the same section (1), or the whole section. */
  near?: number | 'section'
  /** Requirement that the section has to be about for all of it to be near; else only the next block is. */
  topic?: string
  /** Items, cells and sentences with words of the slot `own` speak for themselves: only their own block makes up for them. */
  apart?: boolean
}

/**
 * These words should not be there. Slots: `found`; `not` cancels what it overlaps; and words that make it harmless:
 * `unless` in the same sentence, `unless-near` in the same block or next to it, `unless-anywhere` in the notice.
 * Words inside quotation marks or a block quotation are somebody else's and no finding.
 */
export const wording: FindingKind = (rule, about) => findWording(rule, about)

/** Kinds that find by words, each with a judgement of its own on top. */
export const kindsByWords: readonly string[] = [
  'wording',
  'misstated-right',
  'vague-retention',
  'vague-purpose',
]

/** So many findings of a rule are shown at once: `most` of those that are not turned off. */
export const mostShown = ({ kind, options }: Rule): number =>
  kindsByWords.includes(kind) ? (((options ?? {}) as WordingOptions).most ?? 3) : Number.POSITIVE_INFINITY

/** Something is said here, and what belongs to it is said nowhere: the first place is reported, the next ones with it. */
export const linkedPair: FindingKind = (rule, about) => together(findWording(rule, about), rule)

/** As `linkedPair`, of hits that a kind has chosen. */
export const withMore = (rule: Rule, hits: Hit[]): Finding[] =>
  together(
    onePerSentence(hits).map((hit) => ({ place: placeOf(hit) })),
    rule,
  )

function together(found: Finding[], { options }: Rule): Finding[] {
  const { most = 1 } = (options ?? {}) as WordingOptions
  const also = found.slice(most, most + mostRelated).map(({ place }) => ({ place, message: 'also' }))
  return found
    .slice(0, most)
    .map((finding, i) => (i || !also.length ? finding : { ...finding, related: also }))
}

/** More places than this of one omission are not shown. */
const mostRelated = 8

function findWording(rule: Rule, about: Case): Finding[] {
  const { at } = (rule.options ?? {}) as WordingOptions
  const { reading } = about
  if (!appliesTo(rule, about) || reading.hits(rule.id, 'unless-anywhere').length) return []
  if (at) return saidAt(at, about)
  return onePerSentence(liveHits(rule, about)).map((hit) => ({ place: placeOf(hit) }))
}

/** The hits of the rule's words that nothing makes harmless. */
export function liveHits(rule: Rule, about: Case): Hit[] {
  const { words = ['found'], headings = false, intros = true } = (rule.options ?? {}) as WordingOptions
  const sections = new Map<Section, boolean>()
  return words
    .flatMap((slot) => hitsOf(slot, rule.id, about))
    .filter(
      (hit) =>
        (headings || hit.sentence.block.kind !== 'heading') &&
        (intros || !introduces(hit, about)) &&
        !isQuoted(hit) &&
        !isCancelled(hit, rule.id, about) &&
        !isHarmless(hit, rule, about, sections),
    )
}

const introduces = ({ sentence }: Hit, { reading }: Case) =>
  sentence === sentence.block.sentences.at(-1) && introducesMore(sentence.block, reading.notice)

/** Where the requirement is said in a sentence, rather than in a heading or a table of contents. */
function saidAt(requirement: string, about: Case): Finding[] {
  const places = about.disclosures.get(requirement)?.places ?? []
  const spoken = places.filter((p) => p.block.kind === 'paragraph' && p.end - p.start > 45)
  return (spoken.length ? spoken : places).map((place) => ({ place }))
}

/** Hits of "slot" of this rule, or of "rule.slot". */
export function hitsOf(slot: string, ruleId: string, { reading }: Case): readonly Hit[] {
  const [rule, name] = slot.includes('.') ? (slot.split('.') as [string, string]) : [ruleId, slot]
  return reading.hits(rule, name)
}

const isSaidIn = (slot: string, ruleId: string, sentence: Sentence, { reading }: Case): boolean => {
  const [rule, name] = slot.includes('.') ? (slot.split('.') as [string, string]) : [ruleId, slot]
  return reading.hitsOn(sentence, rule, name).length > 0
}

export function isCancelled(hit: Hit, ruleId: string, { reading }: Case): boolean {
  return overlapsAny(hit, reading.hitsOn(hit.sentence, ruleId, 'not'))
}

function isHarmless({ sentence }: Hit, rule: Rule, about: Case, sections: Map<Section, boolean>): boolean {
  const { unless = [], near = 1, apart = false, topic } = (rule.options ?? {}) as WordingOptions
  const { reading } = about
  const { block } = sentence
  if (isAnsweredNo(block, about)) return true
  if (['unless', ...unless].some((slot) => isSaidIn(slot, rule.id, sentence, about))) return true
  if (apart && (block.kind === 'cell' || block.kind === 'item' || namesItsOwn(sentence, rule, reading)))
    return block.sentences.some((s) => s !== sentence && reading.hitsOn(s, rule.id, 'unless-near').length > 0)
  const excused = (some: Block[]) => some.some((b) => reading.hitsIn(b, rule.id, 'unless-near').length > 0)
  const { heading } = block.section
  if (near !== 'section' || !heading)
    return excused(blocksNear(block, reading.notice.blocks, near === 'section' ? 0 : near))
  if (topic && !reading.hitsIn(heading, topic, 'topic').length)
    return excused(blocksNear(block, reading.notice.blocks, 1))
  const known = sections.get(block.section) ?? excused(block.section.blocks)
  sections.set(block.section, known)
  return known
}

/** A sentence about one thing ("correspondence") is not made up for by what is said of others nearby. Slot `own` of the rule. */
const namesItsOwn = (sentence: Sentence, { id }: Rule, reading: Case['reading']) =>
  reading.hitsOn(sentence, id, 'own').length > 0

const blocksNear = (block: Block, blocks: Block[], reach: number) =>
  blocks
    .slice(Math.max(0, block.index - reach), block.index + reach + 1)
    .filter((b) => b.section === block.section)

const quotations = /“[^“”]{20,}”|„[^„“”]{20,}[“”]|«[^«»]{20,}»|"[^"]{20,}"/g

/** In a block quotation, or between quotation marks that hold more than a name. */
export function isQuoted({ sentence, start, end }: Hit): boolean {
  if (sentence.block.quoted) return true
  return [...sentence.text.matchAll(quotations)].some((m) => m.index <= start && end <= m.index + m[0].length)
}

export function onePerSentence(hits: Hit[]): Hit[] {
  const seen = new Set<number>()
  return hits
    .sort((a, b) => a.sentence.index - b.sentence.index)
    .filter(({ sentence }) => !seen.has(sentence.index) && seen.add(sentence.index))
}
