import { basesOn } from '../claims/bases.js'
import { letteredBases } from '../claims/letters.js'
import type { Hit } from '../claims/matcher.js'
import { isBare, isUnder, type Purpose } from '../claims/purposes.js'
import { layoutOf } from '../notice/layout.js'
import type { Block, Section, Sentence } from '../notice/model.js'
import type { Rule } from '../rules/model.js'
import { placeOf as hitPlace } from './disclosure.js'
import type { Case, Finding, FindingKind } from './kinds.js'
import { slippedPurposes } from './slipped-purposes.js'
import { isLikeBasis, unbasedEntries } from './unbased-entries.js'
import { isQuoted } from './wording.js'

const tied = ['row', 'block', 'section', 'above']
const placeOf = ({ block }: Purpose) => ({ block, start: 0, end: block.text.length })

/**
 * Bases named together and tied to no purpose: three or more in one sentence, and no basis tied to anything else; a list about legal bases whose items are little more than a basis each; or,
 * where the requirement `legal-basis` is incomplete, a list about bases or a sentence with two or more (three for recipients). Words of
 * the slot `found` ("depending on the case") say so wherever they stand with two bases, and so do three letters of Art. 6(1), unless
 * three purposes have a basis of their own.
 */
export const untiedBases: FindingKind = (rule, about) => {
  const { purposes, reading } = about
  const spread = spreadOver(rule, about)
  if (spread) return [{ place: { block: spread.block, start: spread.start, end: spread.end } }]
  if (purposes.some((p) => p.tie === 'row') || listedWithout(about).length) return []
  const incomplete = about.disclosures.get('legal-basis')?.status === 'incomplete'
  const isAbout = (rule: string, p: Purpose) => isUnder(p.block, rule, reading)
  const candidates = purposes.filter((p) => p.claims.length > 0)
  for (const first of candidates) {
    const list = candidates.filter((p) => p === first || isSameList(p, first))
    const bases = countBases(list)
    const bare = list.filter((p) => isBare(p.claims)).length
    if (list.length > 1 && isAbout('legal-basis', first)) {
      if (bases > 2 && bare * 2 > list.length && !list.some(namesPurpose)) return [{ place: placeOf(first) }]
      if (incomplete && bases > 1) return [{ place: placeOf(first) }]
    }
    const forOthers =
      isAbout('recipients', first) || reading.hitsIn(first.block, 'recipients', 'says').length > 0
    if (incomplete && !isTiedElsewhere(first, purposes) && basesInOneSentence(first) > (forOthers ? 2 : 1))
      return [{ place: placeOf(first) }]
  }
  const isAboutThem = (p: Purpose) => isAbout('legal-basis', p) || isAbout('purposes', p)
  const bulk = candidates.find((p) => basesInOneSentence(p) > 2 && isAboutThem(p))
  // "The legitimate interests we pursue are …" ties nothing yet.
  const isTied = (p: Purpose) =>
    p.bases.length < 3 &&
    tied.includes(p.tie) &&
    !(p.tie === 'block' && p.bases[0] === 'legitimate-interests')
  const others = candidates.filter((p) => p !== bulk && isAboutThem(p) && isTied(p))
  return bulk && others.length < 2 ? [{ place: placeOf(bulk) }] : []
}

/** "Depending on the case, we rely on a contract or on your consent": for whatever was said before. */
function spreadOver(rule: Rule, about: Case): Sentence | undefined {
  const { purposes, reading } = about
  const isSpread = (sentence: Sentence) => {
    const { block } = sentence
    if (block.kind === 'heading' || block.cell || block.quoted || block.region === 'aside') return false
    const letters = letteredBases(sentence)
    if (letters.length > 2) return true
    if (!reading.hitsOn(sentence, rule.id, 'found').length) return false
    return new Set([...basesOn(sentence, reading).map((c) => c.basis), ...letters]).size > 1
  }
  const found = reading.notice.sentences.filter(isSpread)
  if (!found.length) return undefined
  const isAboutThem = (block: Block) => ['purposes', 'legal-basis'].some((id) => isUnder(block, id, reading))
  const isOwn = ({ tie, bases, block, row }: Purpose) =>
    bases.length === 1 && tied.includes(tie) && (row ?? [block]).some(isAboutThem)
  const own = purposes.filter(isOwn).map(({ block }) => block)
  return found.find((sentence) => own.filter((block) => block !== sentence.block).length < 3)
}

/** Three purposes with a basis of their own: the notice knows how. */
const isTiedElsewhere = (purpose: Purpose, purposes: Purpose[]) =>
  purposes.filter((p) => p !== purpose && p.tie === 'block' && p.bases.length === 1).length > 2

const countBases = (list: Purpose[]) => new Set(list.flatMap((p) => p.bases)).size

const basesInOneSentence = ({ claims }: Purpose) =>
  Math.max(
    ...claims.map(
      (c) => new Set(claims.filter((o) => o.hit.sentence === c.hit.sentence).map((o) => o.basis)).size,
    ),
  )

/** "Legal obligation: bookkeeping and tax". */
const namesPurpose = ({ block }: Purpose) =>
  /[:–—]\s+\S+\s+\S+/.test(block.text) || /\s-\s+\S+\s+\S+/.test(block.text)

