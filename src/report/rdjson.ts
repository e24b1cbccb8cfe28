import type { SourcePosition } from '../notice/model.js'
import { jsonText } from './json.js'
import { fileOf, type Message, type NoticeReport, type Report, type Severity } from './model.js'
import { fullText, oneLine } from './one-line.js'

const levels: Record<Severity, string> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' }

/** Reviewdog's diagnostic format, as one JSON document. Its columns count UTF-8 bytes. */
export function rdjson(report: Report, context: { sourceOf(path: string): string | undefined }): string {
  const diagnostics = report.notices.flatMap((notice) => diagnosticsOf(notice, context.sourceOf))
  return jsonText({ source: { name: 'noticelint' }, diagnostics })
}

function diagnosticsOf(notice: NoticeReport, sourceOf: (path: string) => string | undefined) {
  const sources = new Map<string, string | undefined>()
  const location = (place: SourcePosition) => {
    const path = fileOf(notice, place)
    if (!sources.has(path)) sources.set(path, sourceOf(path))
    const source = sources.get(path)
    return { path, range: { start: point(place.start, source), end: point(place.end, source) } }
  }
  return notice.messages.map((m) => ({
    message: fullText(m),
    location: location(m),
    severity: levels[m.severity],
    code: { value: m.ruleId, ...(m.url && { url: m.url }) },
    ...(m.related.length && {
      related_locations: m.related.map((r) => ({ message: oneLine(r.message), location: location(r) })),
    }),
  }))
}

/** Without the source, the line alone is given: a wrong column is worse than none. */
function point({ line, column, offset }: Message['start'], source: string | undefined) {
  if (source === undefined) return { line }
  return { line, column: Buffer.byteLength(source.slice(offset - (column - 1), offset)) + 1 }
}
