import type { SourcePosition } from '../notice/model.js'
import type { Format, FormatContext } from './formats.js'
import { frame } from './frame.js'
import { fileOf, type Message, type NoticeReport, type RelatedPlace, type Report } from './model.js'
import { articleList } from './one-line.js'
import { printable } from './printable.js'
import { type Palette, palette } from './style.js'
import { caveat, counts, plural, summaryLine, tallyAll } from './words.js'
import { wrap } from './wrap.js'

/** The report for people at a terminal: grouped by file, each finding with the line it is about. */
export const pretty: Format = (report, context) => {
  const paint = palette(context.color)
  const parts = report.notices.map((notice) => noticeText(notice, pageOf(notice, context, paint)))
  return report.notices.length ? `\n${parts.join('\n\n')}\n\n${footer(report, paint)}\n` : ''
}

/** What the lines about one notice have in common. */
interface Page {
  paint: Palette
  width: number
  /** The file that all places are in unless they say otherwise. */
  path: string
  sourceOf(path: string): string | undefined
  /** Width of the column that says where; what belongs to a message stands to the right of it. */
  placeWidth: number
  indent: string
}

function pageOf({ path, messages }: NoticeReport, { width, sourceOf }: FormatContext, paint: Palette): Page {
  const placeWidth = Math.max(0, ...messages.map((message) => placeOf(message).length))
  const sources = new Map<string, string | undefined>()
  return {
    paint,
    width,
    path,
    sourceOf: (file) => {
      if (!sources.has(file)) sources.set(file, sourceOf(file))
      return sources.get(file)
    },
    placeWidth,
    indent: ' '.repeat(placeWidth + 4),
  }
}

const placeOf = ({ start }: SourcePosition) => `${start.line}:${start.column}`

function noticeText(notice: NoticeReport, page: Page): string {
  let file = notice.path
  const groups = byPlace(notice.messages).flatMap((group) => {
    const text = groupText(group, page)
    const next = fileOf(notice, group[0]!)
    if (next === file) return [text]
    file = next
    return [`  ${page.paint.underline(printable(file))}`, text]
  })
  return [header(notice, page), ...groups, summary(notice, page)].join('\n\n')
}

function header({ path, layers, title, date, language }: NoticeReport, { paint }: Page): string {
  const about = [title && `“${title}”`, date, language].filter(Boolean).join(', ')
  const files = (layers ?? [path]).map((file) => paint.strong(paint.underline(printable(file))))
  return `${files.join(' + ')}  ${paint.quiet(printable(about))}`
}

/** Messages at the same place share one code frame: many missing items belong under one title. */
function byPlace(messages: readonly Message[]): Message[][] {
  const groups: Message[][] = []
  for (const message of messages) {
    const last = groups.at(-1)
    const same = last?.[0]
    const shares =
      same?.start.offset === message.start.offset &&
      same.end.offset === message.end.offset &&
      same.path === message.path
    if (last && shares && !last.at(-1)!.related.length) last.push(message)
    else groups.push([message])
  }
  return groups
}

function groupText(group: Message[], page: Page): string {
  const [first] = group as [Message]
  const related = group.flatMap((message) => message.related)
  return [
    ...group.flatMap((message) => messageLines(message, page)),
    ...frameLines(first, page, first.absence === true),
    ...related.flatMap((place) => relatedLines(place, page)),
  ].join('\n')
}

function messageLines(message: Message, { paint, width, placeWidth, indent }: Page): string[] {
  const { severity, ruleId, articles, advice } = message
  const sign = `${paint.sign[severity]} ${severity}`
  const head = `${indent}${sign}  `
  const [first = '', ...more] = wrap(printable(message.message), width - head.length)
  const law = articles.length ? paint.quiet(` · ${printable(articleList(articles, ''))}`) : ''
  const next = advice ? wrap(printable(advice), width - indent.length - 2) : []
  const place = paint.quiet(placeOf(message).padStart(placeWidth))
  return [
    `  ${place}  ${paint.severity[severity](sign)}  ${paint.strong(first)}`,
    ...more.map((line) => `${' '.repeat(head.length)}${paint.strong(line)}`),
    `${indent}${paint.rule(printable(ruleId))}${law}`,
    ...next.map((line, i) => `${indent}${paint.quiet(i ? ' ' : '→')} ${line}`),
  ]
}

function relatedLines(place: RelatedPlace, page: Page): string[] {
  const { paint, placeWidth } = page
  const at = paint.quiet(placeOf(place).padStart(placeWidth))
  const file = place.path === undefined ? '' : ` ${paint.quiet(printable(place.path))}`
  return [`  ${at}  ${printable(place.message)}${file}`, ...frameLines(place, page, !place.quote)]
}

/** The lines of the notice a place stands on. Where something is missing, nothing on them is marked. */
function frameLines(
  place: SourcePosition,
  { paint, width, sourceOf, path, indent }: Page,
  absence = false,
): string[] {
  const source = sourceOf(fileOf({ path }, place))
  if (source === undefined) return []
  const gutterWidth = Math.max(String(place.end.line).length, 3)
  const gutter = (label: string) => `${indent}${paint.quiet(`${label.padStart(gutterWidth)} │`)}`
  const room = width - indent.length - gutterWidth - 3
  return frame(source, place, room).flatMap(({ number, text, underline }) => [
    `${gutter(String(number))} ${absence ? paint.quiet(text) : text}`,
    ...(absence ? [] : [`${gutter('')} ${paint.mark(underline)}`]),
  ])
}

function summary({ summary, ...findings }: NoticeReport, { paint }: Page): string {
  return `  ${paint.strong(summaryLine(summary))} ${paint.quiet(`· ${tallyAll([findings])}`)}`
}

function footer({ notices }: Report, paint: Palette): string {
  const total = `${plural(notices.length, 'notice')}: ${summaryLine(counts(notices))}`
  const lines = notices.length > 1 ? [`${paint.strong(total)} ${paint.quiet(`· ${tallyAll(notices)}`)}`] : []
  return [...lines, paint.quiet(caveat)].map((line) => `  ${line}`).join('\n')
}
