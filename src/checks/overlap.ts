import type { Hit } from '../claims/matcher.js'

type Place = Pick<Hit, 'sentence' | 'start' | 'end'>

/** Do two sightings share a character? */
export const overlap = (a: Place, b: Place) => a.sentence === b.sentence && a.start < b.end && b.start < a.end

/** Does a sighting share a character with any of others? */
export function overlapsAny(hit: Place, others: readonly Hit[]): boolean {
  for (const other of others) if (overlap(hit, other)) return true
  return false
}

/** Does no such mark stand between two sightings of a sentence? */
export const areInOnePart = (a: Hit, b: Hit, mark: RegExp): boolean =>
  !mark.test(a.sentence.text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)))
