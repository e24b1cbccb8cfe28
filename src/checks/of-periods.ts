import { periodsIn } from '../claims/periods.js'
import { layoutOf } from '../notice/layout.js'
import type { Block } from '../notice/model.js'
import type { Case } from './kinds.js'

/** A column or section has at least so many entries, and of three so many name a period, to be about periods whatever it is called. */
const [fewest, share] = [3, 0.6]

/** "When it goes" over "six years after the sale", "14 days": does a header cell or a heading stand over periods? */
export function standsOverPeriods(block: Block, { reading: { notice } }: Case): boolean {
  if (block === notice.title) return false
  const entries = block.cell ? layoutOf(notice).column(block).slice(1) : block.section.blocks
  if (block.cell ? block.cell.row > 0 : block.kind !== 'heading') return false
  const told = entries.filter(({ text }) => text.length > 2)
  return told.length >= fewest && told.filter(namesPeriod).length >= told.length * share
}

const namesPeriod = ({ sentences }: Block): boolean =>
  sentences.some((sentence) => periodsIn(sentence).length > 0)
