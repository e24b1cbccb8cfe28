import type { Block, Notice } from './model.js'

/** "We use your data for:" and then a list, or other lines that it introduces. */
export const introducesMore = (block: Block, { blocks }: Notice): boolean =>
  /:\s*$/.test(block.text) && blocks[block.index + 1]?.intro === block
