import type { Case } from '../kinds.js'
import { align } from './align.js'
import { compareContacts } from './contacts.js'
import { compareDates } from './dates.js'
import { compareItems } from './items.js'
import type { Difference, Pair } from './model.js'
import { comparePeriods } from './periods.js'

/** From this share of sentences with a counterpart on, one notice is a translation of the other sentence by sentence. */
const leastShare = 0.7

/** What two translations of a notice do not both say. Pure; neither is changed. */
export function compareCases(a: Case, b: Case): Difference[] {
  const alignment = align(a, b)
  const pair: Pair = {
    cases: [a, b],
    ...(alignment && { alignment }),
    isParallel: (alignment?.share ?? 0) >= leastShare,
  }
  return [...compareItems(pair), ...comparePeriods(pair), ...compareContacts(pair), ...compareDates(pair)]
}
