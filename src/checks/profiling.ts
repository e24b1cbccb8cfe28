import type { Hit } from '../claims/matcher.js'
import { isQuestion } from '../claims/questions.js'
import type { Block, Section, Sentence } from '../notice/model.js'
import type { Rule } from '../rules/model.js'
import type { Case, Finding, FindingKind } from './kinds.js'
import { asPossible } from './possible.js'
import { takesBack } from './takes-back.js'
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
    (hit) => !isQuestion(hit.sentence) && !isDenied(hit, rule, about) && !isListed(hit.sentence.block),
  )
  if (!hits.length) return byMachine(rule, about).map(asPossible)
  const isAbout = (block: Block) =>
    isUnderTopic(block, requirement, about) || reading.hitsIn(block, rule.id, 'found').length > 0
  const isExplained = reading.hits(rule.id, 'unless-near').some(({ sentence: { block } }) => isAbout(block))
  return withMore(rule, isExplained ? hits.filter((hit) => hit.rule === denial) : hits)
}

/** "Whether we accept, a calculator decides first": a machine in a section about automated decisions that denies and explains none. */
function byMachine(rule: Rule, about: Case): Finding[] {
  const { reading } = about
  if (about.disclosures.get(requirement)?.status !== 'disclosed') return []
  const has = (block: Block, id: string, slot: string) => reading.hitsIn(block, id, slot).length > 0
  const isHome = ({ heading, blocks }: Section) =>
    heading !== undefined &&
    has(heading, requirement, 'topic') &&
    !blocks.some(
      (block) => has(block, rule.id, 'unless-near') || slotsOfDenial.some((slot) => has(block, denial, slot)),
    )
  const section = reading.notice.sections.find(isHome)
  const machine = section?.blocks.flatMap(({ sentences }) => sentences).find(isDeed(about))
  return machine ? [{ place: { block: machine.block, start: machine.start, end: machine.end } }] : []
}

const slotsOfDenial = ['denied', 'none']

const isDeed =
  ({ reading }: Case) =>
  (sentence: Sentence): boolean =>
    !isQuestion(sentence) &&
    // A glossary says what the word means.
    !/^["“„«]/.test(sentence.text) &&
    reading.hitsOn(sentence, denial, 'plain').length > 0

const isDenied = (hit: Hit, rule: Rule, about: Case): boolean => {
  const slots = hit.rule === denial ? ['denied', 'negated'] : ['denied']
  const of = { ...rule, id: denial }
  return slots.some((slot) =>
    about.reading.hitsOn(hit.sentence, denial, slot).some((one) => takesBack(one, hit, of, about)),
  )
}
