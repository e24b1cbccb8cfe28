import type { Message, NoticeReport, Report } from './model.js'
import { fullText, oneLine } from './one-line.js'
import { xml } from './xml.js'

/** JUnit's XML: a suite for each notice, a test case for each requirement and for each further finding. */
export function junit(report: Report): string {
  const all = report.notices.map(casesOf)
  const tests = all.reduce((sum, cases) => sum + cases.length, 0)
  const failures = all.flat().filter((c) => c.messages.length).length
  const suites = report.notices.map((notice, i) => suite(notice, all[i]!)).join('')
  return `<?xml version="1.0" encoding="utf-8"?>\n<testsuites name="noticelint" tests="${tests}" failures="${failures}">\n${suites}</testsuites>\n`
}

interface Case {
  name: string
  messages: Message[]
  skipped: boolean
}

function casesOf({ requirements, messages }: NoticeReport): Case[] {
  const ids = new Set(requirements.map((r) => r.id))
  const items = requirements.map((r) => ({
    name: r.id,
    messages: messages.filter((m) => m.ruleId === r.id && m.severity !== 'info'),
    skipped: r.status === 'not-applicable',
  }))
  const findings = messages.filter((m) => !ids.has(m.ruleId) && m.severity !== 'info')
  return [
    ...items,
    ...findings.map((m) => ({ name: `${m.ruleId} at line ${m.start.line}`, messages: [m], skipped: false })),
  ]
}

function suite({ path }: NoticeReport, cases: Case[]): string {
  const failures = cases.filter((c) => c.messages.length).length
  const skipped = cases.filter((c) => c.skipped && !c.messages.length).length
  return `  <testsuite name="${xml(path)}" tests="${cases.length}" failures="${failures}" skipped="${skipped}" errors="0">\n${cases.map((c) => testCase(path, c)).join('')}  </testsuite>\n`
}

function testCase(path: string, { name, messages, skipped }: Case): string {
  const open = `    <testcase classname="${xml(path)}" name="${xml(name)}"`
  if (messages.length) return `${open}>\n${messages.map((m) => failure(path, m)).join('')}    </testcase>\n`
  return skipped ? `${open}><skipped message="not applicable"/></testcase>\n` : `${open}/>\n`
}

const failure = (path: string, m: Message) =>
  `      <failure type="${m.severity}" message="${xml(m.message)}">${xml(`${oneLine(m.path ?? path)}:${m.start.line}:${m.start.column} ${fullText(m)}`)}</failure>\n`
