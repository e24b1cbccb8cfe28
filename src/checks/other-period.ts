import type { Sentence } from '../notice/model.js'
import { areBeside } from './beside.js'
import type { Finding } from './kinds.js'

/** Cells of one row and the like belong together; what a block says in two sentences does not. */
export const areApart = (a: Sentence, b: Sentence): boolean =>
  a !== b && (a.block === b.block || !areBeside(a.block, b.block))

export const otherPeriod = (a: Sentence, b: Sentence): Finding => ({
  place: { block: a.block, start: a.start, end: a.end },
  related: [{ place: { block: b.block, start: b.start, end: b.end }, message: 'other' }],
})
