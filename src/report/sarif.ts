import { fingerprints } from './fingerprint.js'
import type { Message, NoticeReport, Report, Severity, SuppressedMessage } from './model.js'
import { oneLine } from './one-line.js'
import type { RuleInfo } from './rule-info.js'

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' }

export interface SarifContext {
  rules: RuleInfo[]
  /** Tells runs of the tool on the same commit apart; GitHub replaces the earlier one of the same name. */
  category?: string
}

/** SARIF 2.1.0 (OASIS standard), with what GitHub's code scanning asks for. */
export function sarif(report: Report, { rules, category = 'noticelint' }: SarifContext): string {
  const used = new Set(report.notices.flatMap((n) => [...n.messages, ...n.suppressed].map((m) => m.ruleId)))
  const shown = rules.filter((rule) => used.has(rule.id))
  const index = new Map(shown.map((rule, i) => [rule.id, i]))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            semanticVersion: report.tool.version,
            informationUri: 'https://github.com/noticelint/noticelint',
            rules: shown.map(ruleOf),
          },
        },
        automationDetails: { id: `${category}/` },
        columnKind: 'utf16CodeUnits',
        results: report.notices.flatMap((notice) => resultsOf(notice, index)),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function ruleOf(rule: RuleInfo) {
  const help = [rule.law, rule.advice].filter(Boolean).join('\n\n')
  return {
    id: rule.id,
    name: rule.id.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase()),
    shortDescription: { text: sentence(rule.title) },
    fullDescription: { text: rule.law || sentence(rule.title) },
    help: { text: help || rule.title, markdown: rule.page ?? (help || rule.title) },
    defaultConfiguration: { level: levels[rule.severity] },
    properties: {
      tags: ['privacy', 'gdpr', ...rule.articles.map((a) => `Art. ${a} GDPR`)],
      precision: 'high',
    },
  }
}

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`)

function resultsOf(notice: NoticeReport, index: Map<string, number>) {
  const all: (Message | SuppressedMessage)[] = [...notice.messages, ...notice.suppressed]
  const names = fingerprints(notice, all)
  return all.map((m, i) => ({
    ruleId: m.ruleId,
    ...(index.has(m.ruleId) && { ruleIndex: index.get(m.ruleId) }),
    level: levels[m.severity],
    message: {
      text: [m.message, m.advice]
        .filter(Boolean)
        .map((text) => oneLine(text!))
        .join(' '),
    },
    locations: [{ physicalLocation: locationOf(notice.path, m) }],
    ...(m.related.length && {
      relatedLocations: m.related.map((r, id) => ({
        id,
        physicalLocation: locationOf(notice.path, r),
        message: { text: oneLine(r.message) },
      })),
    }),
    partialFingerprints: { primaryLocationLineHash: names[i] },
    ...('suppression' in m && {
      suppressions: [
        {
          kind: m.suppression.kind === 'directive' ? 'inSource' : 'external',
          justification: oneLine(m.suppression.reason),
        },
      ],
    }),
  }))
}

const locationOf = (path: string, { start, end }: Pick<Message, 'start' | 'end'>) => ({
  artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/') },
  region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
})
