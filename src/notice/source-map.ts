/** What is known of a stretch of a text beside its characters. */
export interface Mark {
  start: number
  end: number
  /** The address of a link; otherwise the stretch is set in bold. */
  url?: string
}

const whitespace = /[\t\n\f\r ]+/g
/** Characters that show nothing: zero-width spaces, soft hyphens, byte order and direction marks. */
const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff]/
/** What does not stand in the text as it does in the source. */
const uneven = /[\t\n\f\r\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff]| {2}/

/**
 * A text that knows where in the source each of its characters stands. It is built piece by piece in reading order;
 * whitespace runs collapse to one space and invisible characters are left out.
 */
export class MappedText {
  text = ''
  readonly marks: Mark[] = []
  // One entry a piece: where it begins in the text, and the stretch of the source it was read from.
  // A piece as long as its stretch maps character by character, any other one (an entity) as a whole.
  private readonly at: number[] = []
  private readonly from: number[] = []
  private readonly to: number[] = []
  /** The last character; reading it from `text` would cost its length while the text grows. */
  last = ''

  get empty(): boolean {
    return this.text.length === 0
  }

  /** Adds what a reader sees of `source.slice(from, to)`. */
  add(value: string, from: number, to: number): void {
    const verbatim = value.length === to - from
    if (!verbatim || value.length < 2) {
      if (whitespace.test(value)) this.space(from, to)
      else if (value.length > 0 && !(value.length === 1 && invisible.test(value))) this.push(value, from, to)
      whitespace.lastIndex = 0
      return
    }
    if (!uneven.test(value) && !(value.startsWith(' ') && ' \n\r'.includes(this.last))) {
      this.push(value, from, to)
      return
    }
    let last = 0
    whitespace.lastIndex = 0
    for (let match = whitespace.exec(value); match; match = whitespace.exec(value)) {
      this.word(value.slice(last, match.index), from + last)
      last = whitespace.lastIndex
      // One plain space stays verbatim, so that a line of prose is one piece.
      if (match[0] === ' ' && !' \n\r'.includes(this.last)) this.push(' ', from + match.index, from + last)
      else this.space(from + match.index, from + last)
    }
    this.word(value.slice(last), from + last)
  }

  /** Adds one character that stands for the stretch of the source as a whole (a line break). */
  addWhole(character: string, from: number, to: number): void {
    this.push(character, from, to)
  }

  private space(from: number, to: number): void {
    if (!' \n\r'.includes(this.last)) this.push(' ', from, to)
  }

  private word(value: string, from: number): void {
    if (!invisible.test(value)) {
      if (value) this.push(value, from, from + value.length)
      return
    }
    let start = 0
    for (let index = 0; index <= value.length; index++) {
      if (index < value.length && !invisible.test(value.charAt(index))) continue
      if (index > start) this.push(value.slice(start, index), from + start, from + index)
      start = index + 1
    }
  }

  private push(value: string, from: number, to: number): void {
    const last = this.at.length - 1
    const continues =
      last >= 0 &&
      this.to[last] === from &&
      value.length === to - from &&
      this.to[last]! - this.from[last]! === this.text.length - this.at[last]!
    if (continues) this.to[last] = to
    else {
      this.at.push(this.text.length)
      this.from.push(from)
      this.to.push(to)
    }
    this.text += value
    this.last = value.charAt(value.length - 1)
  }