const isSameList = (a: Purpose, b: Purpose) =>
  a.block.kind === 'item' &&
  b.block.kind === 'item' &&
  a.claims.length > 0 &&
  a.block.section === b.block.section &&
  a.block.intro === b.block.intro

/**
 * A purpose without a basis where others have one: an item or row among those with one; or a common activity (slot
 * `activity`: web analysis, cookies, newsletter) in a section that names no basis; or one slipped into prose. Slot `unless` excuses the sentence.
 */
export const purposeWithoutBasis: FindingKind = (rule, about) => {
  const listed = listedWithout(about).filter((p) => p.row || !isLikeBasis(p.block, rule, about))
  const named = listed.slice(0, 2).map((p): Finding => ({ place: placeOf(p), values: { purpose: p.name } }))
  const entries = named.length ? named : unbasedEntries(rule, about)
  const slipped = slippedPurposes(rule, about)
  const found = [...entries, ...slipped.filter((s) => !entries.some((e) => e.place.block === s.place.block))]
  if (found.length || untiedIn(about) || hasMatrix(about)) return found
  return activities(rule, about).slice(0, 3)
}

const untiedIn = (about: Case): boolean => {
  const rule = about.rules.find(({ kind }) => kind === 'untied-bases')
  return rule !== undefined && untiedBases(rule, about).length > 0
}

/** A table or list of purposes with their bases: what it leaves out is said there under another name. */
const hasMatrix = ({ purposes }: Case) =>
  purposes.filter((p) => p.tie === 'row' || (p.block.kind === 'item' && p.tie === 'block')).length > 3

/** Items and rows without a basis among those with one; not where a list of bases elsewhere may stand for them. */
function listedWithout(about: Case): Purpose[] {
  const { purposes } = about
  const hasList = (purpose: Purpose) =>
    purposes.some((p) => {
      const list = purposes.filter((o) => isSameList(o, p) && o.block.intro !== purpose.block.intro)
      return (
        list.length > 1 &&
        countBases(list) > 1 &&
        list.filter((o) => isBare(o.claims)).length * 2 >= list.length
      )
    })
  return purposes.filter((p) => p.tie === 'none' && isInList(p, about)).filter((p) => p.row || !hasList(p))
}

/** Among items or rows with a basis: two, or one under a heading that promises bases. */
function isInList(purpose: Purpose, about: Case): boolean {
  const { reading } = about
  const siblings = siblingsWithBasis(purpose, about)
  if (purpose.row) return siblings > 0
  const { intro, section } = purpose.block
  const topics = [intro, section.heading].filter((b) => b !== undefined)
  const isAbout = (rule: string, blocks = topics) =>
    blocks.some((b) => reading.hitsIn(b, rule, 'topic').length > 0)
  if (intro && isAbout('recipients', [intro])) return false
  return isAbout('purposes') && siblings > (isAbout('legal-basis') ? 0 : 1)
}

function activities(rule: Rule, about: Case): Finding[] {
  const services = new Set(about.purposes.filter((p) => p.bases.length).map((p) => p.block.section))
  if (!services.size) return []
  const seen = new Set<Section>()
  return about.reading.hits(rule.id, 'activity').flatMap((hit) => {
    const { block } = hit.sentence
    const area = areaOf(block.section, about)
    if (block.kind === 'heading' || block.region === 'aside' || seen.has(area)) return []
    if (isExcused(hit, rule, about) || isQuoted(hit)) return []
    seen.add(area)
    return hasBasis(block, area, about) ? [] : [{ place: hitPlace(hit) }]
  })
}

const isExcused = ({ sentence }: Hit, rule: Rule, { reading }: Case) =>
  reading.hitsOn(sentence, rule.id, 'unless').length > 0

const hasBasis = (block: Block, area: Section, { purposes }: Case) =>
  purposes.some(
    (p) => p.claims.length > 0 && (area.heading ? isInside(p.block.section, area) : near(p.block, block)),
  )

const near = (a: Block, b: Block) => Math.abs(a.index - b.index) < 4

const isInside = (section: Section | undefined, area: Section): boolean =>
  section !== undefined && (section === area || isInside(section.parent, area))

/** The section about the activity; one that has a subsection "Legal basis" counts as a whole. */
function areaOf(section: Section, about: Case): Section {
  const { reading } = about
  const { parent } = section
  if (!parent?.heading) return section
  const siblings = layoutOf(reading.notice)
    .subsections(parent)
    .filter((s) => s.heading)
  const splits = siblings.some((s) => reading.hitsIn(s.heading!, 'legal-basis', 'topic').length > 0)
  return splits ? areaOf(parent, about) : section
}

function siblingsWithBasis(purpose: Purpose, { purposes }: Case): number {
  const { block, row } = purpose
  return purposes.filter((p) => {
    if (!tied.includes(p.tie) || p === purpose) return false
    if (row) return p.block.cell !== undefined && p.block.cell.table === block.cell?.table
    if (block.kind === 'paragraph') return p.block.kind === 'paragraph' && p.block.section === block.section
    if (!block.intro && p.block.section !== block.section) return false
    return p.block.kind === 'item' && p.block.intro === block.intro && p.block.parent === block.parent
  }).length
}
