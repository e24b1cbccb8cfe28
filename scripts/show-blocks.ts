import { readFileSync } from 'node:fs'
import { readNotice } from '../src/notice/read.js'

/** Prints how notices are read, block by block: npx esbuild scripts/show-blocks.ts --bundle --platform=node --format=esm --outfile=blocks.mjs && node blocks.mjs FILE… */
for (const path of process.argv.slice(2)) {
  const notice = await readNotice(path, readFileSync(path, 'utf8'))
  console.log(`${path}  ${notice.format}  ${notice.language}  «${notice.title?.text ?? ''}»`)
  for (const block of notice.blocks) {
    const { line } = block.position().start
    const section = block.section.number ?? ''
    const signs = [
      block.kind === 'heading' ? '#'.repeat(block.depth) : block.kind + (block.depth || ''),
      block.cell && `r${block.cell.row}c${block.cell.column}`,
      block.region === 'aside' && 'aside',
      block.quoted && 'quoted',
      block.parent && `in ${block.parent.index}`,
      block.intro && `by ${block.intro.index}`,
      block.cell?.columnHeader && `col «${block.cell.columnHeader.text.slice(0, 20)}»`,
      block.cell?.rowHeader && `row «${block.cell.rowHeader.text.slice(0, 20)}»`,
      section && `§${section}`,
    ]
    const text = block.sentences.map((sentence) => sentence.text.replace(/\n/g, '⏎')).join(' ¦ ')
    console.log(`${String(block.index).padStart(4)} L${line} ${signs.filter(Boolean).join(' ')}: ${text}`)
  }
}
