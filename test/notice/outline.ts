import type { Block, Notice } from '../../src/notice/model.js'

/** A notice as lines: kind, depth, what it hangs on, text. What tests compare. */
export function outline(notice: Notice): string[] {
  return notice.blocks.map((block) => {
    const signs = [sign(block), block.quoted && 'quoted', block.region === 'aside' && 'aside', hangsOn(block)]
    return `${signs.filter(Boolean).join(' ')}: ${block.text.replace(/\n/g, ' / ')}`
  })
}

function sign(block: Block): string {
  if (block.kind === 'heading') return '#'.repeat(block.depth)
  if (block.kind === 'item') return '-'.repeat(block.depth)
  return block.kind === 'cell' ? 'cell' : 'p'
}

function hangsOn(block: Block): string {
  const { intro, parent, cell } = block
  const short = (other: Block) => other.text.slice(0, 12).replace(/\n/g, ' ')
  return [
    intro && intro !== parent && `after(${short(intro)})`,
    parent && `in(${short(parent)})`,
    cell?.columnHeader && `column(${short(cell.columnHeader)})`,
    cell?.rowHeader && `row(${short(cell.rowHeader)})`,
  ]
    .filter(Boolean)
    .join(' ')
}
