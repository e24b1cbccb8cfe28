import type { Hit } from '../claims/matcher.js'
import { isQuestion } from '../claims/questions.js'
import { contextOf } from '../claims/reading.js'
import type { Block, Sentence } from '../notice/model.js'
import type { Case } from './kinds.js'
import { overlap } from './overlap.js'

/** How many of the things a block stands under are looked at. */
const reach = 4

/**
 * Does the block stand under a column header, an introducing line or a heading about this requirement? The nearest that is
 * about any requirement decides: "Recipients:" under the heading "Data we collect" starts a list of recipients.
 */
export function isUnderTopic(block: Block, id: string, about: Case): boolean {
  const lead = runInHeading(block)
  const topics = lead && topicsAmong((hit) => hit.sentence === lead, block, about)
  if (topics?.size) return topics.has(id)
  for (const context of contextOf(block).slice(0, reach)) {
    const topics = topicsOf(context, about)
    if (topics.size) return topics.has(id)
  }
  return false
}

const known = new WeakMap<Case, Map<Block, Set<string>>>()

/** Ids of the requirements that a heading, a line or a header cell is about. */
function topicsOf(block: Block, about: Case): Set<string> {
  const byBlock = known.get(about) ?? new Map<Block, Set<string>>()
  known.set(about, byBlock)
  const topics = byBlock.get(block) ?? findTopics(block, about)
  byBlock.set(block, topics)
  return topics
}

const findTopics = (block: Block, about: Case) => topicsAmong(introduces, block, about)

function topicsAmong(counts: (hit: Hit) => boolean, block: Block, { reading, rules }: Case): Set<string> {
  const isAbout = (id: string) => {
    const denied = reading.hitsIn(block, id, 'not')
    return reading
      .hitsIn(block, id, 'topic')
      .some((hit) => counts(hit) && !denied.some((other) => overlap(hit, other)))
  }
  return new Set(rules.map((rule) => rule.id).filter(isAbout))
}

/** Longer first sentences than this say something themselves. */
const mostWords = 6

/** "How long? Invoices are kept …", "Your rights. You may …": the heading that a block begins with. */
function runInHeading({ kind, sentences }: Block): Sentence | undefined {
  const [first, second] = sentences
  if (!first || !second || kind === 'heading') return undefined
  return isQuestion(first) || first.plain.trim().split(' ', mostWords + 1).length <= mostWords
    ? first
    : undefined
}

/** Of a longer paragraph before a list, the last sentence introduces it. */
const introduces = ({ sentence }: Hit) =>
  sentence.block.kind === 'heading' || sentence === sentence.block.sentences.at(-1)
