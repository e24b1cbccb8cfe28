import type { Sentence } from '../notice/model.js'
import type { Rule } from '../rules/model.js'
import type { Case } from './kinds.js'

/**
 * What a sentence is about: the slots of the rule that it has words of, but `others`. Where it has none, the heading above
 * decides ("Newsletter").
 */
export function subjectsOf(sentence: Sentence, rule: Rule, about: Case, others: string[]): string[] {
  const { reading } = about
  const slots = Object.keys(about.wording(rule)?.wording ?? {}).filter((slot) => !others.includes(slot))
  const own = slots.filter((slot) => reading.hitsOn(sentence, rule.id, slot).length > 0)
  const { heading } = sentence.block.section
  if (own.length || !heading) return own
  return slots.filter((slot) => reading.hitsIn(heading, rule.id, slot).length > 0)
}
