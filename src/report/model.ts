import type { SourcePosition } from '../notice/model.js'

/** What a notice says of a requirement; the report's contract fixes the words. */
export type Status = 'disclosed' | 'incomplete' | 'missing' | 'contradictory' | 'not-applicable'
export type Severity = 'error' | 'warning' | 'info'

/** The legal bases of Art. 6(1) GDPR, (a) to (f). */
export type LegalBasis =
  | 'consent'
  | 'contract'
  | 'legal-obligation'
  | 'vital-interests'
  | 'public-task'
  | 'legitimate-interests'

export interface Report {
  schemaVersion: '1'
  tool: { name: 'noticelint'; version: string }
  notices: NoticeReport[]
}

export interface NoticeReport {
  path: string
  /** The files it is made of, in their order, where there are several; the first is `path`. */
  layers?: string[]
  /** Its translations that it was compared with. */
  translations?: string[]
  /** ISO 639-1, or `und`. */
  language: string
  format: 'markdown' | 'html' | 'text'
  /** The notice's own title and date, as it writes them. */
  title?: string
  date?: string
  /** Disclosed items in percent of the applicable ones, rounded; never shown without the two numbers behind it. */
  score: number
  summary: Summary
  requirements: RequirementReport[]
  purposes: PurposeReport[]
  messages: Message[]
  /** Findings that a directive or a suppression turned off, with the reason given. */
  suppressed: SuppressedMessage[]
}

export interface Summary {
  applicable: number
  disclosed: number
  incomplete: number
  missing: number
  contradictory: number
}

export interface RequirementReport {
  id: string
  title: string
  /** Articles of the GDPR, as "13(1)(b)". */
  articles: string[]
  status: Status
  /** Set where the status was declared (configuration, suppressions) and not read from the text; says by whom and why. */
  declared?: string
  /** Every place where the notice says it, the strongest first. */
  evidence: Evidence[]
}

/** A stretch of the notice; `quote` is what a reader sees there. */
export interface Evidence extends SourcePosition {
  quote: string
  /** Why this place counts, for people: the wording that matched or the words that weighed most. */
  reason?: string
}

export interface PurposeReport extends SourcePosition {
  name: string
  legalBases: LegalBasis[]
  /** What the notice ties to this purpose, as it writes it. */
  legitimateInterest?: Evidence
  data?: Evidence[]
  recipients?: Evidence[]
  retention?: Evidence[]
}

export interface Message extends SourcePosition {
  /** The id of a rule, or of a requirement that is missing or incomplete. */
  ruleId: string
  severity: Severity
  /** What is wrong, one line; its first sentence stands alone. */
  message: string
  /** What to do next. */
  advice?: string
  articles: string[]
  /** True where something is missing: the place is where a reader would look for it. */
  absence?: boolean
  /** True where the words leave room for another reading: a suggestion (`info`), whatever severity the rule has. */
  possible?: boolean
  /** What a reader sees at the place; empty for an absence. */
  quote: string
  /** The requirement that it is about, where the rule is none itself. */
  about?: string
  related: RelatedPlace[]
  /** Where the rule is explained. */
  url?: string
}

export interface RelatedPlace extends SourcePosition {
  message: string
  quote: string
}

/** The file that a place of a report is in. */
export const fileOf = (notice: Pick<NoticeReport, 'path'>, place: Pick<SourcePosition, 'path'>): string =>
  place.path ?? notice.path

export interface SuppressedMessage extends Message {
  suppression: { kind: 'directive' | 'file'; reason: string; owner?: string; date?: string; expires?: string }
}
