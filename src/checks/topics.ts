import type { Hit } from '../claims/matcher.js'
import { once } from '../claims/once.js'
import { isQuestion } from '../claims/questions.js'
import { contextOf, type Reading } from '../claims/reading.js'
import { isRight, rights } from '../claims/rights.js'
import { runInHeading } from '../claims/run-in-heading.js'
import { topicByContents } from '../claims/topic-by-contents.js'
import type { Block, Section, Sentence } from '../notice/model.js'
import type { Case } from './kinds.js'
import { overlapsAny } from './overlap.js'
import { fewestRights, saysRights } from './rights-said.js'

/** How many of the things a block stands under are looked at. */
const reach = 4

/**
 * Does the block stand under a column header, an introducing line or a heading about this requirement? The nearest that is
 * about any requirement decides: "Recipients:" under the heading "Data we collect" starts a list of recipients.
 */
export const isUnderTopic = (block: Block, id: string, about: Case): boolean =>
  topicsAbove(block, about).has(id)

/** The same for several requirements. */
export function isUnderAnyTopic(block: Block, ids: readonly string[], about: Case): boolean {
  const topics = topicsAbove(block, about)
  return topics.size > 0 && ids.some((id) => topics.has(id))
}

type Topics = ReadonlySet<string>
const none: Topics = new Set()

/** What was found out about the blocks of a notice: every requirement asks for it. */
interface Known {
  /** Ids of the requirements that a heading, a line or a header cell is about. */
  of: Map<Block, Topics>
  /** Ids of the requirements that what a block stands under is about. */
  above: Map<Block, Topics>
  /** The blocks that may say something of a rule: `blocksFor`. */
  blocks?: Map<string, Block[]>
}
const known = new WeakMap<Case, Known>()

function knownOf(about: Case): Known {
  const all = known.get(about) ?? { of: new Map(), above: new Map() }
  known.set(about, all)
  return all
}

const noBlocks: readonly Block[] = []

/** The blocks with any wording of a rule in them, and those under its topic; in reading order. */
export function blocksFor(id: string, about: Case): readonly Block[] {
  const all = knownOf(about)
  all.blocks ??= fileBlocks(about)
  return all.blocks.get(id) ?? noBlocks
}

function fileBlocks(about: Case): Map<string, Block[]> {
  const blocks = new Map<string, Block[]>()
  const file = (id: string, block: Block) => {
    const list = blocks.get(id)
    if (list) list.push(block)
    else blocks.set(id, [block])
  }
  for (const block of about.reading.notice.blocks) {
    const here = about.reading.rulesIn(block)
    for (const id of here) file(id, block)
    for (const id of topicsAbove(block, about)) if (!here.has(id)) file(id, block)
  }
  return blocks
}

function topicsAbove(block: Block, about: Case): Topics {
  const { above } = knownOf(about)
  const topics = above.get(block) ?? findTopicsAbove(block, about)
  above.set(block, topics)
  return topics
}

function findTopicsAbove(block: Block, about: Case): Topics {
  const lead = runInHeading(block)
  const topics = lead && topicsAmong((hit) => hit.sentence === lead, block, about)
  const isOwn = topics?.size && !(block.kind === 'item' && isQuestion(lead!))
  // An item's own question ("Curious what we hold?") stands under its list's topic as well.
  const found = new Set(topics)
  for (const context of aboveOf(block).slice(0, reach)) {
    const above = topicsOf(context, about)
    for (const id of above) if (!isOwn || isNamedRight(id, lead!, about)) found.add(id)
    if (above.size && !isPlainLine(context)) break
  }
  if (isAboutRights(block, about)) for (const id of allRights) found.add(id)
  return found.size ? found : none
}

const allRights = [...rights, 'right-to-withdraw-consent', 'right-to-complain']

/** A letter has no headings, and "Your buttons" may head the rights: what says several of them is about all of them. */
function isAboutRights(block: Block, about: Case): boolean {
  if (block.kind === 'heading' || block.region === 'aside') return false
  if (block.kind === 'paragraph' && saysRights([block], fewestRights.paragraph, about)) return true
  const { heading, blocks } = block.section
  if (!heading || heading === about.reading.notice.title || topicsOf(heading, about).size) return false
  const known = ofSections(about)
  const is = known.get(block.section) ?? saysRights(blocks, fewestRights.section, about)
  known.set(block.section, is)
  return is
}

const ofSections = once((_: Case) => new Map<Section, boolean>())

/** "Your rights", and below it "Erasure. What we may not keep …": a right, though erasure may be about retention elsewhere. */
const isNamedRight = (id: string, lead: Sentence, { reading }: Case) =>
  isRight(id) && reading.hitsOn(lead, id, 'under-topic').length > 0

/** "If we need more time, we tell you." before a list, without a colon, leaves it under its heading as well. */
const isPlainLine = ({ kind, text }: Block) =>
  (kind === 'paragraph' || kind === 'item') && !/[:?]\W*$/.test(text)

/** "Controller | Example Ltd": in a table, what stands first in a row is about the rest of it, unless a column header says more. */
function aboveOf(block: Block): Block[] {
  const context = contextOf(block)
  const { columnHeader, rowHeader } = block.cell ?? {}
  if (!rowHeader) return context
  return columnHeader ? [columnHeader, rowHeader, ...context.slice(1)] : [rowHeader, ...context]
}

function topicsOf(block: Block, about: Case): Topics {
  const { of } = knownOf(about)
  const topics = of.get(block) ?? findTopicsOf(block, about)
  of.set(block, topics)
  return topics
}

function findTopicsOf(block: Block, about: Case): Topics {
  const topics = topicsAmong(introduces, block, about)
  const told = topics.size ? undefined : topicByContents(block, about.reading)
  return told ? new Set([told]) : topics
}

function topicsAmong(counts: (hit: Hit) => boolean, block: Block, { reading, rules }: Case): Topics {
  const here = reading.rulesIn(block)
  if (!here.size) return none
  const isAbout = (id: string) => {
    if (isRight(id) && isIntroOfRight(id, block, reading)) return true
    const topics = reading.hitsIn(block, id, 'topic')
    if (!topics.length) return false
    const denied = reading.hitsIn(block, id, 'not').filter((hit) => !isNumbering(hit))
    return topics.some((hit) => counts(hit) && !overlapsAny(hit, denied))
  }
  const topics = new Set<string>()
  for (const { id } of rules) if (here.has(id) && isAbout(id)) topics.add(id)
  return topics.size ? topics : none
}

/** "Articles 15 to 22 allow you:" is about each of the rights that it touches. */
const isIntroOfRight = (id: string, { kind, text, sentences }: Block, reading: Reading): boolean =>
  kind !== 'heading' &&
  kind !== 'cell' &&
  /[:…]\s*$/.test(text) &&
  reading.hitsOn(sentences.at(-1)!, id, 'touches').length > 0

/** "1. Controller": what begins with the number of a section is no line of an address ("96515 Sonneberg"). */
const isNumbering = ({ start, sentence: { block } }: Hit) =>
  block.kind === 'heading' && start === 0 && /^\d{1,2}[.):\s]/.test(block.text)

/** Of a longer paragraph before a list, the last sentence introduces it. */
const introduces = ({ sentence }: Hit) =>
  sentence.block.kind === 'heading' || sentence === sentence.block.sentences.at(-1)
