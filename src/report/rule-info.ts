import type { Severity } from './model.js'

/** What a report tells of a rule; made from its data file. */
export interface RuleInfo {
  id: string
  title: string
  /** What the law asks. */
  law: string
  advice?: string
  articles: string[]
  severity: Severity
  /** The rule's page in Markdown, where a format shows help. */
  page?: string
  /** Where that page is published. */
  url?: string
}
