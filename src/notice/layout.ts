import { groupBy } from './group.js'
import type { Block, Notice, Section } from './model.js'

/** What stands beside what: found once in a notice, so that asking for every cell or section stays linear. */
export interface Layout {
  /** The cells of the block's table row, the first fifty of them; empty for what is no cell. */
  row(block: Block): readonly Block[]
  /** The cells of the block's table column, its header among them; empty for what is no cell. */
  column(block: Block): readonly Block[]
  /** The cells of the first row of the block's table; empty for what is no cell. */
  headers(block: Block): readonly Block[]
  /** The sections right under a section; under none, those of the first level. */
  subsections(section: Section | undefined): readonly Section[]
}

const layouts = new WeakMap<Notice, Layout>()
const none: readonly never[] = []
/** No row that is meant to be read has more cells. */
const mostCells = 50

/** The layout of a notice; made when it is first asked for. */
export function layoutOf(notice: Notice): Layout {
  const known = layouts.get(notice)
  if (known) return known
  const cells = notice.blocks.filter((block) => block.cell)
  const inRows = cells.filter(({ cell }) => cell!.column < mostCells)
  const rows = groupBy(inRows, ({ cell }) => `${cell!.table}:${cell!.row}`)
  const columns = groupBy(cells, ({ cell }) => `${cell!.table}:${cell!.column}`)
  const sections = groupBy(notice.sections, ({ parent }) => parent)
  const layout: Layout = {
    row: ({ cell }) => (cell && rows.get(`${cell.table}:${cell.row}`)) ?? none,
    column: ({ cell }) => (cell && columns.get(`${cell.table}:${cell.column}`)) ?? none,
    headers: ({ cell }) => (cell && rows.get(`${cell.table}:0`)) ?? none,
    subsections: (section) => sections.get(section) ?? none,
  }
  layouts.set(notice, layout)
  return layout
}
