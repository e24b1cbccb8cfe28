import type { Purpose } from '../claims/purposes.js'
import type { Reading } from '../claims/reading.js'
import { rights } from '../claims/rights.js'
import { groupBy } from '../notice/group.js'
import { layoutOf } from '../notice/layout.js'
import type { Block, Section } from '../notice/model.js'
import { sentenceAt } from '../notice/sentence-at.js'
import { basesOfPurposes, isMain } from './bases-of-purposes.js'
import { disclosure } from './disclosure.js'
import type { Case, DisclosureKind, Place } from './kinds.js'
import { hasLost } from './lost-bases.js'
import { isUnderTopic } from './topics.js'

/**
 * Is there a legal basis, and do the main purposes have one? Slots as in `disclosure`; `tied` refers from a basis
 * to purposes ("for the purposes of (a) and (b)"). Bases that are said, but leave
 * the listed purposes (or all but newsletters and legal duties) without one, are `incomplete`; so are those of a table or of
 * entries of one form, some of which have none. Purposes most of which have one of their own disclose it in any words.
 */
export const legalBasis: DisclosureKind = (rule, about) => {
  const said = disclosure(rule, about)
  if (said.status === 'disclosed' && said.places.every((place) => isOfRight(place, about)))
    return basesOfPurposes(rule, about) ?? { ...said, status: 'incomplete' }
  if (said.status === 'disclosed' && (!reachPurposes(about) || hasLost(about)))
    return { ...said, status: 'incomplete' }
  if (said.status === 'incomplete' && isTiedList(about)) return { ...said, status: 'disclosed' }
  return said.status === 'disclosed' ? said : (basesOfPurposes(rule, about) ?? said)
}

/** "You may object to what rests on our legitimate interests": a right, and not what rests on it. */
function isOfRight({ block, start }: Place, about: Case): boolean {
  if (block.text.length > longestRight || isUnderTopic(block, 'legal-basis', about)) return false
  const sentence = sentenceAt(block, start)
  return rights.some(
    (id) =>
      isUnderTopic(block, id, about) || (sentence && about.reading.hitsOn(sentence, id, 'says').length > 0),
  )
}

/** Longer ones are pages glued into one block. */
const longestRight = 1000

/** "- delivery (contract)": a list of purposes, most of them with the bare name of a basis. */
function isTiedList(about: Case): boolean {
  const listed = about.purposes.filter((p) => isListed(p, about))
  const tied = listed.filter((p) => p.bases.length > 0 && p.tie !== 'bare')
  return tied.length > 1 && tied.length * 2 > listed.length
}

function reachPurposes(about: Case): boolean {
  const { purposes } = about
  if (purposes.filter((p) => p.tie === 'row').length > 1 || hasOneForAll(about)) return true
  if (areInSections(about)) return true
  if (purposes.some((p) => isIntroducedWithPurpose(p, about) || isLabelled(p, about))) return true
  if (purposes.filter((p) => isLabelledBasis(p, about)).length > 1) return true
  if (about.reading.hits('legal-basis', 'tied').length) return true
  const listed = purposes.filter((p) => isListed(p, about))
  const bare = (some: Purpose[]) => some.filter((p) => p.tie === 'none' && !isCovered(p, about))
  const underBases = purposes.filter((p) => p.tie === 'above').length
  if (underBases > 2 && underBases >= bare(listed).length) return true
  if (listed.length > 1)
    return bare(listed).length * 2 <= listed.length || hasBasedArea(purposes, bare(listed))
  if (isOnlyEnumerated(purposes)) return false
  return purposes.some((p) => p.tie !== 'bare' && p.bases.some(isMain)) || bare(purposes).length < 2
}

/** Three sections under one heading, and nearly all of them, say a basis: each is about a purpose. */
function areInSections({ purposes, reading }: Case): boolean {
  const based = new Set(
    purposes
      .filter((p) => p.bases.length && p.bases.length < 3 && p.tie !== 'none')
      .map((p) => p.block.section),
  )
  const { title } = reading.notice
  const inner = [...based].filter(
    ({ parent, heading }) => parent?.heading && parent.heading !== title && heading,
  )
  return [...groupBy(inner, ({ parent }) => parent)].some(
    ([parent, own]) =>
      own.length > 2 && own.length * 4 >= layoutOf(reading.notice).subsections(parent).length * 3,
  )
}

