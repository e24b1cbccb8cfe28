import { csvText } from '../csv.js'
import type { PortfolioRow } from '../model.js'
import { type Column, worstFirst } from './rows.js'

/** The index for spreadsheets: one line per notice, one column per item. */
export const indexCsv = (rows: readonly PortfolioRow[], columns: readonly Column[]): string =>
  csvText([
    [
      'notice',
      'title',
      'language',
      'date',
      'page',
      'disclosed',
      'applicable',
      'incomplete',
      'missing',
      'contradictory',
      'defects',
      ...columns.map(({ id }) => id),
    ],
    ...worstFirst(rows).map(({ path, title, language, date, page, summary, statuses, defects }) => [
      path,
      title,
      language,
      date ?? '',
      page,
      summary.disclosed,
      summary.applicable,
      summary.incomplete,
      summary.missing,
      summary.contradictory,
      defects,
      ...columns.map(({ id }) => statuses[id] ?? ''),
    ]),
  ])
