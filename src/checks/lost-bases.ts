import { groupBy } from '../notice/group.js'
import type { Block } from '../notice/model.js'
import type { Case } from './kinds.js'
import { formsOf } from './unbased-entries.js'

/** Of rows or entries with bases, at least two have none, and every fifth. */
export function hasLost(about: Case): boolean {
  const rule = about.rules.find(({ kind }) => kind === 'purpose-without-basis')
  const isPart = (lost: number, others: number) => lost > 1 && lost * 4 >= others
  if (rule && formsOf(rule, about).some(({ open, others }) => isPart(open.length, others))) return true
  const inTables = about.purposes.filter(({ block }) => block.cell)
  const tables = groupBy(inTables, ({ block }) => block.cell!.table)
  return [...tables.values()].some((rows) => {
    const lost = rows.filter((p) => p.tie === 'none')
    const tied = rows.filter((p) => p.tie === 'row').length
    const isCertain =
      lost.length > Math.max(2, tied) || lost.every((p) => !p.row?.some((cell) => isOfBasis(cell, about)))
    return tied > 1 && isCertain && isPart(lost.length, tied)
  })
}

/** A cell with words under a header about legal bases. */
const isOfBasis = ({ text, cell }: Block, { reading }: Case): boolean =>
  cell?.columnHeader !== undefined &&
  reading.hitsIn(cell.columnHeader, 'legal-basis', 'topic').length > 0 &&
  !/^[\s–—-]*$/.test(text)
