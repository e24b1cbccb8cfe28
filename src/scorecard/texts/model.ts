import type { Severity, Status, Summary } from '../../report/model.js'

/** What a scorecard says in one language, beside what the rules say. */
export interface Texts {
  scorecard: string
  skip: string
  contents: string
  /** "12 of 15 applicable items disclosed, 2 incomplete, 1 missing" */
  verdict(summary: Summary): string
  caveat: string
  facts: {
    notice: string
    date: string
    noDate: string
    language: string
    commit: string
    uncommitted: string
    noCommit: string
    rules: string
    profile: string
    builtIn: string
  }
  status: Record<Status, string>
  severity: Record<Severity, string>
  items: string
  itemsCaption: string
  filter: string
  all: string
  columns: {
    number: string
    item: string
    articles: string
    applicable: string
    status: string
    wording: string
    action: string
  }
  line: string
  lines: string
  alsoAt: string
  expectedAt: string
  notFound: string
  nothingToDo: string
  applies: string
  notCalledFor: string
  declared(by: string): string
  purposes: string
  purposesCaption: string
  noPurposes: string
  purposeColumns: {
    purpose: string
    basis: string
    interest: string
    data: string
    recipients: string
    retention: string
  }
  hole: string
  notNeeded: string
  findings: string
  noFindings: string
  passage: string
  otherPassage: string
  suppressed: string
  suppressedCaption: string
  noSuppressed: string
  reason: string
  owner: string
  finding: string
  expires: string
  changes(name: string): string
  noChanges: string
  before: string
  after: string
  nothing: string
  newProblems: string
  fixedProblems: string
  theNotice: string
  theNoticeAbout: string
  backTo(title: string): string
  portfolio: string
  portfolioCaption: string
  noticesCount(count: number): string
  worstFirst: string
  byItem: string
  byLanguage: string
  /** "12 of 40" */
  of(part: number, whole: number): string
  score: string
  defects: string
  sortBy(column: string): string
  languageNames: Record<string, string>
}
