import type { Hit } from '../claims/matcher.js'
import type { Rule } from '../rules/model.js'
import { isCondition } from './condition.js'
import type { Case } from './kinds.js'
import { areInOnePart } from './overlap.js'

/**
 * Does a negation of its sentence take back what is said? Not from behind a semicolon, in a clause that only says when or for whom (slot
 * `condition`), between quotation marks ("who answers with “no”"), or behind it in a clause of its own ("…, and gets nothing more").
 */
export const takesBack = (negation: Hit, said: Hit, rule: Rule, about: Case): boolean =>
  areInOnePart(negation, said, /;/) &&
  !isCondition(negation, said, rule, about) &&
  !isInQuotes(negation) &&
  !(negation.start >= said.end && /[,–—]/.test(said.sentence.text.slice(said.end, negation.start)))

const isInQuotes = ({ sentence: { text }, start, end }: Hit): boolean =>
  /["“„«‘]\s?$/.test(text.slice(0, start)) && /^\s?["”“»’]/.test(text.slice(end))
