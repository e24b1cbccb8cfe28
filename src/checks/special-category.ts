import { basesIn, basesOn } from '../claims/bases.js'
import type { Hit } from '../claims/matcher.js'
import type { Purpose } from '../claims/purposes.js'
import { wordSet } from '../claims/word-set.js'
import { groupBy } from '../notice/group.js'
import { layoutOf } from '../notice/layout.js'
import type { Block, Sentence } from '../notice/model.js'
import type { Rule } from '../rules/model.js'
import { placeOf } from './disclosure.js'
import type { Case, Finding, FindingKind } from './kinds.js'
import { overlap } from './overlap.js'
import { asPossible, fewPossible } from './possible.js'
import { isUnderTopic } from './topics.js'
import { staysWithYou } from './without-data.js'
import { isCancelled, liveHits, onePerSentence } from './wording.js'

/** The kinds of data of Art. 9(1), each with a slot `kind-NAME`. */
const kinds = ['health', 'biometric', 'genetic', 'belief', 'union', 'politics', 'origin', 'sex'] as const
type Kind = (typeof kinds)[number]

/** What conditions cover: the kinds that they name, or any kind. */
interface Coverage {
  any: boolean
  kinds: Set<Kind>
}

/** More related places than these are not shown. */
const mostRelated = 8

/**
 * Data of a special category without a condition of Art. 9(2). Slots: `found` are such data; `not` cancels, `unless` in the
 * sentence makes harmless. `condition` is a condition by its number, `explicit` an explicit consent, `condition-words` one in other words. A condition is one for the kinds of data (slots
 * `kind-…`) that its sentence, row, block or heading names, for all where none or `general` data are named; an explicit consent for
 * the kinds it names and the data beside it, other words for the data beside them. `care` are purposes that cannot do without data on health: one with a basis of Art. 6
 * only is reported where the other purposes have their conditions beside them.
 */
export const specialCategory: FindingKind = (rule, about) => {
  const { whole, beside } = coverageOf(rule, about)
  const isOpen = (hit: Hit): boolean => {
    if (staysWithYou(hit.sentence, about)) return false
    const all = [whole, ...around(hit.sentence.block, about).flatMap((block) => beside.get(block) ?? [])]
    if (all.some(({ any }) => any)) return false
    const own = kindsOf(hit, rule, about)
    if (!own.length) return all.every((one) => !one.kinds.size)
    return own.some((kind) => !all.some((one) => one.kinds.has(kind)))
  }
  const all = onePerSentence(liveHits(rule, about).filter(isOpen))
  // Who names conditions for other data may mean them for these, too.
  const isCertain =
    !all.length || all.some((hit) => isProcessed(hit, about) && (!beside.size || isPlainlyOpen(hit, about)))
  const [first, ...also] = all.length ? all.map(placeOf) : uncaredFor(rule, about)
  if (!first) return fewPossible(besideOthers(rule, about), onOtherBasis(rule, about))
  const related = also.slice(0, mostRelated).map((place) => ({ place, message: 'also' }))
  const finding = { place: first, ...(related.length && { related }) }
  return [isCertain ? finding : asPossible(finding)]
}

/** An item of a list of data; a basis of Art. 6 in the sentence or the row. */
const isPlainlyOpen = ({ sentence }: Hit, about: Case): boolean => {
  const { reading } = about
  const { block } = sentence
  if (block.kind === 'item' && isUnderTopic(block, 'data-categories', about)) return true
  const row = layoutOf(reading.notice).row(block)
  return basesOn(sentence, reading).length > 0 || row.some((cell) => basesIn(cell, reading).length > 0)
}

/** What makes it certain that such data are processed: a list or table, or a sentence about data, purposes, bases, and none that denies. */
function isProcessed({ sentence }: Hit, about: Case): boolean {
  const { reading } = about
  const { block } = sentence
  const negations = wordSet(reading.words, 'negations')
  if ((sentence.plain.match(/[a-z]+/g) ?? []).some((word) => negations.has(word))) return false
  if (signs.some((id) => isUnderTopic(block, id, about))) return true
  return inSentences.some((id) =>
    ['says', 'touches', 'under-topic'].some((slot) => reading.hitsOn(sentence, id, slot).length > 0),
  )
}

