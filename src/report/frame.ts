import stringWidth from 'string-width'
import type { SourcePosition } from '../notice/model.js'
import { printable } from './printable.js'

/** One line of source as a code frame shows it. */
export interface FrameLine {
  /** The line's number in the file. */
  number: number
  /** What is shown of it: safe to print, with "…" where it is cut. */
  text: string
  /** What stands below the text to point at the place, without trailing space; empty where nothing is marked. */
  underline: string
}

/** A place that reaches over more lines than this is shown by its first ones. */
const maxLines = 3
const cut = '…'

/** The lines of `source` that a place stands on, each at most `width` characters wide. */
export function frame(source: string, { start, end }: SourcePosition, width: number): FrameLine[] {
  const lines: FrameLine[] = []
  let from = lineStart(source, start.offset)
  for (let number = start.line; number <= end.line && lines.length < maxLines; number++) {
    const to = lineEnd(source, from)
    // A place that ends where a line begins marks nothing on that line.
    if (number > start.line && from >= end.offset) break
    const markFrom = Math.max(start.offset, from) - from
    const markTo = Math.max(markFrom, Math.min(end.offset, to) - from)
    lines.push({ number, ...windowed(source.slice(from, to), markFrom, markTo, width) })
    from = source[to] === '\r' && source[to + 1] === '\n' ? to + 2 : to + 1
  }
  return lines
}

/** Lines end with LF, CRLF or CR, as CommonMark and HTML have it. */
function lineStart(source: string, offset: number): number {
  const upTo = source.slice(Math.max(0, offset - 1_000_000), offset)
  return offset - upTo.length + Math.max(upTo.lastIndexOf('\n'), upTo.lastIndexOf('\r')) + 1
}

function lineEnd(source: string, offset: number): number {
  const ending = /[\r\n]/g
  ending.lastIndex = offset
  return ending.exec(source)?.index ?? source.length
}

/** Cuts a long line so that the beginning of the marked stretch stays in sight. */
function windowed(line: string, markFrom: number, markTo: number, width: number): Omit<FrameLine, 'number'> {
  let from = 0
  let to = line.length
  if (line.length > width) {
    const inSight = Math.min(markTo, markFrom + Math.floor((width * 2) / 3))
    from = clamp(Math.floor((markFrom + inSight - width) / 2), 0, line.length - width)
    to = from + width
    if (from > 0) from++
    if (to < line.length) to--
    if (isLowSurrogate(line, from)) from++
    if (isLowSurrogate(line, to)) to--
  }
  const before = (from > 0 ? cut : '') + printable(line.slice(from, Math.max(from, markFrom)))
  const marked = printable(line.slice(Math.max(from, markFrom), Math.min(to, markTo)))
  const after =
    printable(line.slice(Math.max(from, Math.min(to, markTo)), to)) + (to < line.length ? cut : '')
  const text = (before + marked + after).trimEnd()
  const length = stringWidth(marked.trimEnd()) || 1
  return { text, underline: ' '.repeat(stringWidth(before)) + '^'.repeat(length) }
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high)

const isLowSurrogate = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00