/** "We rely on consent, contract or legitimate interests", and no purpose beside any of them. */
function isOnlyEnumerated(purposes: Purpose[]): boolean {
  const based = purposes.filter((p) => p.bases.length > 0)
  return new Set(based.flatMap((p) => p.bases)).size > 1 && based.every((p) => p.tie === 'bare')
}

/** "Our lawful bases for organising events are:" and the bases as a list. */
function isIntroducedWithPurpose({ block, bases }: Purpose, { reading }: Case): boolean {
  const { intro } = block
  if (block.kind !== 'item' || !bases.length || !intro) return false
  const says = (rule: string, slot: string) => reading.hitsIn(intro, rule, slot).length > 0
  return says('legal-basis', 'topic') && says('purposes', 'says')
}

/** "Contact form: Consent (Art. 6(1)(a) GDPR)" or with a dash, an item where bases are the topic: its label says what rests on the basis. */
function isLabelledBasis({ block, claims }: Purpose, about: Case): boolean {
  const first = claims[0]
  if (!first || block.kind !== 'item' || !isUnderTopic(block, 'legal-basis', about)) return false
  const before = block.text.slice(0, first.hit.sentence.start + first.hit.start)
  return /^[^:.]{3,80}(?::|\s[–—-])\W{0,3}$/.test(before)
}

/** "Purposes: security. Legal basis: legitimate interests": two items of one list, each with its label. */
function isLabelled({ block, bases }: Purpose, { reading }: Case): boolean {
  if (block.kind !== 'item' || !bases.length || !isLabel(block, 'legal-basis', reading)) return false
  return block.section.blocks.some((other) => other.kind === 'item' && isLabel(other, 'purposes', reading))
}

const isLabel = (block: Block, rule: string, reading: Reading) =>
  reading
    .hitsIn(block, rule, 'topic')
    .some((hit) => hit.start < 4 && /^[^:.]{0,25}:/.test(block.text.slice(hit.end)))

/** A part of the notice gives nearly all its purposes a basis of their own: what other parts list are data rather than purposes. A list of interests is no such part. */
function hasBasedArea(purposes: readonly Purpose[], bare: readonly Purpose[]): boolean {
  const own = purposes.filter((p) => p.bases.length === 1 && (p.tie === 'row' || p.tie === 'block'))
  const isAbout = (p: Purpose) => areaOf(p.block.section)
  const open = groupBy(bare, isAbout)
  return [...groupBy(own, isAbout)].some(
    ([area, based]) =>
      area.depth > 1 &&
      based.length > 3 &&
      based.some(({ bases }) => bases[0] !== 'legitimate-interests') &&
      (open.get(area)?.length ?? 0) * 4 <= based.length,
  )
}

/** In a list or table of purposes. */
const isListed = ({ block }: Purpose, about: Case) =>
  block.kind !== 'paragraph' && isUnderTopic(block, 'purposes', about)

/** "The legal basis of the processing is our public task": one basis where bases are the topic. */
function hasOneForAll(about: Case): boolean {
  const general = about.purposes.filter(
    ({ block }) =>
      about.reading.hitsIn(block, 'legal-basis', 'topic').length > 0 ||
      isUnderTopic(block, 'legal-basis', about),
  )
  const bases = new Set(general.flatMap((p) => p.bases))
  if (bases.size !== 1) return false
  // "The legal basis is consent." says it of all where the notice has no other basis; "newsletter: consent" does not.
  const isShort = general.some(({ block }) => block.kind === 'paragraph' && block.text.length < shortest)
  const isOnly = new Set(about.purposes.flatMap((p) => p.bases)).size === 1
  return [...bases].every(isMain) || (isOnly && isShort)
}

const shortest = 45

/** The section about this service or activity names one basis; one item of a list does not speak for the others. */
function isCovered({ block }: Purpose, { purposes }: Case): boolean {
  const around = areaOf(block.section)
  const beside = purposes.filter((p) => block.kind !== 'item' || p.block.kind !== 'item')
  const bases = new Set(beside.filter((p) => areaOf(p.block.section) === around).flatMap((p) => p.bases))
  return around.depth > 1 && bases.size === 1
}

/** A subsection belongs to the section above it, short of the notice itself. */
const areaOf = (section: Section): Section =>
  section.parent && section.parent.depth > 1 ? areaOf(section.parent) : section
