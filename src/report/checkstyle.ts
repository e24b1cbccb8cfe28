import type { Message, NoticeReport, Report } from './model.js'
import { fullText } from './one-line.js'
import { xml } from './xml.js'

/** Checkstyle's XML (version 4.3), which many CI servers read. */
export function checkstyle(report: Report): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="4.3">\n${report.notices.map(file).join('')}</checkstyle>\n`
}

const file = ({ path, messages }: NoticeReport) =>
  `  <file name="${xml(path)}">\n${messages.map(error).join('')}  </file>\n`

const error = (m: Message) =>
  `    <error line="${m.start.line}" column="${m.start.column}" severity="${m.severity}" message="${xml(fullText(m))}" source="noticelint.${xml(m.ruleId)}"/>\n`
