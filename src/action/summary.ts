import { addChanges, addOthers, type ChangeUrls } from '../diff/markdown.js'
import type { NoticeChanges } from '../diff/model.js'
import { Budget } from '../report/budget.js'
import { findingItem, fold, foldEnd, itemTable } from '../report/markdown-parts.js'
import { code, plainText } from '../report/markdown-text.js'
import type { Report } from '../report/model.js'
import { type RankedMessage, rankMessages } from '../report/ranking.js'
import { caveat, plural } from '../report/words.js'
import type { CheckedNotice } from './notices.js'

export interface SummaryContent {
  verdict: string
  notices: readonly CheckedNotice[]
  shown: readonly RankedMessage[]
  deleted: readonly string[]
  /** What could not be done. */
  problems: readonly string[]
  report: Report
  urls: ChangeUrls
}

/** The summary of the job, and the comment: the same, within different limits. Most important first. */
export function summaryMarkdown(
  content: SummaryContent,
  limit: number,
  measure: (text: string) => number,
): string {
  const { verdict, notices, deleted, problems, report, urls } = content
  const end = `\n${caveat} ${report.tool.name} ${report.tool.version}\n`
  const document = new Budget(limit - measure(end), measure)
  const more = (n: number) => `- and ${n} more\n`
  document.add(`## Privacy notices\n\n**${plainText(verdict)}**\n\n`)
  const items = (texts: readonly string[]) => texts.map((text) => `- ${text}\n`)
  document.list(items(problems.map(plainText)), { open: '### Could not be checked\n\n', more, share: 0.1 })
  document.list(items(deleted.map((path) => `${code(path)} is deleted: a whole notice goes.`)), {
    more,
    share: 0.1,
  })
  const compared = notices.flatMap(({ changes }) => changes ?? [])
  addChanges(document, compared, urls, 'en')
  const uncompared = notices.filter(({ changes }) => !changes)
  const rest = rankMessages(
    uncompared.flatMap(({ notice }) => notice.messages.map((message) => ({ notice, message }))),
  ).map((item) => findingItem(item, urls.head))
  document.list(rest, { open: '### Problems\n\n', more, share: 0.5 })
  const tables = tablesFirst(notices).map(({ notice }) => itemTable(notice, urls.head))
  document.list(tables, {
    open: '### Items\n',
    more: (n) => `\nand ${plural(n, 'more notice')}\n`,
    share: 0.4,
  })
  addOthers(document, compared, urls, 'en')
  addSuppressed(document, notices)
  return `${document}${end}`
}

/** What the change touches comes first. */
const tablesFirst = (notices: readonly CheckedNotice[]) => [
  ...notices.filter(({ isChanged }) => isChanged),
  ...notices.filter(({ isChanged }) => !isChanged),
]

function addSuppressed(document: Budget, notices: readonly CheckedNotice[]): void {
  const suppressed = notices.flatMap(({ notice }) =>
    notice.suppressed.map(
      (m) =>
        `- ${code(notice.path)} ${plainText(m.message)} Turned off: ${plainText(m.suppression.reason)}\n`,
    ),
  )
  document.list(suppressed, {
    open: fold(`${plural(suppressed.length, 'finding')} turned off`),
    close: foldEnd,
    more: (n) => `- and ${n} more\n`,
  })
}

/** Whether there is anything to say in a comment. */
export const hasNews = (
  notices: readonly CheckedNotice[],
  deleted: readonly string[],
  shown: number,
): boolean => shown > 0 || deleted.length > 0 || notices.some(({ changes }) => isNews(changes))

const isNews = (changes: NoticeChanges | undefined) =>
  changes !== undefined && changes.broken.length + changes.fixed.length + changes.changes.length > 0
