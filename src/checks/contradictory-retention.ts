import { samePeriod } from '../claims/periods.js'
import { type RetentionClaim, retentionClaims } from '../claims/retention.js'
import type { Sentence } from '../notice/model.js'
import type { Finding, FindingKind } from './kinds.js'

/** Two periods for the same data, in prose, lists or tables. Slots: see `src/claims/retention.ts`. */
export const contradictoryRetention: FindingKind = (_rule, { reading }) => {
  const first = new Map<string, RetentionClaim>()
  for (const claim of retentionClaims(reading)) {
    const known = first.get(claim.subject)
    if (!known) first.set(claim.subject, claim)
    else if (!isBeside(known.sentence, claim.sentence) && !samePeriod(known.period, claim.period))
      return [pair(claim.sentence, known.sentence)]
  }
  return []
}

/** In one sentence, or rows of one table: who lists them side by side tells them apart. */
function isBeside(a: Sentence, b: Sentence): boolean {
  if (a === b) return true
  const [one, two] = [a.block, b.block]
  if (one.cell && two.cell) return one.cell.table === two.cell.table
  return one.kind === 'item' && two.kind === 'item' && one.intro === two.intro && one.section === two.section
}

const pair = (a: Sentence, b: Sentence): Finding => ({
  place: { block: a.block, start: a.start, end: a.end },
  related: [{ place: { block: b.block, start: b.start, end: b.end }, message: 'other' }],
})
