import type { Hit } from '../claims/matcher.js'
import { isQuestion } from '../claims/questions.js'
import { layoutOf } from '../notice/layout.js'
import type { Rule } from '../rules/model.js'
import { isCondition } from './condition.js'
import type { ContradictionOptions } from './contradiction.js'
import type { Case } from './kinds.js'
import { takesBack } from './takes-back.js'
import { isUnderTopic } from './topics.js'
import { hitsOf, isCancelled, isQuoted } from './wording.js'

/** Live hits of some slots, in reading order; without a `side` nothing blocks. */
export function sides(slots: string[], rule: Rule, about: Case, side?: 'denied' | 'affirmed'): Hit[] {
  const { reading } = about
  const blocking = side === 'denied' ? ['except', 'scope'] : side ? ['negated'] : []
  return slots
    .flatMap((slot) => hitsOf(slot, rule.id, about))
    .filter((hit) => {
      const { sentence } = hit
      if (sentence.block.kind === 'heading' || isQuestion(sentence)) return false
      if (isQuoted(hit) || isCancelled(hit, rule.id, about)) return false
      if (side === 'affirmed' && isLabel(hit, about)) return false
      if (side === 'affirmed' && saysOther(hit, rule, about)) return false
      // The title names what the whole notice is about: no case of its own.
      const { heading } = sentence.block.section
      if (
        side === 'denied' &&
        heading &&
        heading !== reading.notice.title &&
        reading.hitsIn(heading, rule.id, 'scope').length
      )
        return false
      const own = side === 'denied' && isListed(hit, rule, about) ? [...blocking, 'except-here'] : blocking
      const blocks = (block: Hit) =>
        side === 'denied' ? !isCondition(block, hit, rule, about) : takesBack(block, hit, rule, about)
      return !own.some((slot) => reading.hitsOn(sentence, rule.id, slot).some(blocks))
    })
    .sort((a, b) => a.sentence.index - b.sentence.index)
}

/** "Sent to another club (portability)" shares nothing. */
export const saysOther = ({ sentence }: Hit, rule: Rule, { reading }: Case): boolean =>
  ((rule.options ?? {}) as ContradictionOptions).otherwise?.some(
    (id) => reading.hitsOn(sentence, id, 'says').length > 0,
  ) ?? false

/** Where others are named, "nobody else" means besides them. */
function isListed({ sentence }: Hit, rule: Rule, about: Case): boolean {
  const { listedUnder = [] } = (rule.options ?? {}) as { listedUnder?: string | string[] }
  return [listedUnder].flat().some((id) => isUnderTopic(sentence.block, id, about))
}

/** "Data protection officer | none": what stands first in a row is its name, and says nothing yet. */
const isLabel = ({ sentence: { block }, start, end }: Hit, { reading }: Case): boolean =>
  block.cell?.column === 0 &&
  block.text.length - (end - start) < 8 &&
  layoutOf(reading.notice).row(block).length > 1
