import type { Draft, Reading } from './draft.js'
import { InlineText } from './inline.js'
import { maximumNesting } from './limits.js'
import { splitLines } from './line.js'
import { type Shape, shapeLines } from './lines.js'
import { isBold, MappedText } from './source-map.js'
import { headersOf, TableGrid } from './table.js'

interface Container {
  tag: string
  /** The draft that stands for the item or term, once its text is known. */
  draft?: Draft
  /** Lists: the nesting, and the line that introduces it. */
  depth?: number
  intro?: Draft | undefined
  number?: number
  list?: number
  /** Kept from the surroundings, put back when this closes. */
  table?: TableGrid | undefined
  /** A block quotation that turned out to be none. */
  isCallout?: boolean
}

const blockTags = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot ' +
    'th thead tr ul'
  ).split(' '),
)
const boldTags = new Set(['b', 'strong'])

/**
 * Turns the events of a document (a tag opens, text, a tag closes) into drafts of blocks. Tags may be unbalanced, as in
 * HTML inside Markdown: a close that matches nothing open is ignored.
 */
export class Writer {
  readonly reading: Reading = { drafts: [], comments: [] }
  region: 'main' | 'aside' = 'main'
  private readonly stack: Container[] = []
  private readonly inline = new InlineText()
  private table: TableGrid | undefined
  private tables = 0
  private quotes = 0
  private items = 0
  private preformatted = 0
  private lists = 0
  /** The indentations of the items that are only lines with a bullet, outermost first. */
  private indents: number[] = []

  /** `source` where its indentation means something, otherwise nothing. */
  constructor(private readonly source = '') {}

  text(value: string, from: number, to: number): void {
    if (this.preformatted > 0 && /[\n\r]/.test(value)) this.lines(value, from)
    else this.inline.add(value, from, to)
  }

  /** Preformatted text: its line endings part lines, blank lines paragraphs. */
  private lines(value: string, from: number): void {
    let last = 0
    for (const match of value.matchAll(/\r\n|\n|\r/g)) {
      this.inline.add(value.slice(last, match.index), from + last, from + match.index)
      last = match.index + match[0].length
      this.sourceBreak(from + match.index, from + last)
    }
    this.inline.add(value.slice(last), from + last, from + value.length)
  }

  /** A line break: `hard` where the reader sees one (`<br>`), soft where only the source has it. */
  lineBreak(hard: boolean, from: number, to: number): void {
    this.inline.lineBreak(hard, from, to)
  }

  /** A line ending of the source; two in a row part paragraphs in preformatted text. */
  sourceBreak(from: number, to: number): void {
    if (this.preformatted > 0 && this.inline.isBroken) this.flush()
    else this.lineBreak(false, from, to)
  }

  open(tag: string, attribute: (name: string) => string | undefined = () => undefined): void {
    if (boldTags.has(tag)) this.inline.openBold()
    else if (tag === 'a') this.inline.openLink(attribute('href') ?? '')
    if (!blockTags.has(tag)) return
    this.flush()
    if (this.stack.length > maximumNesting) return
    this.implyEnds(tag)
    if (/^h[1-6]$/.test(tag)) this.openCallout()
    const container: Container = { tag }
    if (tag === 'pre') this.preformatted++
    if (tag === 'ul' || tag === 'ol' || tag === 'menu' || tag === 'dir') {
      this.items++
      container.depth = this.items
      container.list = this.lists++
      container.intro = this.nearestIntro()
      if (tag === 'ol') container.number = Number.parseInt(attribute('start') ?? '1', 10) - 1
    } else if (tag === 'blockquote') this.quotes++
    else if (tag === 'table') {
      container.table = this.table
      this.table = new TableGrid(this.tables++, this.nearestIntro())
    } else if (tag === 'tr') this.table?.startRow()
    else if (tag === 'td' || tag === 'th') this.table?.startCell(tag === 'th', attribute)
    else if (tag === 'dl') container.intro = this.nearestIntro()
    else if (tag === 'li') {
      const list = this.list()
      if (list?.number !== undefined) list.number++
    }
    this.stack.push(container)
  }

