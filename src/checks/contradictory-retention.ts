import { samePeriod } from '../claims/periods.js'
import { type RetentionClaim, retentionClaims } from '../claims/retention.js'
import type { FindingKind } from './kinds.js'
import { areApart, otherPeriod } from './other-period.js'
import { periodByLikeness } from './period-by-likeness.js'
import { periodByName } from './period-by-name.js'
import { asPossible } from './possible.js'

/**
 * Two periods for the same data, in prose, lists or tables: of the same kind (slots: see `src/claims/retention.ts`), or in a
 * sentence that repeats the words of a row ("Rental desk").
 */
export const contradictoryRetention: FindingKind = (_rule, about) => {
  const first = new Map<string, RetentionClaim>()
  const claims = retentionClaims(about.reading)
  const isOther = (a: RetentionClaim, b: RetentionClaim) =>
    areApart(a.sentence, b.sentence) && !samePeriod(a.period, b.period)
  for (const claim of claims.filter(({ isShared }) => !isShared)) {
    const known = first.get(claim.subject)
    if (!known) first.set(claim.subject, claim)
    else if (isOther(known, claim)) return [otherPeriod(claim.sentence, known.sentence)]
  }
  const named = periodByName(about)
  if (named.length) return named
  // "Invoices and payments: 7 years": it may be another kind of payments that is kept otherwise.
  const shared = claims.find((c) => c.isShared && first.has(c.subject) && isOther(first.get(c.subject)!, c))
  return shared
    ? [asPossible(otherPeriod(first.get(shared.subject)!.sentence, shared.sentence))]
    : periodByLikeness(about)
}
