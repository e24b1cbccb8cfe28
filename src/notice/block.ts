import type { Draft } from './draft.js'
import type { Block, BlockKind, Link, Notice, Section, Sentence, SourcePosition } from './model.js'
import { toPlain } from './plain.js'
import { sentenceSpans } from './sentences.js'
import type { MappedText } from './source-map.js'

/** A block on its way from a draft: what stands in the notice before it is found by `known`. */
export class TextBlock implements Block {
  readonly text: string
  readonly kind: BlockKind
  readonly depth: number
  readonly region: Block['region']
  readonly quoted: boolean
  readonly links: Link[] = []
  readonly sentences: Sentence[] = []
  // `declare`: absent where there is none, as the model has it.
  declare number?: string
  declare intro?: Block
  declare parent?: Block
  declare cell?: NonNullable<Block['cell']>
  readonly #mapped: MappedText
  readonly #notice: Pick<Notice, 'sentences' | 'positionAt'>

  constructor(
    notice: Pick<Notice, 'sentences' | 'positionAt'>,
    draft: Draft,
    readonly index: number,
    readonly section: Section,
    known: ReadonlyMap<Draft, Block>,
  ) {
    this.#notice = notice
    this.#mapped = draft.text
    this.text = draft.text.text
    // What a page shows beside the notice has no sections: its headings are lines.
    const line = draft.region === 'aside' && draft.kind === 'heading'
    this.kind = line ? 'paragraph' : draft.kind
    this.depth = line ? 0 : draft.depth
    this.region = draft.aside ? 'aside' : draft.region
    this.quoted = draft.quoted
    if (draft.number !== undefined && this.kind === 'item') this.number = draft.number
    const intro = draft.intro && known.get(draft.intro)
    if (intro) this.intro = intro
    const parent = draft.parent && known.get(draft.parent)
    if (parent) this.parent = parent
    if (draft.cell) this.cell = cellOf(draft.cell, known)
    for (const { start, end, url } of draft.text.marks)
      if (url !== undefined) this.links.push({ start, end, url })
    for (const { start, end } of sentenceSpans(this.text)) {
      const text = this.text.slice(start, end)
      const sentence = { index: notice.sentences.length, block: this, start, end, text, plain: toPlain(text) }
      this.sentences.push(sentence)
      if (index >= 0) notice.sentences.push(sentence)
    }
  }

  sourceOffset(textOffset: number): number {
    return this.#mapped.startOf(textOffset)
  }

  position(start = 0, end = this.text.length): SourcePosition {
    const from = this.#mapped.startOf(start)
    return this.#notice.positionAt(from, end > start ? this.#mapped.endOf(end) : from)
  }
}

function cellOf(
  cell: NonNullable<Draft['cell']>,
  known: ReadonlyMap<Draft, Block>,
): NonNullable<Block['cell']> {
  const { table, row, column } = cell
  const columnHeader = cell.columnHeader && known.get(cell.columnHeader)
  const rowHeader = cell.rowHeader && known.get(cell.rowHeader)
  return { table, row, column, ...(columnHeader && { columnHeader }), ...(rowHeader && { rowHeader }) }
}
