import { samePeriod } from '../claims/periods.js'
import { type RetentionClaim, retentionClaims } from '../claims/retention.js'
import type { FindingKind } from './kinds.js'
import { areApart, otherPeriod } from './other-period.js'
import { periodByLikeness } from './period-by-likeness.js'
import { periodByName } from './period-by-name.js'

/**
 * Two periods for the same data, in prose, lists or tables: of the same kind (slots: see `src/claims/retention.ts`), or in a
 * sentence that repeats the words of a row ("Rental desk").
 */
export const contradictoryRetention: FindingKind = (_rule, about) => {
  const first = new Map<string, RetentionClaim>()
  for (const claim of retentionClaims(about.reading)) {
    const known = first.get(claim.subject)
    if (!known) first.set(claim.subject, claim)
    else if (areApart(known.sentence, claim.sentence) && !samePeriod(known.period, claim.period))
      return [otherPeriod(claim.sentence, known.sentence)]
  }
  const named = periodByName(about)
  return named.length ? named : periodByLikeness(about)
}
