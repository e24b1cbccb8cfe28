import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { hiddenBy, skippedTags } from './hidden.js'
import type { Writer } from './writer.js'

const tag = /<!--([\s\S]*?)(?:-->|$)|<(\/?)([a-zA-Z][\w:-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>|<[?!][^>]*>/g
const attributePattern = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+)))?/g
const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/g
const voids = new Set([
  'br',
  'hr',
  'img',
  'input',
  'meta',
  'link',
  'wbr',
  'col',
  'area',
  'source',
  'track',
  'embed',
  'base',
])

/** Reads the HTML inside Markdown, which comes in pieces and need not be balanced. */
export class TagReader {
  private pending = ''
  private pendingAt = 0
  /** The hidden element that is open, and how many of its kind lie inside one another. */
  private skipping: string | undefined
  private skippedDepth = 0

  constructor(private readonly writer: Writer) {}

  /** Markdown's own text: inside a hidden element it is not shown either. */
  text(value: string, from: number, to: number): void {
    if (!this.skipping) this.writer.text(value, from, to)
  }

  /** A line ending in Markdown's text. */
  lineBreak(from: number, to: number): void {
    if (!this.skipping) this.writer.sourceBreak(from, to)
  }

  /** A piece of HTML. A tag or comment may run on into the next piece. */
  read(value: string, from: number, to: number): void {
    let html = value
    let at = from
    if (this.pending !== '') {
      // What lies between two pieces (a line ending, a quote's mark) counts as space, so that offsets stay right.
      html = this.pending + ' '.repeat(Math.max(0, from - this.pendingAt - this.pending.length)) + value
      at = this.pendingAt
      this.pending = ''
    }
    let last = 0
    tag.lastIndex = 0
    for (let match = tag.exec(html); match; match = tag.exec(html)) {
      const unfinished = match[1] !== undefined && !match[0].endsWith('-->')
      if (unfinished) break
      this.characters(html, last, match.index, at)
      last = tag.lastIndex
      if (match[1] !== undefined)
        this.writer.reading.comments.push({ text: match[1], start: at + match.index, end: at + last })
      else if (match[3])
        this.tag(match[3].toLowerCase(), match[2] === '/', match[4] ?? '', at + match.index, at + last)
    }
    const rest = html.slice(last)
    const open = rest.search(/<(?=[a-zA-Z/!?])/)
    if (open >= 0 && rest.length < 20_000) {
      this.characters(html, last, last + open, at)
      this.pending = rest.slice(open)
      this.pendingAt = at + last + open
    } else this.characters(html, last, html.length, at)
    void to
  }

  end(): void {
    this.pending = ''
  }

  private tag(name: string, closing: boolean, attributes: string, from: number, to: number): void {
    if (this.skipping) {
      if (name === this.skipping) this.skippedDepth += closing ? -1 : 1
      if (this.skippedDepth === 0) this.skipping = undefined
      return
    }
    if (name === 'br') this.writer.lineBreak(true, from, to)
    else if (closing) this.writer.close(name)
    else {
      const attribute = attributesOf(attributes)
      const selfClosing = attributes.endsWith('/') || voids.has(name)
      if (skippedTags.has(name) || hiddenBy(attribute)) {
        if (!selfClosing) {
          this.writer.flush()
          this.skipping = name
          this.skippedDepth = 1
        }
      } else {
        this.writer.open(name, attribute)
        if (selfClosing) this.writer.close(name)
      }
    }
  }

  private characters(html: string, start: number, end: number, at: number): void {
    if (this.skipping || start >= end) return
    const text = html.slice(start, end)
    let last = 0
    reference.lastIndex = 0
    for (let match = reference.exec(text); match; match = reference.exec(text)) {
      const decoded = decode(match)
      if (decoded === undefined) continue
      this.writer.text(text.slice(last, match.index), at + start + last, at + start + match.index)
      last = reference.lastIndex
      this.writer.text(decoded, at + start + match.index, at + start + last)
    }
    this.writer.text(text.slice(last), at + start + last, at + end)
  }
}

function decode(match: RegExpExecArray): string | undefined {
  const code = match[1] ? Number.parseInt(match[1], 10) : match[2] ? Number.parseInt(match[2], 16) : undefined
  if (code !== undefined) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
  return decodeNamedCharacterReference(match[3]!) || undefined
}

function attributesOf(text: string): (name: string) => string | undefined {
  return (name) => {
    for (const match of text.matchAll(attributePattern)) {
      if (match[1]!.toLowerCase() === name) return match[2] ?? match[3] ?? match[4] ?? ''
    }
    return undefined
  }
}
