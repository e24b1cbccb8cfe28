import type { BlockKind } from './model.js'
import type { MappedText } from './source-map.js'

/** A block while the notice is still being read: what its reader knows, before sections and sentences are found. */
export interface Draft {
  kind: BlockKind
  text: MappedText
  /** Headings: 1 to 6, 0 where only the outline can tell. List items: nesting from 1. */
  depth: number
  /** The number of an item of a numbered list, also of one that turns out to be a heading. */
  number?: string
  /** Items of one list share its number. */
  list?: number
  /** All of the text is set in bold. */
  bold: boolean
  /** A line of its own, with other text directly before or after it and no blank line between. */
  attached: boolean
  intro?: Draft
  parent?: Draft
  cell?: DraftCell
  region: 'main' | 'aside'
  /** Within the notice, but no part of what it says (a table of contents). */
  aside?: boolean
  quoted: boolean
}

export interface DraftCell {
  table: number
  row: number
  column: number
  /** How many rows and columns the cell reaches over. */
  rows: number
  columns: number
  /** A header cell (`<th>`, the first row of a Markdown table). */
  header: boolean
  columnHeader?: Draft
  rowHeader?: Draft
}

/** What every reader hands over. */
export interface Reading {
  drafts: Draft[]
  comments: { text: string; start: number; end: number }[]
  /** The title that the file gives beside its text (`<title>`, front matter). */
  title?: MappedText
  /** The language that the file claims (`lang`), in lower case. */
  language?: string
}
