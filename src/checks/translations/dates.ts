import { type DateClaim, datesIn, sameDate } from '../../claims/dates.js'
import { type VersionClaim, versionsOf } from '../../claims/version.js'
import type { Case } from '../kinds.js'
import type { Difference, Pair, Side } from './model.js'

type Dated = VersionClaim & { date: DateClaim }

/** Another date of the version: one that stands in one notice and nowhere in the other, and the other way round. */
export function compareDates({ cases }: Pair): Difference[] {
  const [ours, theirs] = cases.map(datedVersions) as [Dated[], Dated[]]
  const alone = ours.length === 1 && theirs.length === 1
  for (const a of ours) {
    const b = theirs.find(({ kind }) => kind === a.kind) ?? (alone ? theirs[0] : undefined)
    if (b && !stands(a.date, cases[1]) && !stands(b.date, cases[0]))
      return [{ key: 'date', kind: 'date', sides: [sideOf(a), sideOf(b)] }]
  }
  return []
}

/** A history of versions is no date of the version. */
const mostDates = 4

const datedVersions = ({ reading }: Case) =>
  versionsOf(reading)
    .filter((claim): claim is Dated => claim.date !== undefined)
    .slice(0, mostDates)

const stands = (date: DateClaim, { reading }: Case) =>
  reading.notice.sentences.some((sentence) => datesIn(sentence).some((other) => mayBeSame(date, other)))

/** "03/01/2026" is the third of January to some and the first of March to others. */
const mayBeSame = (a: DateClaim, b: DateClaim) =>
  sameDate(a, b) || (a.year === b.year && a.month === b.day && a.day === b.month)

function sideOf({ block, start, end, date }: Dated): Side {
  const sentence = block.sentences.find((s) =>
    datesIn(s).some((d) => d.start === date.start && sameDate(d, date)),
  )
  const value = sentence?.text.slice(date.start, date.end)
  return { place: { block, start, end }, says: true, ...(value && { value }) }
}
