import type { Report } from './model.js'
import { oneLine, withArticles } from './one-line.js'
import { printable } from './printable.js'

/** One line a message, as compilers print them: `path:line:column: message [severity/rule]`. */
export function unix(report: Report): string {
  const lines = report.notices.flatMap(({ path, messages }) =>
    messages.map(
      (m) =>
        `${printable(`${oneLine(m.path ?? path)}:${m.start.line}:${m.start.column}: ${withArticles(m)} [${m.severity}/${m.ruleId}]`)}\n`,
    ),
  )
  return lines.join('')
}
