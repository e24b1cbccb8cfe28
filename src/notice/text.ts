import type { Reading } from './draft.js'
import { Writer } from './writer.js'

/** Reads pasted text: paragraphs part at blank lines, everything else is left to the shape of their lines. */
export function readText(source: string): Reading {
  const writer = new Writer(source)
  const line = /[^\r\n]*(\r\n|\n|\r|$)/g
  let offset = source.charCodeAt(0) === 0xfeff ? 1 : 0
  line.lastIndex = offset
  while (offset < source.length) {
    const match = line.exec(source)!
    const ending = match[1]!.length
    const end = line.lastIndex - ending
    const value = source.slice(offset, end)
    if (value.trim() === '') writer.flush()
    else {
      writer.text(value, offset, end)
      writer.lineBreak(false, end, end + ending)
    }
    offset = line.lastIndex
  }
  return writer.finish()
}