/** Those whose words show it wherever they stand; "Catholic School, Station Road 4" receives nothing. */
const inSentences = ['data-categories', 'purposes', 'legal-basis']

/** Requirements whose words show that data are processed. */
const signs = ['data-categories', 'purposes', 'legal-basis', 'data-source', 'recipients', 'retention-period']

/** What the notice's conditions cover everywhere, and what those of each block cover beside it. */
function coverageOf(rule: Rule, about: Case) {
  const whole: Coverage = { any: false, kinds: new Set() }
  const beside = new Map<Block, Coverage>()
  for (const slot of ['condition', 'explicit', 'condition-words']) {
    for (const hit of about.reading.hits(rule.id, slot)) {
      const { sentence } = hit
      if (slot === 'explicit' && isCancelled(hit, rule.id, about)) continue
      const named = kindsNamed(sentence, rule, about)
      const here = beside.get(sentence.block) ?? { any: false, kinds: new Set() }
      beside.set(sentence.block, here)
      here.any ||= !named
      whole.any ||= !named && slot === 'condition'
      for (const kind of named ?? []) {
        here.kinds.add(kind)
        if (slot !== 'condition-words') whole.kinds.add(kind)
      }
    }
  }
  // "Art. 9" in the header of a column: whatever its cells name ("para. 2 (d)") is a condition for their row.
  for (const { sentence } of about.reading.hits(rule.id, 'condition-words')) {
    if (sentence.block.cell?.row !== 0) continue
    for (const cell of layoutOf(about.reading.notice).column(sentence.block)) {
      const [said] = cell.sentences
      if (!said || cell === sentence.block || !/\p{L}/u.test(cell.text)) continue
      const named = kindsNamed(said, rule, about)
      beside.set(cell, { any: !named, kinds: new Set(named) })
      for (const kind of named ?? []) whole.kinds.add(kind)
    }
  }
  return { whole, beside }
}

/** The kinds of data that a condition is said of; undefined for all. */
function kindsNamed(sentence: Sentence, rule: Rule, { reading }: Case): Kind[] | undefined {
  const { block } = sentence
  const own = kinds.filter((kind) => reading.hitsOn(sentence, rule.id, `kind-${kind}`).length > 0)
  if (reading.hitsOn(sentence, rule.id, 'general').length) return undefined
  if (own.length) return own
  const row = layoutOf(reading.notice).row(block)
  for (const one of [[block], row, [block.parent, block.intro], [block.section.heading]]) {
    const named = kinds.filter((kind) =>
      one.some((b) => b && reading.hitsIn(b, rule.id, `kind-${kind}`).length),
    )
    if (named.length) return named
  }
  return undefined
}

const kindsOf = (hit: Hit, rule: Rule, { reading }: Case): Kind[] =>
  kinds.filter((kind) => reading.hitsOn(hit.sentence, rule.id, `kind-${kind}`).some((k) => overlap(k, hit)))

/** The block, its row, its neighbours in the section, and what it stands in. */
function around(block: Block, { reading }: Case): Block[] {
  const { notice } = reading
  const near = [-1, 1].flatMap((step) => notice.blocks[block.index + step] ?? [])
  const row = layoutOf(notice).row(block)
  const above = [block.parent, block.intro].filter((b) => b !== undefined)
  return [block, ...near.filter((b) => b.section === block.section), ...row, ...above]
}

/**
 * A purpose that names such data with a basis of its own and no condition, in a notice that gives other purposes their conditions
 * beside them: a suggestion, since the condition elsewhere may be meant for this one, too.
 */
