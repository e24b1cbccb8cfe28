import { DecodingMode, HtmlEntityDecoder } from 'entities/decode'

type Emit = (value: string, from: number, to: number) => void

/**
 * Finds where in `source.slice(from, to)` each character of a text node stands, and emits piece by piece: stretches that are
 * the same in both, and character references. What the parser moved or dropped in between (tags, NULs, the CR of a CRLF)
 * is stepped over.
 */
export function alignText(source: string, from: number, to: number, value: string, emit: Emit): void {
  let at = from
  let index = 0
  let start = 0
  let startAt = at
  const run = () => {
    if (index > start) emit(value.slice(start, index), startAt, at)
    start = index
    startAt = at
  }
  while (index < value.length && at < to) {
    const character = source.charCodeAt(at)
    const reference = character === 38 ? decodeAt(source, at) : undefined
    if (reference && value.startsWith(reference.value, index)) {
      run()
      emit(reference.value, at, reference.end)
      index += reference.value.length
      at = reference.end
    } else if (character === value.charCodeAt(index)) {
      index++
      at++
      continue
    } else {
      run()
      const tag = character === 60 ? source.indexOf('>', at) : -1
      at = tag >= 0 && tag < to ? tag + 1 : at + 1
      if (character === 13 && value.charCodeAt(index) === 10 && source.charCodeAt(at) !== 10) {
        // A lone CR, which the parser made a line feed.
        emit('\n', at - 1, at)
        index++
      }
    }
    start = index
    startAt = at
  }
  run()
}

/** The character reference at `at`, decoded as HTML does it (also without a semicolon, where HTML allows it). */
function decodeAt(source: string, at: number): { value: string; end: number } | undefined {
  let value = ''
  let consumed = 0
  const decoder = new HtmlEntityDecoder((codePoint: number, length: number) => {
    value += String.fromCodePoint(codePoint)
    consumed = length
  })
  decoder.startEntity(DecodingMode.Legacy)
  if (decoder.write(source.slice(at, at + 40), 1) < 0) decoder.end()
  return consumed > 0 ? { value, end: at + consumed } : undefined
}
