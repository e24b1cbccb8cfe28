import { basesIn, basesOn } from '../claims/bases.js'
import { type Naming, namingOn, saysSomething } from '../claims/interest.js'
import type { Hit } from '../claims/matcher.js'
import { once } from '../claims/once.js'
import type { Reading } from '../claims/reading.js'
import { layoutOf } from '../notice/layout.js'
import type { Block, Section } from '../notice/model.js'
import { isAfterObjecting } from './after-objecting.js'
import { placeOf } from './disclosure.js'
import type { Case, FindingKind } from './kinds.js'
import { leftOutInterests } from './numbered-interests.js'
import { isInRights } from './on-rights.js'
import { asPossible } from './possible.js'
import { isStatedAfter } from './stated-after.js'
import { isUnderTopic } from './topics.js'

/**
 * A legitimate interest is relied on and not named. Slots: `stated` names it; `not-stated` are words that look as if they
 * did ("legitimate interests of the controller"); `said` is the interest by its name and not by a letter of Art. 6(1);
 * `general` marks sentences about the law ("where processing is necessary for …"); `relied` are looser words ("our interests prevail"): suggestions, but
 * with `relied-not`. The sentence, its block and its
 * neighbours count, and the subsections beside it ("Purpose", "Legal basis"); a letter in a block that says the purpose is given the benefit of the doubt. Where the notice names interests elsewhere, tables are left alone, and lists where a section of its own names them, and sentences that list the bases there are.
 */
export const unstatedInterest: FindingKind = (rule, about) => {
  const { reading } = about
  const said = about.disclosures.get('legitimate-interests')
  const named = said?.status === 'disclosed'
  // A section of its own says which interests: the list of purposes need not repeat them.
  const together =
    named && said.places.some(({ block }) => isUnderTopic(block, 'legitimate-interests', about))
  const isNamedElsewhere = (block: Block) =>
    (named && block.kind === 'cell' && !isNamedInColumn(block, about)) || (together && block.kind === 'item')
  const seen = new Set<number>()
  const open = reading.notice.blocks
    .filter((block) => block.kind !== 'heading' && !isHeaderCell(block))
    .flatMap((block) => {
      const claims = basesIn(block, reading).filter((c) => c.basis === 'legitimate-interests')
      return claims.length && !isNamedElsewhere(block) ? claims.map(({ hit }) => hit) : []
    })
    .filter((hit) => !isGeneral(hit, rule.id, about) && !isAfterObjecting(hit, about))
    .filter((hit) => !isInRights(hit.sentence.block, about))
    .filter((hit) => !(named && isLegend(hit, about)))
    .slice(0, maxJudged)
    .filter((hit) => !isStatedAfter(hit) && !isStated(hit, about))
    .map((hit) => {
      const isOpen =
        has(hit, 'said', rule.id, about) || !reading.hitsIn(hit.sentence.block, 'purposes', 'says').length
      const naming = namingAt(hit, about)
      const isLeftOut = !isOpen && naming === 'not' && othersNameTheirs(hit, about)
      return { hit, naming: isLeftOut ? ('loosely' as const) : isOpen ? naming : ('plainly' as const) }
    })
    .filter(({ naming }) => naming !== 'plainly')
  const found = new Set(open.map(({ hit }) => hit.sentence.block))
  const relied = reading
    .hits(ruleId, 'relied')
    .filter((hit) => isReliedOn(hit, about) && !found.has(hit.sentence.block))
    .map((hit) => ({ hit, naming: 'loosely' as const }))
  const leftOut = leftOutInterests(about).map((hit) => ({ hit, naming: 'not' as Naming }))
  // What is said in sentences is shown before the cells of a table.
  const inProse = ({ hit }: { hit: Hit }) => Number(hit.sentence.block.kind === 'cell')
  return [...open, ...leftOut, ...relied]
    .sort((a, b) => inProse(a) - inProse(b))
    .filter(({ hit: { sentence } }) => !seen.has(sentence.index) && seen.add(sentence.index))
    .slice(0, 3)
    .map(({ hit, naming }) => {
      const finding = { place: placeOf(hit) }
      return naming === 'loosely' ? asPossible(finding) : finding
    })
}

