import { fingerprints } from './fingerprint.js'
import { jsonText } from './json.js'
import {
  fileOf,
  type Message,
  type NoticeReport,
  type Report,
  type Severity,
  type SuppressedMessage,
} from './model.js'
import { articleName, oneLine } from './one-line.js'
import type { RuleInfo } from './rule-info.js'

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' }

export interface SarifContext {
  rules: RuleInfo[]
  /** Tells runs of the tool on the same commit apart; GitHub replaces the earlier one of the same name. */
  category?: string
  /** Whether a message was there before the change, where that is known of all. */
  isNew?(message: Message): boolean
}

/** GitHub takes so many results of a run, and no file with more. */
const maxResults = 25_000
/** GitHub takes so many tags of a rule. */
const maxTags = 20

/** SARIF 2.1.0 (OASIS standard), with what GitHub's code scanning asks for. */
export function sarif(report: Report, { rules, category = 'noticelint', isNew }: SarifContext): string {
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
        results: mostImportant(report.notices.flatMap((notice) => resultsOf(notice, index, isNew))),
      },
    ],
  }
  return jsonText(log)
}

/** All results, or the most important ones where there are too many, in the order of the report. */
function mostImportant<T extends { level: string | undefined }>(results: T[]): T[] {
  if (results.length <= maxResults) return results
  const order = ['error', 'warning', 'note']
  const kept = [...results].sort((a, b) => order.indexOf(a.level ?? '') - order.indexOf(b.level ?? ''))
  const wanted = new Set(kept.slice(0, maxResults))
  return results.filter((result) => wanted.has(result))
}

function ruleOf(rule: RuleInfo) {
  const name = rule.id.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())
  const help = [rule.law, rule.advice].filter(Boolean).join('\n\n')
  return {
    id: rule.id,
    // The standard wants none where it tells no more than the id.
    ...(name.toLowerCase() !== rule.id && { name }),
    shortDescription: { text: sentence(rule.title) },
    fullDescription: { text: rule.law || sentence(rule.title) },
    ...(rule.url && { helpUri: rule.url }),
    help: { text: help || rule.title, markdown: rule.page ?? (help || rule.title) },
    defaultConfiguration: { level: levels[rule.severity] },
    properties: {
      tags: ['privacy', 'gdpr', ...rule.articles.map(articleName)].slice(0, maxTags),
      precision: rule.severity === 'info' ? 'medium' : 'high',
      'problem.severity': rule.severity === 'info' ? 'recommendation' : rule.severity,
    },
  }
}

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`)

function resultsOf(notice: NoticeReport, index: Map<string, number>, isNew: SarifContext['isNew']) {
  const all: (Message | SuppressedMessage)[] = [...notice.messages, ...notice.suppressed]
  const names = fingerprints(notice, all)
  return all.map((m, i) => ({
    ruleId: m.ruleId,
    ...(index.has(m.ruleId) && { ruleIndex: index.get(m.ruleId) }),
    level: levels[m.severity],
    ...(isNew && { baselineState: isNew(m) ? 'new' : 'unchanged' }),
    message: {
      text: [m.message, m.advice]
        .filter(Boolean)
        .map((text) => oneLine(text!))
        .join(' '),
    },
    locations: [{ physicalLocation: locationOf(fileOf(notice, m), m) }],
    ...(m.related.length && {
      relatedLocations: m.related.map((r, id) => ({
        id,
        physicalLocation: locationOf(fileOf(notice, r), r),
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
