import type { Message, NoticeReport, Report, Severity } from './model.js'
import { fullText } from './one-line.js'

const levels: Record<Severity, string> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' }

/** Reviewdog's diagnostic format, as one JSON document. Its columns count UTF-8 bytes. */
export function rdjson(report: Report, context: { sourceOf(path: string): string | undefined }): string {
  const diagnostics = report.notices.flatMap((notice) => diagnosticsOf(notice, context.sourceOf(notice.path)))
  return `${JSON.stringify({ source: { name: 'noticelint' }, diagnostics }, null, 2)}\n`
}

const diagnosticsOf = (notice: NoticeReport, source: string | undefined) =>
  notice.messages.map((m) => ({
    message: fullText(m),
    location: { path: notice.path, range: { start: point(m.start, source), end: point(m.end, source) } },
    severity: levels[m.severity],
    code: { value: m.ruleId, ...(m.url && { url: m.url }) },
  }))

/** Without the source, the line alone is given: a wrong column is worse than none. */
function point({ line, column, offset }: Message['start'], source: string | undefined) {
  if (source === undefined) return { line }
  return { line, column: Buffer.byteLength(source.slice(offset - (column - 1), offset)) + 1 }
}
