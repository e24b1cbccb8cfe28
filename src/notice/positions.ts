import type { SourcePoint, SourcePosition } from './model.js'

/** Offsets at which the lines of `source` begin; CRLF, LF and a lone CR each end a line (as in CommonMark). */
export function lineStarts(source: string): number[] {
  const starts = [0]
  if (!source.includes('\r')) {
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
    return starts
  }
  const ending = /\r\n|\n|\r/g
  while (ending.exec(source)) starts.push(ending.lastIndex)
  return starts
}

/** The function that gives the position in the source of a range of offsets; offsets outside are brought inside. */
export function positioner(source: string): (start: number, end: number) => SourcePosition {
  let starts: number[] | undefined
  const point = (wanted: number): SourcePoint => {
    starts ??= lineStarts(source)
    const offset = Math.max(0, Math.min(wanted, source.length))
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - starts[low]! + 1, offset }
  }
  return (start, end) => ({ start: point(start), end: point(Math.max(start, end)) })
}
