import type { SourcePosition } from '../notice/model.js'
import { shorten } from '../notice/shorten.js'
import { cell, code, html, link, plainText } from './markdown-text.js'
import { fileOf, type NoticeReport, type RequirementReport, type Severity, type Status } from './model.js'
import { articleList } from './one-line.js'
import type { RankedMessage } from './ranking.js'
import { summaryLine } from './words.js'

/** The URL of lines of a notice, where there is one. */
export type LineUrl = (path: string, place: SourcePosition) => string | undefined

/** Characters of the notice's words that are quoted. */
const quoteLength = 240
const cellLength = 120

/** Each severity and status as a sign and a word: colour alone tells nobody anything. */
const severityNames: Record<Severity, string> = {
  error: '❌ error',
  warning: '⚠️ warning',
  info: 'ℹ️ info',
}
const statusNames: Record<Status, string> = {
  disclosed: '✅ disclosed',
  incomplete: '🟡 incomplete',
  missing: '❌ missing',
  contradictory: '⚠️ contradictory',
  'not-applicable': '➖ not applicable',
}

export const quoted = (text: string): string => code(shorten(text, quoteLength))

/** `docs/privacy.md:40`, as a link where there is a URL; `path` is the notice's. */
export function placeLink(path: string, place: SourcePosition, url: LineUrl): string {
  const file = fileOf({ path }, place)
  return link(code(`${file}:${place.start.line}`), url(file, place))
}

export const articlesOf = (articles: readonly string[]): string =>
  articles.length ? ` (${plainText(articleList(articles))})` : ''

/** A finding as an item of a list, with its words, the next step and the other passages it is about. */
export function findingItem({ notice, message }: RankedMessage, url: LineUrl): string {
  const { severity, articles, advice, related, quote } = message
  const lines = [
    `- **${severityNames[severity]}** ${plainText(message.message)}${articlesOf(articles)} ${code(message.ruleId)}`,
    `${message.absence ? 'Would stand at' : 'At'} ${placeLink(notice.path, message, url)}${quote ? `: ${quoted(quote)}` : ''}`,
    ...related
      .slice(0, 3)
      .map((r) => `${plainText(r.message)} at ${placeLink(notice.path, r, url)}: ${quoted(r.quote)}`),
    ...(advice ? [`→ ${plainText(advice)}`] : []),
  ]
  return `${lines.join('<br>\n  ')}\n`
}

/** The head of what is folded away. */
export const fold = (summary: string): string => `\n<details>\n<summary>${summary}</summary>\n\n`
export const foldEnd = '\n</details>\n'

/** All items of a notice in a table that is folded away. */
export function itemTable(notice: NoticeReport, url: LineUrl): string {
  const head = `<code>${html(notice.path)}</code>: ${html(summaryLine(notice.summary))}`
  const rows = notice.requirements.map((requirement) => itemRow(notice.path, requirement, url))
  return [
    fold(head),
    '| Item | Article | Status | Where the notice says it |\n| --- | --- | --- | --- |\n',
    ...rows.map((row) => `${row}\n`),
    foldEnd,
  ].join('')
}

function itemRow(path: string, requirement: RequirementReport, url: LineUrl): string {
  const { title, articles, status, evidence, declared } = requirement
  const [first] = evidence
  const more = evidence.length > 1 ? ` and ${evidence.length - 1} more` : ''
  const where = first
    ? `${placeLink(path, first, url)} ${code(shorten(first.quote, cellLength))}${more}`
    : declared
      ? `declared: ${plainText(declared)}`
      : ''
  const cells = [plainText(title), plainText(articles.join(', ')), statusNames[status], where]
  return `| ${cells.map(cell).join(' | ')} |`
}
