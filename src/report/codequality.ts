import { fingerprints } from './fingerprint.js'
import { jsonText } from './json.js'
import { fileOf, type NoticeReport, type Report, type Severity } from './model.js'
import { fullText } from './one-line.js'

const levels: Record<Severity, string> = { error: 'major', warning: 'minor', info: 'info' }

/** GitLab's Code Quality report (a subset of the Code Climate format). */
export function codequality(report: Report): string {
  return jsonText(report.notices.flatMap(issues))
}

function issues(notice: NoticeReport) {
  const names = fingerprints(notice, notice.messages)
  return notice.messages.map((m, i) => ({
    description: fullText(m),
    check_name: m.ruleId,
    fingerprint: names[i],
    severity: levels[m.severity],
    location: { path: fileOf(notice, m), lines: { begin: m.start.line, end: m.end.line } },
  }))
}
