import type { Block } from '../notice/model.js'

/** In one block, or in rows of one table or items of one list: who says things side by side tells them apart. */
export function areBeside(a: Block, b: Block): boolean {
  if (a === b) return true
  if (a.cell && b.cell) return a.cell.table === b.cell.table
  return a.kind === 'item' && b.kind === 'item' && a.intro === b.intro && a.section === b.section
}
