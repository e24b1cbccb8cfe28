import type { NoticeChanges } from '../diff/model.js'
import type { Language, Notice } from '../notice/model.js'
import type { NoticeReport, Summary } from '../report/model.js'

/** Everything a scorecard of one notice shows. */
export interface Scorecard {
  report: NoticeReport
  notice: Notice
  /** The language the scorecard speaks. */
  uiLanguage: Language
  toolVersion: string
  rulesVersion: string
  /** The configuration file the notice was judged by, as a shown path; undefined where there is none. */
  profile?: string
  commit?: Commit
  since?: Since
}

/** The git commit that is checked out. */
export interface Commit {
  /** Hexadecimal. */
  id: string
  /** False where the notice on disk is not the one of the commit. */
  isClean: boolean
}

/** What happened since an earlier version. */
export interface Since {
  /** The revision or file, as the user named it. */
  name: string
  changes: NoticeChanges
}

/** What the index keeps of a notice. */
export interface PortfolioRow {
  path: string
  /** The page's file, relative to the index. */
  page: string
  title: string
  language: string
  date?: string
  summary: Summary
  statuses: Record<string, NoticeReport['requirements'][number]['status']>
  /** Contradictions and defects: messages that are about no missing item. */
  defects: number
}
