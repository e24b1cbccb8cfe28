import type { SourcePosition } from '../notice/model.js'
import type { Format, FormatContext } from './formats.js'
import { frame } from './frame.js'
import type { Message, NoticeReport, RelatedPlace, Report } from './model.js'
import { printable } from './printable.js'
import { type Palette, palette } from './style.js'
import { caveat, counts, plural, summaryLine, tally } from './words.js'
import { wrap } from './wrap.js'

/** The report for people at a terminal: grouped by file, each finding with the line it is about. */
export const pretty: Format = (report, context) => {
  const paint = palette(context.color)
  const parts = report.notices.map((notice) => noticeText(notice, context, paint))
  return report.notices.length ? `\n${parts.join('\n\n')}\n\n${footer(report, paint)}\n` : ''
}

function noticeText(notice: NoticeReport, context: FormatContext, paint: Palette): string {
  const groups = byPlace(notice.messages).map((group) => groupText(group, notice.path, context, paint))
  return [header(notice, paint), ...groups, `  ${summary(notice, paint)}`].join('\n\n')
}

function header({ path, title, date, language }: NoticeReport, paint: Palette): string {
  const about = [title && `“${title}”`, date, language].filter(Boolean).join(', ')
  return `${paint.strong(paint.underline(printable(path)))}  ${paint.quiet(printable(about))}`
}

/** Messages at the same place share one code frame: many missing items belong under one title. */
function byPlace(messages: readonly Message[]): Message[][] {
  const groups: Message[][] = []
  for (const message of messages) {
    const last = groups.at(-1)
    const same = last?.[0]
    const shares = same?.start.offset === message.start.offset && same.end.offset === message.end.offset
    if (last && shares && !last.at(-1)!.related.length) last.push(message)
    else groups.push([message])
  }
  return groups
}

function groupText(group: Message[], path: string, context: FormatContext, paint: Palette): string {
  const source = context.sourceOf(path)
  const [first] = group as [Message]
  const lines = group.flatMap((message) => messageLines(message, context, paint))
  const framed = source === undefined ? [] : frameLines(source, first, first.absence === true, context, paint)
  const related = group
    .flatMap((m) => m.related)
    .flatMap((place) => relatedLines(place, source, context, paint))
  return [...lines, ...framed, ...related].join('\n')
}

function messageLines(message: Message, { width }: FormatContext, paint: Palette): string[] {
  const { severity, ruleId, articles, advice, start } = message
  const sign = paint.severity[severity](`${paint.sign[severity]} ${severity}`)
  const place = paint.quiet(`${start.line}:${start.column}`)
  const law = articles.length ? ` ${paint.quiet(printable(`Art. ${articles.join(', ')}`))}` : ''
  const text = wrap(printable(message.message), width - 4).map((line) => `    ${paint.strong(line)}`)
  const next = advice ? wrap(printable(advice), width - 6) : []
  return [
    `  ${sign} ${paint.rule(printable(ruleId))}${law}  ${place}`,
    ...text,
    ...next.map((line, i) => `    ${paint.quiet(i ? ' ' : '→')} ${line}`),
  ]
}

function relatedLines(
  place: RelatedPlace,
  source: string | undefined,
  context: FormatContext,
  paint: Palette,
): string[] {
  const { line, column } = place.start
  const text = `    ${paint.quiet(`${line}:${column}`)} ${printable(place.message)}`
  return [text, ...(source === undefined ? [] : frameLines(source, place, false, context, paint))]
}

function frameLines(
  source: string,
  place: SourcePosition,
  absence: boolean,
  { width }: FormatContext,
  paint: Palette,
): string[] {
  const gutterWidth = Math.max(String(place.end.line).length, 3)
  const gutter = (label: string) => paint.quiet(`    ${label.padStart(gutterWidth)} │`)
  return frame(source, place, width - gutterWidth - 7).flatMap(({ number, text, underline }) => [
    `${gutter(String(number))} ${absence ? paint.quiet(text) : text}`,
    ...(absence ? [] : [`${gutter('')} ${paint.mark(underline)}`]),
  ])
}

function summary({ summary, messages }: NoticeReport, paint: Palette): string {
  const found = messages.length ? tally(messages) : 'no findings'
  return `${paint.strong(summaryLine(summary))} ${paint.quiet(`· ${found}`)}`
}

function footer({ notices }: Report, paint: Palette): string {
  const all = notices.flatMap((notice) => notice.messages)
  const total = `${plural(notices.length, 'notice')}: ${summaryLine(counts(notices))} · ${tally(all) || 'no findings'}`
  return [...(notices.length > 1 ? [paint.strong(total)] : []), paint.quiet(caveat)]
    .map((line) => `  ${line}`)
    .join('\n')
}