  private piece(textOffset: number): number {
    let low = 0
    let high = this.at.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.at[middle]! <= textOffset) low = middle
      else high = middle - 1
    }
    return low
  }

  /** The offset in the source where the character at `textOffset` begins; past the text, where its last one ends. */
  startOf(textOffset: number): number {
    if (textOffset >= this.text.length) return this.endOf(this.text.length)
    const piece = this.piece(textOffset)
    const from = this.from[piece] ?? 0
    return this.verbatim(piece) ? from + textOffset - this.at[piece]! : from
  }

  /** The offset in the source where the character before `textOffset` ends. */
  endOf(textOffset: number): number {
    if (this.at.length === 0) return 0
    if (textOffset <= 0) return this.from[0]!
    const piece = this.piece(Math.min(textOffset, this.text.length) - 1)
    return this.verbatim(piece) ? this.from[piece]! + textOffset - this.at[piece]! : this.to[piece]!
  }

  private verbatim(piece: number): boolean {
    const end = this.at[piece + 1] ?? this.text.length
    return end - this.at[piece]! === this.to[piece]! - this.from[piece]!
  }

  /** The part from `start` to `end`, with its marks. */
  slice(start: number, end = this.text.length): MappedText {
    const part = new MappedText()
    part.append(this, start, end)
    return part
  }

  /** The parts between the characters of `separators`, and the character before each; no mark may reach over one. */
  split(separators: RegExp): { part: MappedText; before: string }[] {
    const parts: { part: MappedText; before: string }[] = []
    let start = 0
    let before = ''
    let mark = 0
    const cut = (end: number) => {
      const first = mark
      while (mark < this.marks.length && this.marks[mark]!.end <= end) mark++
      const part = new MappedText()
      part.append(this, start, end, this.marks.slice(first, mark))
      parts.push({ part, before })
    }
    for (const { 0: separator, index } of this.text.matchAll(separators)) {
      cut(index)
      before = separator
      start = index + separator.length
    }
    cut(this.text.length)
    return parts
  }

  /** The text without whitespace at its ends. */
  trim(): MappedText {
    const start = this.text.length - this.text.trimStart().length
    const end = this.text.trimEnd().length
    return start === 0 && end === this.text.length ? this : this.slice(Math.min(start, end), end)
  }

  /** Adds a part of another text, with its marks. */
  append(other: MappedText, start = 0, end = other.text.length, marks: readonly Mark[] = other.marks): void {
    const shift = this.text.length - start
    for (let piece = other.piece(start); piece < other.at.length && other.at[piece]! < end; piece++) {
      const at = other.at[piece]!
      const next = other.at[piece + 1] ?? other.text.length
      const first = Math.max(at, start)
      const last = Math.min(next, end)
      if (first >= last) continue
      if (other.verbatim(piece)) {
        const from = other.from[piece]! + first - at
        this.push(other.text.slice(first, last), from, from + last - first)
      } else this.push(other.text.slice(first, last), other.from[piece]!, other.to[piece]!)
    }
    for (const mark of marks) {
      if (mark.end <= start || mark.start >= end) continue
      this.marks.push({
        ...mark,
        start: Math.max(mark.start, start) + shift,
        end: Math.min(mark.end, end) + shift,
      })
    }
  }

  /** Joins texts with one character that stands for what lies between them in the source. */
  static join(parts: readonly MappedText[], separators: readonly string[]): MappedText {
    const first = parts[0]
    if (parts.length === 1 && first) return first
    const joined = new MappedText()
    parts.forEach((part, index) => {
      if (index > 0 && !joined.empty && !part.empty)
        joined.push(separators[index] ?? ' ', joined.endOf(joined.text.length), part.startOf(0))
      joined.append(part)
    })
    return joined
  }
}

/** Whether all words of the text stand in bold; punctuation may stand outside. */
export function isBold(text: MappedText): boolean {
  let covered = 0
  for (const mark of text.marks.filter((mark) => mark.url === undefined).sort((a, b) => a.start - b.start)) {
    if (/[\p{L}\p{N}]/u.test(text.text.slice(covered, mark.start))) return false
    covered = Math.max(covered, mark.end)
  }
  return covered > 0 && !/[\p{L}\p{N}]/u.test(text.text.slice(covered))
}

/** How far the line is indented on which `offset` stands, in columns, up to `offset`; a tab counts as four. */
export function indentation(source: string, offset: number): number {
  let columns = 0
  for (let index = offset - 1; index >= 0; index--) {
    const character = source.charAt(index)
    if (character === '\t') columns += 4
    else if (character === ' ' || character === '\u00a0') columns++
    else break
  }
  return columns
}