  close(tag: string): void {
    if (boldTags.has(tag)) this.inline.closeBold()
    else if (tag === 'a') this.inline.closeLink()
    if (!blockTags.has(tag)) return
    this.flush()
    let index = this.stack.length - 1
    while (index >= 0 && this.stack[index]!.tag !== tag) index--
    if (index < 0) return
    while (this.stack.length > index) this.pop()
  }

  /** The end of the document, or of a part of it whose text must not run into the next one. */
  finish(): Reading {
    this.flush()
    while (this.stack.length > 0) this.pop()
    return this.reading
  }

  /** The number of the list item that is open, for an ordered list. */
  itemNumber(): string | undefined {
    const number = this.list()?.number
    return number === undefined ? undefined : String(number)
  }

  /** A block quotation with a heading in it quotes nobody: it is a box that stands out. */
  private openCallout(): void {
    const quotation = this.stack.findLast(({ tag }) => tag === 'blockquote')
    if (!quotation || quotation.isCallout) return
    quotation.isCallout = true
    this.quotes--
  }

  private pop(): void {
    const container = this.stack.pop()!
    if (container.depth !== undefined) this.items--
    else if (container.tag === 'blockquote') this.quotes -= container.isCallout ? 0 : 1
    else if (container.tag === 'pre') this.preformatted--
    else if ((container.tag === 'td' || container.tag === 'th') && this.table) this.table.cell = undefined
    else if (container.tag === 'table') {
      if (this.table) headersOf(this.table)
      this.table = container.table
    }
  }

  /** `<li>`, `<p>`, `<td>`… end where the next one begins; parse5 has seen to it, HTML in Markdown has not. */
  private implyEnds(tag: string): void {
    const top = this.stack.at(-1)?.tag
    if (top === 'p' || ((top === 'dt' || top === 'dd') && (tag === 'dt' || tag === 'dd'))) this.pop()
    else if (top === 'li' && tag === 'li') this.pop()
    else if ((top === 'td' || top === 'th') && (tag === 'td' || tag === 'th' || tag === 'tr')) {
      this.pop()
      if (tag === 'tr' && this.stack.at(-1)?.tag === 'tr') this.pop()
    } else if (top === 'tr' && tag === 'tr') this.pop()
  }

  private list(): Container | undefined {
    return this.stack.findLast((container) => container.depth !== undefined)
  }

  private nearest(...tags: string[]): Container | undefined {
    return this.stack.findLast((container) => tags.includes(container.tag))
  }

  /** The paragraph, item or heading with a colon right before a list or table that opens now. */
  private nearestIntro(): Draft | undefined {
    const item = this.nearest('li', 'dd', 'td', 'th')
    const last = this.reading.drafts.at(-1)
    if (item?.draft) return last?.parent === item.draft && last.kind === 'paragraph' ? last : item.draft
    if (!last || last.region !== this.region) return undefined
    if (last.kind === 'paragraph' || (last.kind === 'heading' && /:\s*$/.test(last.text.text))) return last
    return undefined
  }

  /** Ends the line of text that is being written. */
  flush(): void {
    const inline = this.inline.take()
    if (inline.text.trim() !== '') this.write(inline)
  }

