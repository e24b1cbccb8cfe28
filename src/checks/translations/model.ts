import type { Case, Place } from '../kinds.js'
import type { Alignment } from './align.js'

/** One thing that two translations of a notice do not both say. */
export interface Difference {
  /** What it is about; equal where several translations differ from the first in the same thing. */
  key: string
  /** The requirement it is about; none for the date. */
  about?: string
  kind: 'item' | 'period' | 'contact' | 'date'
  sides: [Side, Side]
}

/** What one of the two says of it. */
export interface Side {
  place: Place
  /** False: nothing is said, and the place is where a reader would look for it. */
  says: boolean
  /** The words that differ. */
  value?: string
}

/** Two translations that are compared. */
export interface Pair {
  cases: [Case, Case]
  /** Undefined for notices that are too long for it. */
  alignment?: Alignment
  /** Whether one is a translation of the other sentence by sentence. */
  isParallel: boolean
}
