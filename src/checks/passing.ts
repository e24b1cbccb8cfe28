import type { Notice } from '../notice/model.js'
import type { Case, Place } from './kinds.js'
import { isUnderTopic } from './topics.js'

/** About a thousand words. */
const measure = 6_000

/**
 * Is the item only mentioned in passing? Purposes, kinds of data and recipients run through a notice that deals with
 * them; a long one that names one purpose while it speaks of something else has not said what the data are used for. Under a heading or a
 * line about the item a single sentence is enough.
 */
export function isInPassing(id: string, places: Place[], perMeasure: number, about: Case): boolean {
  const expected = (perMeasure * lengthOf(about.reading.notice)) / measure
  return (
    places.length > 0 &&
    places.length < expected &&
    !places.some(({ block }) => isUnderTopic(block, id, about) || enumeration.test(block.text))
  )
}

/** "From you: name, address, telephone number, date of birth, nationality": who counts them off does not speak of them in passing. */
const enumeration = /:[^.;:,]{2,60}(?:,[^.;:,]{2,60}){4}/

const lengths = new WeakMap<Notice, number>()

/** Characters of the notice's own text. */
function lengthOf(notice: Notice): number {
  const known = lengths.get(notice)
  if (known !== undefined) return known
  const length = notice.blocks.reduce((sum, b) => sum + (b.region === 'aside' ? 0 : b.text.length), 0)
  lengths.set(notice, length)
  return length
}
