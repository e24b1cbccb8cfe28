import type { Purpose } from '../claims/purposes.js'
import type { Reading } from '../claims/reading.js'
import type { Block } from '../notice/model.js'
import type { Evidence, PurposeReport } from '../report/model.js'
import { evidenceOf } from './requirements.js'

/** The purpose matrix as the report shows it. */
export function reportPurpose(purpose: Purpose, reading: Reading): PurposeReport {
  const { name, bases, block, last, row } = purpose
  const end = last.position(0, last.text.length).end
  const column = (rule: string) => row && cellsUnder(row, rule, reading)
  const data = column('data-categories')
  const recipients = column('recipients')
  const retention = column('retention-period')
  return {
    name,
    legalBases: bases,
    ...block.position(0, block.text.length),
    end,
    ...(data?.length && { data }),
    ...(recipients?.length && { recipients }),
    ...(retention?.length && { retention }),
  }
}

const cellsUnder = (row: Block[], rule: string, reading: Reading): Evidence[] =>
  row
    .filter(({ cell }) => cell?.columnHeader && reading.hitsIn(cell.columnHeader, rule, 'topic').length)
    .map((block) => evidenceOf({ block, start: 0, end: block.text.length }))
