import type { Language } from '../notice/model.js'
import type { Evidence, Message, NoticeReport } from '../report/model.js'
import type { ChangeTexts } from './texts/index.js'

/** What a change did to one notice. `base` is undefined for a new notice, `head` for one that was deleted. */
export interface NoticeChanges {
  path: string
  /** The language of titles, messages and sentences about it. */
  language: Language
  base?: NoticeReport
  head?: NoticeReport
  /** Messages of `head` that the change brought. */
  broken: Message[]
  /** Messages of `base` that the change did away with. */
  fixed: Message[]
  /** Messages of `head` that were there before. */
  before: Message[]
  /** What the notice now says otherwise, losses first. */
  changes: Change[]
}

/**
 * `removed`, `weakened`: less is said of a requirement than before. `added`: more is. The others name a value that
 * changed, which may be as it should be, and which a reviewer wants to see.
 */
export type ChangeKind =
  | 'removed'
  | 'weakened'
  | 'contact-removed'
  | 'contact-changed'
  | 'period-removed'
  | 'period-lengthened'
  | 'period-shortened'
  | 'country-added'
  | 'recipient-added'
  | 'recipient-removed'
  | 'purpose-added'
  | 'purpose-removed'
  | 'legal-basis-changed'
  | 'added'

/** One thing that a notice says otherwise than before. */
export interface Change {
  kind: ChangeKind
  /** The id of the requirement it is about. */
  requirement: string
  title: string
  articles: string[]
  /** What changed, in words; values of the notice stand in `values`, so that each format can show them safely. */
  text: string
  /** Words of the notice that the sentence is about: an address, a period, a country. */
  values: string[]
  before?: Evidence
  after?: Evidence
}

/** A change before its sentence is said in one of the languages. */
export interface FoundChange extends Omit<Change, 'text'> {
  says(texts: ChangeTexts, language: Language): string
}

/** Whether a reviewer should look at it first: something that people are told less of, or that goes further than before. */
export const isLoss = ({ kind }: Change): boolean =>
  !['added', 'period-shortened', 'recipient-removed', 'purpose-removed', 'contact-changed'].includes(kind)
