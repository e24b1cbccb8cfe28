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
  const undated = notice.blocks.slice(0, top).find((b) => b.kind !== 'heading' && isAboutVersion(b, reading))
  const block = undated ?? notice.title ?? notice.blocks[0]
  return block ? [{ place: whole(block), absence: true }] : []
}

/** Blocks in which a notice says when it was made. */
const top = 6

/** "Adopted by the board": there the date is missed. */
const isAboutVersion = ({ sentences, text }: Block, reading: Reading): boolean =>
  text.length < longestLine &&
  sentences.slice(0, 1).some((sentence) => {
    const [hit] = reading.hitsOn(sentence, 'missing-date', 'updated')
    return hit !== undefined && hit.start < 4 && !reading.hitsOn(sentence, 'missing-date', 'not').length
  })

const longestLine = 140

/**
 * Two different dates for the same version: both say "last updated", or both are given for one number. A history of versions has more, and
 * says so (slot `history`), unless the sentence is about this version (`current`) or numbers it.
 */
export const contradictoryDates: FindingKind = (rule, { reading }) => {
  const dated = versionsOf(reading).filter(({ date, block }) => date && block.kind !== 'cell')
  const own = dated.find(({ number }) => number)?.number
  const isOther = ({ number }: VersionClaim) => number !== undefined && number !== own
  const claims = dated.filter((c) => !isOther(c) && (c.number || !isHistory(c, rule.id, reading)))
  const findings: Finding[] = []
  for (const kind of ['updated', 'effective', 'version'] as const) {
    const [first, ...rest] = claims.filter((c) => c.kind === kind && (kind !== 'version' || c.number))
    const other = rest.find((c) => first && isAnotherDate(c, first, claims))
    if (!first || !other || rest.length > 2) continue
    const finding = pair(other, first)
    findings.push(areSideBySide(first, other) ? asPossible(finding) : finding)
  }
  return findings.slice(0, 1)
}

/** A place that gives two dates, of the decision and of the coming into force, is met by one that repeats either. */
const isAnotherDate = (a: VersionClaim, b: VersionClaim, claims: readonly VersionClaim[]): boolean =>
  !claims.some(({ block, date }) => block === b.block && sameDate(date!, a.date!))

/**
 * The history of versions is told in the sentence, or before it in the block, unless the sentence is about this version: what stands nearest
 * before the date counts.
 */
function isHistory({ block, start, end, date }: VersionClaim, id: string, reading: Reading): boolean {
  const current = reading.hitsIn(block, id, 'current').filter(({ sentence }) => sentence.start === start)
  return reading.hitsIn(block, id, 'history').some((hit) => {
    const { sentence } = hit
    if (!current.length) return sentence.start < end
    // "This version of 3 March replaces that of 5 May": what comes before the words has nothing to do with them.
    if (sentence.start !== start || !date || date.end <= hit.start) return false
    return !current.some((c) => c.start >= hit.end && c.end <= date.start)
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
