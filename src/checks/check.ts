import { ownContacts } from '../claims/parties.js'
import { readWording } from '../claims/reading.js'
import type { Language, Notice } from '../notice/model.js'
import type { Message, NoticeReport, Severity } from '../report/model.js'
import type { Facts, RuleSet } from '../rules/model.js'
import { directiveMessages } from './directive-messages.js'
import { applyDirectives } from './directives.js'
import { reportFindings } from './findings.js'
import type { Case } from './kinds.js'
import { judgeRequirements, messageOf, reportRequirement } from './requirements.js'

export interface CheckOptions {
  rules: RuleSet
  facts?: Facts
  severities?: Record<string, Severity | 'off'>
  /** Language of messages and titles; English unless said otherwise. */
  uiLanguage?: Language
}

/** Judges a notice that has been read. */
export function check(notice: Notice, language: Language, options: CheckOptions): NoticeReport {
  const { rules } = options
  const words = rules.language(language)
  const texts = rules.language(options.uiLanguage ?? 'en').wording
  const reading = readWording(notice, words)
  const active = rules.rules.filter((rule) => options.severities?.[rule.id] !== 'off')
  const about: Case = {
    reading,
    facts: options.facts ?? {},
    rules: active,
    wording: (rule) => words.wording[rule.id],
    contacts: ownContacts(reading),
    disclosures: new Map(),
    purposes: [],
  }
  judgeRequirements(about)
  const findings = reportFindings(about, texts)
  const disclosures = [...about.disclosures.values()]
  const found = [...disclosures.flatMap((d) => messageOf(d, texts[d.rule.id]!, about) ?? []), ...findings]
  const { kept, suppressed, problems } = applyDirectives(
    notice,
    found,
    new Set(rules.rules.map((rule) => rule.id)),
  )
  const messages = [...kept, ...directiveMessages(problems, notice, active, texts)]
    .map((message) => withSeverity(message, options.severities))
    .sort(byPlace)
  const count = (status: string) => disclosures.filter((d) => d.status === status).length
  const applicable = disclosures.length - count('not-applicable')
  return {
    path: notice.path,
    language,
    format: notice.format,
    ...(notice.title && { title: notice.title.text }),
    score: applicable ? Math.round((100 * count('disclosed')) / applicable) : 0,
    summary: {
      applicable,
      disclosed: count('disclosed'),
      incomplete: count('incomplete'),
      missing: count('missing'),
      contradictory: count('contradictory'),
    },
    requirements: disclosures.map((d) => reportRequirement(d, texts[d.rule.id]!)),
    purposes: about.purposes,
    messages,
    suppressed: suppressed.sort(byPlace),
  }
}

function withSeverity(message: Message, severities: CheckOptions['severities']): Message {
  const severity = severities?.[message.ruleId]
  return severity && severity !== 'off' ? { ...message, severity } : message
}

const byPlace = (a: Message, b: Message) =>
  a.start.offset - b.start.offset || a.end.offset - b.end.offset || (a.ruleId < b.ruleId ? -1 : 1)
