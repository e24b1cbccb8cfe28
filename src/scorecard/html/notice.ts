import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Block, Notice } from '../../notice/model.js'
import type { Scorecard } from '../model.js'
import type { Places } from '../places.js'
import type { Texts } from '../texts/index.js'
import { markedText, placesByBlock } from './marks.js'

/** The deepest list that is still indented further. */
const deepestItem = 4

/** The notice's text with its highlights: made from its blocks, never from its markup, so nothing of it can act. */
export function noticeSection({ notice }: Scorecard, places: Places, texts: Texts): Element {
  const ranges = rangesOf(notice, places)
  const contentOf = (block: Block) => markedText(block.text, ranges.get(block) ?? [], texts)
  const parts = filesOf(notice).flatMap((file) => [
    ...(notice.layers ? [h('p', { className: 'about' }, h('code', file.path))] : []),
    ...render(blocksOf(file), contentOf),
  ])
  return h('section', { id: 'notice', ariaLabelledby: 'notice-title' }, [
    h('h2', { id: 'notice-title' }, texts.theNotice),
    h('p', { className: 'about' }, texts.theNoticeAbout),
    h('div', { className: 'notice', lang: notice.language, dir: 'auto' }, parts),
  ])
}

/** A title may stand in front matter or in a head, where no visitor reads it, and yet be pointed to. */
const blocksOf = ({ title, blocks }: Notice): readonly Block[] =>
  title && !blocks.includes(title) ? [title, ...blocks] : blocks

/** The ids of places that stand in the notice's text; a comment does not. */
export const placesShown = (notice: Notice, places: Places): Set<string> =>
  new Set([...rangesOf(notice, places).values()].flatMap((all) => all.map(({ place }) => place.id)))

/** The files that a notice is made of. */
const filesOf = (notice: Notice): readonly Notice[] => notice.layers ?? [notice]

/** The places by the blocks they touch, file by file: offsets are those of a file. */
function rangesOf(notice: Notice, places: Places) {
  const all = places.all()
  return new Map(
    filesOf(notice).flatMap((file) => {
      const own = all.filter(({ path = notice.path }) => path === file.path)
      return [...placesByBlock(blocksOf(file), own)]
    }),
  )
}

type ContentOf = (block: Block) => ElementContent[]

function render(blocks: readonly Block[], contentOf: ContentOf): Element[] {
  const levelOf = headingLevels()
  const rendered: Element[] = []
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i]!
    const group = groupAt(blocks, i)
    if (block.cell) rendered.push(table(group, contentOf))
    else if (block.kind === 'item') rendered.push(list(group, contentOf))
    else if (block.kind === 'heading') rendered.push(h(`h${levelOf(block.depth)}`, contentOf(block)))
    else rendered.push(h('p', { className: block.quoted ? 'quoted' : undefined }, contentOf(block)))
    i += group.length
  }
  return rendered
}

/** The blocks of one table, the items of one list, or one block. */
function groupAt(blocks: readonly Block[], from: number): Block[] {
  const first = blocks[from]!
  const belongs = (block: Block) =>
    first.cell
      ? block.cell?.table === first.cell.table
      : first.kind === 'item' && block.kind === 'item' && !block.cell
  let to = from + 1
  while (to < blocks.length && belongs(blocks[to]!)) to++
  return blocks.slice(from, to)
}

/** Headings below the page's own, without a level left out however the notice counts. */
function headingLevels(): (depth: number) => number {
  const open: number[] = []
  return (depth) => {
    while (open.length && open.at(-1)! >= depth) open.pop()
    open.push(depth)
    return Math.min(6, 2 + open.length)
  }
}

const list = (items: readonly Block[], contentOf: ContentOf): Element =>
  h(
    'ul',
    items.map((item) =>
      h('li', { className: `depth-${Math.max(1, Math.min(deepestItem, item.depth))}` }, contentOf(item)),
    ),
  )

function table(cells: readonly Block[], contentOf: ContentOf): Element {
  const columnHeaders = new Set(cells.map(({ cell }) => cell?.columnHeader))
  const rowHeaders = new Set(cells.map(({ cell }) => cell?.rowHeader))
  const rows = new Map<number, Map<number, Block[]>>()
  for (const block of cells) {
    const { row, column } = block.cell!
    const known = rows.get(row) ?? new Map<number, Block[]>()
    known.set(column, [...(known.get(column) ?? []), block])
    rows.set(row, known)
  }
  const width = Math.min(60, 1 + cells.reduce((most, { cell }) => Math.max(most, cell!.column), 0))
  const element = (blocks: Block[]) => {
    const content = blocks.length > 1 ? blocks.map((b) => h('div', contentOf(b))) : blocks.flatMap(contentOf)
    if (blocks.some((b) => columnHeaders.has(b))) return h('th', { scope: 'col' }, content)
    return blocks.some((b) => rowHeaders.has(b)) ? h('th', { scope: 'row' }, content) : h('td', content)
  }
  const row = (columns: Map<number, Block[]>) =>
    h(
      'tr',
      Array.from({ length: width }, (_, column) => element(columns.get(column) ?? [])),
    )
  return h('div', { className: 'wide' }, h('table', h('tbody', [...rows.values()].map(row))))
}