function besideOthers(rule: Rule, about: Case): Finding[] {
  const { reading } = about
  const based = about.purposes.filter(
    ({ bases, tie }) => bases.length > 0 && (tie === 'row' || tie === 'block'),
  )
  const bySection = groupBy(based, ({ block }) => block.section)
  // "2.5 Fines", a subsection with one basis, is about one purpose.
  const isOfOne = ({ block: { section } }: Purpose) =>
    section.parent?.heading !== undefined &&
    section.heading !== reading.notice.title &&
    bySection.get(section)!.length === 1
  const entries = based.map((one) => one.row ?? (isOfOne(one) ? one.block.section.blocks : [one.block]))
  const isConditioned = (blocks: readonly Block[]) =>
    ['condition', 'explicit', 'condition-words'].some((slot) =>
      blocks.some((b) => reading.hitsIn(b, rule.id, slot).length > 0),
    )
  const inEntries = (blocks: readonly Block[]): Kind[] =>
    kinds.filter((kind) => blocks.some((b) => reading.hitsIn(b, rule.id, `kind-${kind}`).length > 0))
  const named = new Set(entries.filter(isConditioned).flatMap(inEntries))
  if (!named.size) return []
  const bare = new Set(entries.filter((blocks) => !isConditioned(blocks)).flat())
  const isBare = (hit: Hit): boolean =>
    bare.has(hit.sentence.block) &&
    (isCollected(hit, about) || isInSubsection(hit)) &&
    kindsOf(hit, rule, about).some((kind) => named.has(kind))
  const own = new Set(based.filter(isOfOne).map(({ block }) => block.section))
  const negations = wordSet(reading.words, 'negations')
  const isInSubsection = ({ sentence: { block, plain } }: Hit): boolean =>
    own.has(block.section) && !(plain.match(/[a-z]+/g) ?? []).some((word) => negations.has(word))
  return onePerSentence(liveHits(rule, about).filter(isBare))
    .slice(0, 2)
    .map((hit) => asPossible({ place: placeOf(hit) }))
}

/** "We note the degree of disability to run the course (letter b).": a basis of Art. 6 in the sentence itself, and no condition there. */
function onOtherBasis(rule: Rule, about: Case): Finding[] {
  const { reading } = about
  const conditions = ['condition', 'explicit', 'condition-words', 'unless']
  return onePerSentence(liveHits(rule, about))
    .filter((hit) => hit.sentence.block.kind !== 'item' && isProcessed(hit, about))
    .filter(({ sentence }) => {
      const bases = basesOn(sentence, reading)
      if (!bases.length || bases.some(({ basis }) => basis === 'consent' || basis === 'vital-interests'))
        return false
      return !conditions.some((slot) => reading.hitsOn(sentence, rule.id, slot).length > 0)
    })
    .slice(0, 1)
    .map((hit) => asPossible({ place: placeOf(hit) }))
}

/** In a list or table of data or purposes, or in a sentence that says what is collected; rights and exceptions name such data, too. */
const isCollected = ({ sentence }: Hit, about: Case): boolean =>
  ['data-categories', 'purposes'].some(
    (id) => isUnderTopic(sentence.block, id, about) || about.reading.hitsOn(sentence, id, 'says').length > 0,
  ) && !isUnderTopic(sentence.block, 'right-to-erasure', about)

/** Purposes of care with a basis and no condition, where each condition of the notice stands beside another purpose. */
function uncaredFor(rule: Rule, about: Case): Finding['place'][] {
  const { reading } = about
  const based = about.purposes.filter(
    ({ bases, tie }) => bases.length > 0 && (tie === 'row' || tie === 'block'),
  )
  // Beside a table of purposes, a paragraph about the condition is about all of them.
  const tabled = based.some(({ tie }) => tie === 'row')
  const entries = based
    .filter(({ tie }) => !tabled || tie === 'row')
    .map(({ block, row }) => ({ block, blocks: row ?? [block] }))
  const has = (slot: string, blocks: Block[]) =>
    blocks.some((b) => reading.hitsIn(b, rule.id, slot).length > 0)
  const conditions = reading.hits(rule.id, 'condition')
  const inEntries = new Set(entries.flatMap(({ blocks }) => blocks))
  if (!conditions.length || conditions.some(({ sentence }) => !inEntries.has(sentence.block))) return []
  const isConditioned = (blocks: Block[]) => has('condition', blocks) || has('condition-words', blocks)
  const care = entries.filter(({ blocks }) => has('care', blocks))
  if (care.some(({ blocks }) => isConditioned(blocks))) return []
  return care.map(({ block }) => ({ block, start: 0, end: block.text.length }))
}
