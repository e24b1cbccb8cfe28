import { sameDate } from '../claims/dates.js'
import type { Reading } from '../claims/reading.js'
import { type VersionClaim, versionsOf } from '../claims/version.js'
import type { Block } from '../notice/model.js'
import type { Finding, FindingKind } from './kinds.js'
import { asPossible } from './possible.js'

/** No date and no version: readers cannot tell what applied when. Slots: see `src/claims/version.ts`. */
export const missingDate: FindingKind = (_rule, { reading }) => {
  const { notice } = reading
  if (versionsOf(reading).length) return []
  const block = notice.title ?? notice.blocks[0]
  return block ? [{ place: whole(block), absence: true }] : []
}

/** Two different dates for the same version: both say "last updated". A history of versions has more, and says so (slot `history`), unless the sentence is about this version (`current`). */
export const contradictoryDates: FindingKind = (rule, { reading }) => {
  const claims = versionsOf(reading).filter(
    (c) => c.date && c.kind !== 'version' && c.block.kind !== 'cell' && !isHistory(c, rule.id, reading),
  )
  const findings: Finding[] = []
  for (const kind of ['updated', 'effective'] as const) {
    const [first, ...rest] = claims.filter((c) => c.kind === kind)
    const other = rest.find((c) => first?.date && c.date && !sameDate(first.date, c.date))
    if (!first || !other || rest.length > 2) continue
    const finding = pair(other, first)
    findings.push(areSideBySide(first, other) ? asPossible(finding) : finding)
  }
  return findings.slice(0, 1)
}

/** The history of versions is told in the sentence, or before it in the block, unless the sentence is about this version. */
function isHistory({ block, start, end, date }: VersionClaim, id: string, reading: Reading): boolean {
  const isCurrent = reading.hitsIn(block, id, 'current').some(({ sentence }) => sentence.start === start)
  return reading.hitsIn(block, id, 'history').some((hit) => {
    const { sentence } = hit
    // "This version of 3 March replaces that of 5 May": what comes before the words has nothing to do with them.
    if (isCurrent) return sentence.start === start && !(date && date.end <= hit.start)
    return sentence.start < end
  })
}

/** Who gives two dates in one place tells them apart: "Last updated on 5 May. The one before was of March." */
const areSideBySide = (a: VersionClaim, b: VersionClaim) =>
  a.block.section === b.block.section && Math.abs(a.block.index - b.block.index) < 2

const pair = (a: VersionClaim, b: VersionClaim): Finding => ({
  place: { block: a.block, start: a.start, end: a.end },
  related: [{ place: { block: b.block, start: b.start, end: b.end }, message: 'other' }],
})

const whole = (block: Block) => ({ block, start: 0, end: block.text.length })
