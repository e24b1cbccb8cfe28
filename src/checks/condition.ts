import type { Hit } from '../claims/matcher.js'
import type { Rule } from '../rules/model.js'
import type { Case } from './kinds.js'

/** Does `hit` stand in a clause that only says when or for whom, and `other` in another? */
export function isCondition({ sentence, start }: Hit, other: Hit, { id }: Rule, { reading }: Case): boolean {
  const clause = clauseAt(sentence.text, start)
  if (other.start >= clause.start && other.start < clause.end) return false
  return reading
    .hitsOn(sentence, id, 'condition')
    .some((word) => word.start >= clause.start && word.start - clause.start < 3)
}

/** The stretch between punctuation marks around a place. */
function clauseAt(text: string, at: number): { start: number; end: number } {
  const marks = /[,;:–—()]/g
  let start = 0
  for (const { index } of text.matchAll(marks)) {
    if (index >= at) return { start, end: index }
    start = index + 1
  }
  return { start, end: text.length }
}
