import { stringify } from 'csv-stringify/sync'
import type { ScorecardFormat } from './formats.js'
import { messageFor } from './places.js'
import { visible } from './visible.js'

/**
 * One line per item and notice, for spreadsheets: UTF-8 with a byte order mark, and no cell that a spreadsheet takes for a
 * formula.
 */
export const scorecardCsv: ScorecardFormat = (cards) =>
  csvText([
    [
      'notice',
      'language',
      'date',
      'id',
      'item',
      'articles',
      'applicable',
      'status',
      'declared',
      'line',
      'quote',
      'places',
      'message',
      'advice',
    ],
    ...cards.flatMap(({ report }) =>
      report.requirements.map(({ id, title, articles, status, declared, evidence }) => {
        const [first] = evidence
        const message = messageFor(report, id)
        return [
          report.path,
          report.language,
          report.date ?? '',
          id,
          title,
          articles.join(', '),
          status === 'not-applicable' ? 'no' : 'yes',
          status,
          declared ?? '',
          first ? first.start.line : '',
          first?.quote ?? '',
          evidence.length,
          message?.message ?? '',
          message?.advice ?? '',
        ]
      }),
    ),
  ])

export const csvText = (rows: readonly (string | number)[][]): string =>
  stringify(
    rows.map((row) => row.map((value) => (typeof value === 'string' ? visible(value) : value))),
    { bom: true, escape_formulas: true, record_delimiter: 'windows' },
  )
