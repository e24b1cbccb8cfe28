import type { ChangeKind } from '../model.js'

/** What reports of a change say in one language, beside what the rules say. */
export interface ChangeTexts {
  /** What people read before a change. */
  kinds: Record<ChangeKind, string>
  /** What happened to a requirement, a value or a purpose: a sentence each. */
  removed: string
  declared: string
  weakened: string
  contradicts: string
  disclosed: string
  touched: string
  contactChanged: string
  contactRemoved: string
  periodRemoved: string
  periodLengthened: string
  periodShortened: string
  countryAdded: string
  recipientsAdded: string
  recipientsRemoved: string
  purposeAdded: string
  purposeRemoved: string
  /** `was` and `now` name legal bases. */
  basisChanged(was: string, now: string): string
  noBasis: string
  /** "This change brings 2 new problems and fixes 1; 60 problems were there before." */
  verdict(counts: VerdictCounts): string
  saidOtherwise: string
  newProblems: string
  fixed(count: number): string
  thereBefore(count: number): string
  more(count: number): string
  beforeAt: string
  nowAt: string
  nowNothing: string
  /** Before the words of the earlier version. */
  before: string
  caveat: string
}

export interface VerdictCounts {
  broken: number
  fixed: number
  /** Disclosures that are gone, or say less. */
  losses: number
  before: number
}
