import type { Block, Notice, Section } from './model.js'

/** What stands beside what: found once in a notice, so that asking for every cell or section stays linear. */
export interface Layout {
  /** The cells of the block's table row, itself among them; empty for what is no cell. */
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

/** The layout of a notice; made when it is first asked for. */
export function layoutOf(notice: Notice): Layout {
  const known = layouts.get(notice)
  if (known) return known
  const cells = notice.blocks.filter((block) => block.cell)
  const rows = groups(cells, ({ cell }) => `${cell!.table}:${cell!.row}`)
  const columns = groups(cells, ({ cell }) => `${cell!.table}:${cell!.column}`)
  const sections = groups(notice.sections, ({ parent }) => parent)
  const layout: Layout = {
    row: ({ cell }) => (cell && rows.get(`${cell.table}:${cell.row}`)) ?? none,
    column: ({ cell }) => (cell && columns.get(`${cell.table}:${cell.column}`)) ?? none,
    headers: ({ cell }) => (cell && rows.get(`${cell.table}:0`)) ?? none,
    subsections: (section) => sections.get(section) ?? none,
  }
  layouts.set(notice, layout)
  return layout
}

function groups<T, K>(all: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const found = new Map<K, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    const group = found.get(key)
    if (group) group.push(one)
    else found.set(key, [one])
  }
  return found
}
