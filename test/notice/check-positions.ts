import { decodeHTML } from 'entities'
import { expect } from 'vitest'
import type { Notice } from '../../src/notice/model.js'

/** Every character of every block against the source, by its own offset; throws with the place where it is wrong. */
export function checkPositions(notice: Notice): number {
  const { source } = notice
  const starts = [0, ...[...source.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)]
  let checked = 0
  for (const block of notice.blocks) {
    let before = -1
    for (let index = 0; index < block.text.length; index++) {
      const at = block.sourceOffset(index)
      const { start, end } = block.position(index, index + 1)
      const slice = source.slice(start.offset, end.offset)
      const character = block.text.charAt(index)
      const right =
        slice === character ||
        (character === '\ufffc' && slice === '{') ||
        (/\s/.test(character)
          ? !/[\p{L}\p{N}]/u.test(decodeHTML(slice).replace(/<[^>]*>?|\]\([^)\n]*\)/g, ''))
          : decodeHTML(slice).includes(character))
      if (!right || at !== start.offset || at < before || starts[start.line - 1]! + start.column - 1 !== at)
        throw new Error(
          `${notice.path} line ${start.line}: ${JSON.stringify(character)} of ${JSON.stringify(block.text.slice(0, 80))} stands for ${JSON.stringify(slice.slice(0, 80))}`,
        )
      before = at
      checked++
    }
    expect(block.sourceOffset(block.text.length)).toBe(block.position().end.offset)
    for (const sentence of block.sentences) {
      expect(sentence.text).toBe(block.text.slice(sentence.start, sentence.end))
      expect(sentence.plain).toHaveLength(sentence.text.length)
    }
  }
  return checked
}
