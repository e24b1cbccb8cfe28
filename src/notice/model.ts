import type { Point, Position } from 'unist'

/** A point of the source file: `line` and `column` from 1, `offset` from 0, in UTF-16 code units. */
export type SourcePoint = Point & { offset: number }
/** A stretch of the source file as it is on disk; the end is exclusive. (unist `Position`) */
export interface SourcePosition extends Position {
  start: SourcePoint
  end: SourcePoint
  /** The file it is in, where that is another one than the notice's own `path`. */
  path?: string
}

export type NoticeFormat = 'markdown' | 'html' | 'text'
/** ISO 639-1 codes of the languages that notices are checked in. */
export type Language = 'en' | 'fr' | 'nl' | 'de'
export const languages: readonly Language[] = ['en', 'fr', 'nl', 'de']

/**
 * A privacy notice, read once from its source; everything else reads this.
 * All text a visitor can read is in `blocks`, in reading order.
 */
export interface Notice {
  path: string
  source: string
  format: NoticeFormat
  /** A supported language, another ISO 639-1 code, or `und` where it cannot be told. */
  language: string
  /** The heading, `<title>` or front-matter title that names the notice. */
  title?: Block
  sections: Section[]
  blocks: Block[]
  sentences: Sentence[]
  /** HTML comments (also in Markdown), for directives. `text` is what stands between `<!--` and `-->`. */
  comments: Comment[]
  /** The position in the source of `offset` … `end` (UTF-16 code units of `source`). */
  positionAt(start: number, end: number): SourcePosition
  /**
   * The files that the notice is made of, in their order, where there are several: each as a notice of its own. What stands
   * in one that is not the first has positions with its path.
   */
  layers?: Notice[]
}

export interface Comment {
  text: string
  /** Offsets of the whole comment in the source. */
  start: number
  end: number
}

/** A heading and what stands under it. The first section may have no heading. */
export interface Section {
  heading?: Block
  /** 1 to 6; 0 for what stands before the first heading. */
  depth: number
  /** The number written before the heading ("2.1.3", "IV", "§ 4"), without its closing punctuation. */
  number?: string
  parent?: Section
  /** Blocks directly in this section, without those of its subsections; the heading is not among them. */
  blocks: Block[]
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell'

/** A stretch of text that is read as one: a heading, a paragraph (or a line of one), a list item, a table cell. */
export interface Block {
  index: number
  kind: BlockKind
  /** The text a reader sees: entities and escapes decoded, markup left out. */
  text: string
  section: Section
  /** Headings: 1 to 6. List items: nesting from 1. Otherwise 0. */
  depth: number
  /** The number of an item of a numbered list, as a reader sees it. */
  number?: string
  /** The line that introduces the list or table this block belongs to ("You have the right to:"). */
  intro?: Block
  /** The list item this block stands in. */
  parent?: Block
  /** Table cells: which table and row, and the header cell of the column and of the row. */
  cell?: { table: number; row: number; column: number; columnHeader?: Block; rowHeader?: Block }
  /** `aside` is what a page shows beside the notice (page header, footer): its contact data may be the controller's. */
  region: 'main' | 'aside'
  /** In a block quotation: often a law that is cited, or an example. */
  quoted: boolean
  links: Link[]
  sentences: Sentence[]
  /** The offset in the source of the character at `textOffset`; at `text.length`, the end of the last character. */
  sourceOffset(textOffset: number): number
  /** The position in the source of `text.slice(start, end)`. */
  position(start?: number, end?: number): SourcePosition
}

/** A link of a block; offsets are in the text of the block. */
export interface Link {
  start: number
  end: number
  url: string
}

export interface Sentence {
  index: number
  block: Block
  /** Offsets in `block.text`. */
  start: number
  end: number
  text: string
  /**
   * `text` made plain for matching, of the same length: lower case, without accents, `'` and `-` and space
   * for their typographic kin.
   */
  plain: string
}
