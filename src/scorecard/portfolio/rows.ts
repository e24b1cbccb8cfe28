import type { Status } from '../../report/model.js'
import type { PortfolioRow, Scorecard } from '../model.js'
import { defectsOf } from '../places.js'

/** An item as a column of the index. */
export interface Column {
  id: string
  title: string
}

/** What the index keeps of a scorecard; the rest may be forgotten once its page is written. */
export function rowOf({ report }: Scorecard, page: string): PortfolioRow {
  const { path, title, language, date, summary, requirements } = report
  return {
    path,
    page,
    title: (title ?? path).slice(0, 200),
    language,
    ...(date && { date }),
    summary,
    statuses: Object.fromEntries(requirements.map(({ id, status }) => [id, status])),
    defects: defectsOf(report).length,
  }
}

export const share = ({ disclosed, applicable }: PortfolioRow['summary']): number =>
  applicable ? disclosed / applicable : 0

/** Notices that disclose the smallest share first; of equals, those with more missing. */
export const worstFirst = (rows: readonly PortfolioRow[]): PortfolioRow[] =>
  [...rows].sort(
    (a, b) =>
      share(a.summary) - share(b.summary) ||
      b.summary.missing - a.summary.missing ||
      (a.path < b.path ? -1 : 1),
  )

/** How an item fares in all notices. */
export interface ItemCount extends Column {
  disclosed: number
  applicable: number
}

/** Items that the smallest share of notices discloses first. */
export function itemCounts(rows: readonly PortfolioRow[], columns: readonly Column[]): ItemCount[] {
  const count = (id: string, holds: (status: Status) => boolean) =>
    rows.filter(({ statuses }) => statuses[id] !== undefined && holds(statuses[id])).length
  return columns
    .map((column) => ({
      ...column,
      disclosed: count(column.id, (status) => status === 'disclosed'),
      applicable: count(column.id, (status) => status !== 'not-applicable'),
    }))
    .sort((a, b) => ratio(a) - ratio(b) || (a.id < b.id ? -1 : 1))
}

const ratio = ({ disclosed, applicable }: ItemCount) => (applicable ? disclosed / applicable : 2)
