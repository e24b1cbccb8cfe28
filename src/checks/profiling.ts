import type { Hit } from '../claims/matcher.js'
import { isQuestion } from '../claims/questions.js'
import type { Block } from '../notice/model.js'
import type { Case, FindingKind } from './kinds.js'
import { isUnderTopic } from './topics.js'
import { liveHits, withMore } from './wording.js'

const denial = 'contradictory-automated-decisions'
/** What is listed there is no deed: a score as a kind of data, a computing firm as a recipient. */
const others = ['data-categories', 'recipients', 'retention-period', 'third-country-transfers']
/** Characters. Longer ones say more than a name. */
const longest = 120
const requirement = 'automated-decisions'

/**
 * Profiling or automated decisions, and nothing on their logic. Slots as of the kind `linked-pair`; where the rule borrows the deeds of
 * `contradictory-automated-decisions`, its `denied` and `negated` take them back. What the notice explains where it is about them
 * (`unless-near`) holds for what it mentions elsewhere: then only such a deed counts, and no credit check in passing.
 */
export const profiling: FindingKind = (rule, about) => {
  const { reading } = about
  const isListed = (block: Block) =>
    block.text.length < longest && others.some((other) => isUnderTopic(block, other, about))
  const hits = liveHits(rule, about).filter(
    (hit) => !isQuestion(hit.sentence) && !isDenied(hit, about) && !isListed(hit.sentence.block),
  )
  if (!hits.length) return []
  const isAbout = (block: Block) =>
    isUnderTopic(block, requirement, about) || reading.hitsIn(block, rule.id, 'found').length > 0
  const isExplained = reading.hits(rule.id, 'unless-near').some(({ sentence: { block } }) => isAbout(block))
  return withMore(rule, isExplained ? hits.filter((hit) => hit.rule === denial) : hits)
}

const isDenied = ({ rule, sentence }: Hit, { reading }: Case): boolean => {
  const slots = rule === denial ? ['denied', 'negated'] : ['denied']
  return slots.some((slot) => reading.hitsOn(sentence, denial, slot).length > 0)
}