/** "Our interests prevail", "the balance of interests allows it": relied on without the name, in a block that says of no interest what it is. */
function isReliedOn({ sentence }: Hit, about: Case): boolean {
  const { block } = sentence
  if (block.kind === 'heading' || block.cell || block.quoted || block.region === 'aside') return false
  if (isInRights(block, about) || isUnderTopic(block, 'legitimate-interests', about)) return false
  const { reading } = about
  if (basesIn(block, reading).length) return false
  return (
    !['relied-not', 'by-purpose'].some((slot) => reading.hitsIn(block, ruleId, slot).length) &&
    !statesIt(block, about)
  )
}

/** "a consent · b contract · f legitimate interest", "consent, contract or legitimate interest": a list of the bases there are, said of no purpose. */
const isLegend = ({ sentence }: Hit, { reading }: Case): boolean =>
  new Set(basesOn(sentence, reading).map(({ basis }) => basis)).size >= fewestNames ||
  new Set(sentence.plain.match(/(?<![a-z\d])[bcf](?![a-z\d])/g)).size >= fewestNames

const fewestNames = 3

const isHeaderCell = ({ cell }: Block) => cell?.row === 0 && !cell.columnHeader

/** Among entries that name their interest behind the basis, one that does not leaves it open, though it says its purpose. */
function othersNameTheirs({ sentence: { block } }: Hit, about: Case): boolean {
  const { parent } = block.section
  const { relying, naming } = entriesIn(about)(parent?.heading ? parent : block.section)
  const others = relying - Number(reliesOnInterest(block, about))
  const named =
    naming - Number(reliesOnInterest(block, about) && namingsIn(about.reading)(block) === 'plainly')
  return named >= fewestNaming && named * 3 >= others * 2
}

const fewestNaming = 2

const reliesOnInterest = (block: Block, { reading }: Case): boolean =>
  basesIn(block, reading).some(({ basis }) => basis === 'legitimate-interests')

/** How many blocks of a section and its subsections rely on a legitimate interest, and how many of them name it. */
const entriesIn = once((about: Case) =>
  once((section: Section) => {
    const inside = [section, ...layoutOf(about.reading.notice).subsections(section)]
    const relying = inside.flatMap(({ blocks }) => blocks).filter((block) => reliesOnInterest(block, about))
    const naming = relying.filter((block) => namingsIn(about.reading)(block) === 'plainly')
    return { relying: relying.length, naming: naming.length }
  }),
)

/** How the sentence, its block, its row or a sentence on all purposes (slot `by-purpose`) says which interest it is. */
export function namingAt({ sentence: { block } }: Hit, { reading }: Case): Naming {
  const { blocks } = reading.notice
  const row = layoutOf(reading.notice).row(block)
  const isColumn = (b: Block) =>
    b !== block && b.cell?.columnHeader && reading.hitsIn(b.cell.columnHeader, ruleId, 'noun').length > 0
  if (row.some((b) => isColumn(b) && saysSomething(b.sentences[0]?.plain ?? '', reading.words)))
    return 'plainly'
  if (reading.hits(ruleId, 'by-purpose').length) return 'plainly'
  const namingIn = namingsIn(reading)
  const own = [block, ...row].map(namingIn)
  if (own.includes('plainly')) return 'plainly'
  const near = [blocks[block.index - 1], blocks[block.index + 1]].filter((b) => b?.section === block.section)
  return own.includes('loosely') || near.some((b) => namingIn(b!) === 'plainly') ? 'loosely' : 'not'
}

const namingsIn = once((reading: Reading) =>
  once((block: Block): Naming => {
    const all = block.sentences.slice(0, mostSentences).map((s) => namingOn(s, reading))
    return all.includes('plainly') ? 'plainly' : all.includes('loosely') ? 'loosely' : 'not'
  }),
)

/** Sentences of a block that are asked which interest they name. */
const mostSentences = 12

/** Sentences on legitimate interests past this number are left alone. */
const maxJudged = 200

/** "Where our interests outweigh yours …": a sentence about the law. A cell speaks of its row, and an item as those beside it do. */
const isGeneral = (hit: Hit, ruleId: string, about: Case): boolean =>
  has(hit, 'general', ruleId, about) && !hit.sentence.block.cell && !othersNameTheirs(hit, about)

const has = ({ sentence }: Hit, slot: string, ruleId: string, { reading }: Case) =>
  reading.hitsOn(sentence, ruleId, slot).length > 0

