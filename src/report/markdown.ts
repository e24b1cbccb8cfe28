import { Budget, characters } from './budget.js'
import type { Format } from './formats.js'
import { findingItem, fold, foldEnd, itemTable } from './markdown-parts.js'
import { plainText } from './markdown-text.js'
import type { Report } from './model.js'
import { rankedMessages } from './ranking.js'
import { caveat, counts, plural, summaryLine, tally } from './words.js'

/** Files in Markdown have no limit of their own; beyond this, nobody reads. */
const limit = 4_000_000
const noUrl = () => undefined

/** The report as Markdown: the verdict, the findings, most important first, and a table of items per notice. */
export const markdown: Format = (report) => {
  const document = new Budget(limit, characters)
  document.add(`# Privacy notices: ${verdict(report)}\n\n`)
  const findings = rankedMessages(report).map((ranked) => findingItem(ranked, noUrl))
  document.list(findings, { open: '## Findings\n\n', more: (n) => `\nand ${n} more.\n`, share: 0.7 })
  const tables = report.notices.map((notice) => itemTable(notice, noUrl))
  document.list(tables, { open: '\n## Items\n', more: (n) => `\nand ${plural(n, 'more notice')}.\n` })
  const suppressed = report.notices.flatMap((notice) => notice.suppressed)
  document.list(
    suppressed.map(
      (m) => `- ${plainText(m.message)} Turned off, because: ${plainText(m.suppression.reason)}\n`,
    ),
    {
      open: fold(`${plural(suppressed.length, 'finding')} turned off`),
      close: foldEnd,
      more: (n) => `- and ${n} more\n`,
    },
  )
  document.add(`\n${caveat}\n`)
  return document.toString()
}

const verdict = ({ notices }: Report) =>
  `${summaryLine(counts(notices))}; ${tally(notices.flatMap((notice) => notice.messages))}`
