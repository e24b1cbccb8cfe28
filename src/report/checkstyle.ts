import { fileOf, type Message, type NoticeReport, type Report } from './model.js'
import { fullText } from './one-line.js'
import { xml } from './xml.js'

/** Checkstyle's XML (version 4.3), which many CI servers read. */
export function checkstyle(report: Report): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="4.3">\n${report.notices.map(file).join('')}</checkstyle>\n`
}

/** A file for each that a notice is made of. */
const file = (notice: NoticeReport) =>
  [notice.path, ...(notice.layers ?? []).slice(1)]
    .map((path) => {
      const own = notice.messages.filter((message) => fileOf(notice, message) === path)
      return `  <file name="${xml(path)}">\n${own.map(error).join('')}  </file>\n`
    })
    .join('')

const error = (m: Message) =>
  `    <error line="${m.start.line}" column="${m.start.column}" severity="${m.severity}" message="${xml(fullText(m))}" source="noticelint.${xml(m.ruleId)}"/>\n`