/** Two cells of the column say theirs behind the basis: one that does not, leaves it open. */
const isNamedInColumn = (block: Block, { reading }: Case): boolean =>
  layoutOf(reading.notice)
    .column(block)
    .filter(
      (b) =>
        b !== block &&
        basesIn(b, reading).some(
          (c) => c.basis === 'legitimate-interests' && (isStatedAfter(c.hit) || isSaidWith(c.hit, reading)),
        ),
    ).length > 1

/** "Our legitimate interest in fending off attacks". */
const isSaidWith = ({ sentence, start, end }: Hit, reading: Reading): boolean =>
  reading
    .hitsOn(sentence, ruleId, 'stated')
    .some((said) => said.start <= end && start < said.end && said.end > end)

function isStated({ sentence }: Hit, about: Case): boolean {
  const { reading } = about
  const { blocks } = reading.notice
  const { block } = sentence
  if (block.cell && isNamedInColumn(block, about)) return false
  const row = layoutOf(reading.notice).row(block)
  // A neighbour that relies on an interest itself speaks of its own.
  const own = (b: Block | undefined) =>
    b && basesIn(b, reading).some((c) => c.basis === 'legitimate-interests') ? undefined : b
  const next = own(blocks[block.index + 1])
  const previous = own(blocks[block.index - 1])
  const around = [block, ...row, next, previous].filter((b) => b && b.section === block.section)
  return (
    [...around, ...besides(block, about)].some((b) => statesIt(b!, about)) ||
    (block.cell !== undefined && proseOnInterests(block.section, about).length > 0)
  )
}

function statesIt(block: Block, { reading }: Case): boolean {
  const vague = ['not-stated', 'balancing'].flatMap((slot) => reading.hitsIn(block, ruleId, slot))
  const said = [
    ...reading.hitsIn(block, ruleId, 'stated'),
    ...reading.hitsIn(block, 'legitimate-interests', 'says'),
  ]
  return said.some(
    (hit) =>
      !vague.some((v) => v.sentence === hit.sentence && v.start < hit.end && hit.start < v.end) &&
      !leadsToInterest(hit, reading),
  )
}

/** "Because we have a legitimate interest": the reason is that there is one. */
const leadsToInterest = ({ sentence, start, end }: Hit, reading: Reading): boolean => {
  const nouns = reading.hitsOn(sentence, ruleId, 'noun')
  return (
    !nouns.some((noun) => noun.start < end && start < noun.end) &&
    nouns.some((noun) => noun.start >= end && /^[^,;:()–—]{0,40}$/.test(sentence.text.slice(end, noun.start)))
  )
}

/**
 * "Three rows rest on our interest. With the post we want to keep our customers; …": below a table, a paragraph on the interests of its
 * rows names them in sentences behind the one that has the word.
 */
export const proseOnInterests = (section: Section, about: Case): readonly Block[] =>
  ofSections(about)(section)

const ofSections = once((about: Case) =>
  once(({ blocks }: Section): readonly Block[] => {
    const table = blocks.findIndex(({ cell }) => cell)
    if (table < 0) return []
    return blocks.slice(table).filter((block) => {
      if (block.cell || block.sentences.length < 2) return false
      const [noun] = about.reading.hitsIn(block, ruleId, 'noun')
      return noun !== undefined && noun.sentence !== block.sentences.at(-1) && statesIt(block, about)
    })
  }),
)

const ruleId = 'unstated-legitimate-interest'

/** Subsections looked at on each side of the one that relies on an interest. */
const nearby = 20

/** The blocks of the subsections beside the block's own, where it or they are only a part of what one purpose says. */
function besides({ section }: Block, { reading }: Case): Block[] {
  const { parent } = section
  if (!parent?.heading || parent.depth <= 1) return []
  const siblings = layoutOf(reading.notice).subsections(parent)
  const at = siblings.indexOf(section)
  const own = isLabelled(section, reading)
  return siblings
    .slice(Math.max(0, at - nearby), at + nearby)
    .filter((s) => own || isLabelled(s, reading))
    .flatMap((s) => s.blocks)
}

/** "Legal basis" or "Legitimate interests": such a subsection says the rest of the one beside it. */
const isLabelled = ({ heading }: Section, reading: Case['reading']) =>
  heading !== undefined &&
  ['legal-basis', 'legitimate-interests'].some((id) => reading.hitsIn(heading, id, 'topic').length > 0)