  private write(inline: MappedText): void {
    const heading = this.nearest('h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'td', 'th', 'dt', 'dd')
    const lines = splitLines(inline, this.source)
    if (heading && /^h\d$/.test(heading.tag)) {
      const text = MappedText.join(
        lines.map((line) => line.text),
        lines.map(() => ' '),
      )
      this.add({ kind: 'heading', text, depth: Number(heading.tag.charAt(1)) })
      return
    }
    const owner = this.nearest('li', 'td', 'th', 'dt', 'dd')
    const inCell = this.table?.cell !== undefined
    const ordered = owner?.tag === 'li' && !owner.draft && this.itemNumber() !== undefined
    const announced = /:$/.test(this.reading.drafts.at(-1)?.text.text ?? '')
    for (const shape of shapeLines(lines, { cell: inCell, announced, ordered })) {
      if (owner?.tag === 'li' && shape.kind === 'item' && owner.draft) this.writeLooseItem(shape)
      else if (owner?.tag === 'li') this.writeItem(owner, shape.text)
      else if (owner?.tag === 'dt') {
        const list = this.nearest('dl')
        this.add({ kind: 'paragraph', text: shape.text, depth: 0, bold: true }, list?.intro)
        if (list) list.draft = this.reading.drafts.at(-1)!
      } else if (owner?.tag === 'dd') {
        const term = this.nearest('dl')?.draft
        this.add({ kind: shape.kind, text: shape.text, depth: shape.kind === 'item' ? 1 : 0 }, term)
      } else if (inCell) {
        const item = shape.kind === 'item'
        this.add({ kind: item ? 'item' : 'cell', text: shape.text, depth: item ? 1 : 0 }, this.table?.intro)
      } else if (shape.kind === 'item') this.writeLooseItem(shape)
      else this.writeParagraph(shape)
    }
  }

  private writeParagraph(shape: Shape): void {
    const { text, indent, attached } = shape
    // Text indented further than a bullet above it belongs to the bullet.
    const item = this.itemBefore(Number.POSITIVE_INFINITY)
    const outer = this.list()?.depth ?? 0
    const level = this.indents.findLastIndex((known) => known < indent)
    const parent = item && level >= 0 ? this.itemBefore(outer + level + 1) : undefined
    this.add({ kind: 'paragraph', text, depth: 0, attached, ...(parent && { parent }) })
  }

  private writeItem(owner: Container, text: MappedText): void {
    const list = this.list()
    if (owner.draft) {
      this.add({ kind: 'paragraph', text, depth: 0, parent: owner.draft })
      return
    }
    this.indents = []
    const parent = this.stack.findLast((container) => container.tag === 'li' && container.draft)?.draft
    const number = this.itemNumber()
    owner.draft = this.add(
      {
        kind: 'item',
        text,
        depth: list?.depth ?? 1,
        ...(parent && { parent }),
        ...(number && { number }),
        ...(list?.list !== undefined && { list: list.list }),
      },
      list?.intro,
    )
  }

  /** An item that is only a line with a bullet: its list is what items stand directly before it. */
  private writeLooseItem(shape: Shape): void {
    const { indent } = shape
    const outer = this.list()?.depth ?? 0
    if (!this.inLooseList()) this.indents = []
    while (this.indents.length > 0 && this.indents.at(-1)! > indent) this.indents.pop()
    if (this.indents.at(-1) !== indent) this.indents.push(indent)
    const depth = outer + this.indents.length
    const before = this.itemBefore(depth)
    const sibling = before?.depth === depth ? before : undefined
    const parent = sibling ? sibling.parent : before
    this.add(
      {
        kind: 'item',
        text: shape.text,
        depth,
        ...(parent && { parent }),
        ...(shape.number && { number: shape.number }),
      },
      sibling ? sibling.intro : (parent ?? this.nearestIntro()),
    )
  }

  /** Whether the last draft is an item, or text that belongs to one. */
  private inLooseList(): boolean {
    const last = this.reading.drafts.at(-1)
    return last?.kind === 'item' || (last?.parent !== undefined && last.kind === 'paragraph')
  }

  /** The nearest item before, of this depth or a lesser one, in the list that has not ended yet. */
  private itemBefore(depth: number): Draft | undefined {
    let item = this.inLooseList() ? this.reading.drafts.at(-1) : undefined
    while (item && (item.kind !== 'item' || item.depth > depth)) item = item.parent
    return item
  }

  /** Adds a draft with what follows from where it stands. */
  add(draft: Partial<Draft> & Pick<Draft, 'kind' | 'text' | 'depth'>, intro?: Draft): Draft {
    const text = draft.text
    const whole: Draft = {
      bold: isBold(text),
      attached: false,
      ...draft,
      ...(intro && { intro }),
      region: this.region,
      quoted: this.quotes > 0,
    }
    const cell = this.table?.cell
    if (cell) {
      whole.cell = { ...cell }
      this.table!.put(whole)
    }
    this.reading.drafts.push(whole)
    return whole
  }
}
