import { bulletAt, numberAt } from './marker.js'
import { indentation, isBold, MappedText } from './source-map.js'

/** One line of a paragraph, as the source breaks it. */
export interface Line {
  text: MappedText
  /** How far the line is indented in the source. */
  indent: number
  /** Whether a reader sees the break before this line (`<br>`), or only the source has it. */
  hard: boolean
}

/** What a paragraph's lines turn out to be. */
export interface Shape {
  kind: 'paragraph' | 'item'
  text: MappedText
  /** How far the first line is indented in the source: items nest by it. */
  indent: number
  number?: string
  attached: boolean
}

/** Splits a paragraph at its line breaks; empty lines stay, since they part paragraphs. */
export function splitLines(text: MappedText, source: string): Line[] {
  return text.split(/[\n\r]/g).map(({ part, before }) => {
    const line = part.trim()
    return { text: line, indent: indentation(source, line.startOf(0)), hard: before === '\n' }
  })
}

const sentenceEnd = /[.!?…:;][)"'»”’\]]*$/
const listEnd = /[.!?…:;,][)"'»”’\]]*$/
const contact =
  /@|[[({]at[\])}]|(?:^|\s)\d{4,5}\s?(?:[A-Z]{2}\s+)?\p{Lu}|^(?:tel|phone|fax|mobile?|e-?mail|mail|web|www|http|c\/o|t\.a\.v)|\d{2,4}[\s/.-]\d{2,}|\p{L}{3,}[.,]?\s+\d{1,4}\s?[a-z]?$/iu
const openWord =
  /(?:^|\s)(?:the|a|an|of|to|and|or|for|in|on|by|with|your|our|der|die|das|den|dem|des|und|oder|von|zu|im|in|mit|eine?[rnms]?|unsere?[rnms]?|ihre?[rnms]?|le|la|les|de|du|des|et|ou|à|au|aux|un|une|vos|nos|votre|notre|het|een|van|en|of|voor|met|uw|onze|ons|je|jouw)$/i
const shortLine = 70
const titleLine = 110

/** Turns the lines of a paragraph into paragraphs and items; joins lines that only the width of a window broke. */
export function shapeLines(lines: readonly Line[], { whole = false, announced = false } = {}): Shape[] {
  const shapes: Shape[] = []
  let group: Line[] = []
  let kind: Shape['kind'] = 'paragraph'
  let number: string | undefined
  let indent = 0
  const numbered = lines.filter((line) => numberAt(line.text.text)).length
  const end = () => {
    const kept = group.filter((line) => !line.text.empty)
    if (kept.length > 0) {
      const text = announced && isList(kept) ? joinWith('\n', kept) : joinLines(kept)
      if (!text.empty)
        shapes.push({
          kind,
          text,
          indent,
          attached: lines.length > 1,
          ...(number !== undefined && { number }),
        })
    }
    group = []
    kind = 'paragraph'
    number = undefined
  }
  lines.forEach((line, index) => {
    const text = line.text.text
    const previous = lines[index - 1]
    const marker = bulletAt(text) ?? (numbered > 1 && lines.length > 1 ? numberAt(text) : undefined)
    if (marker && (marker.kind === 'number' || isListStart(marker.value, previous, kind))) {
      end()
      kind = 'item'
      indent = line.indent
      number = marker.kind === 'number' ? marker.value : undefined
      group = [{ ...line, text: line.text.slice(marker.length).trim() }]
      return
    }
    if (text === '') {
      // Two breaks in a row part paragraphs.
      if (!whole && line.hard && lines[index + 1]?.hard) end()
      return
    }
    const before = group.at(-1)
    if (before && !whole && (parts(before, line, lines[index + 1]) || leavesItem(kind, indent, before, line)))
      end()
    if (group.length === 0) indent = line.indent
    group.push(line)
  })
  end()
  return shapes
}

/** Whether a line under an item, as far out as the item's own bullet, is no longer part of it. */
function leavesItem(kind: Shape['kind'], indent: number, before: Line, line: Line): boolean {
  if (kind !== 'item' || line.hard || line.indent > indent || !startsAfresh(line.text.text)) return false
  return indent > 0 && /[.!?;]["'»”’)\]]*$/.test(before.text.text)
}

/** A dash may also be a parenthesis that a window broke: it begins an item only where a sentence or item ended. */
function isListStart(value: string, previous: Line | undefined, kind: Shape['kind']): boolean {
  if (!'-–—−*+'.includes(value)) return true
  return (
    !previous || previous.hard || kind === 'item' || previous.text.empty || listEnd.test(previous.text.text)
  )
}

/** Whether two lines that follow each other are two blocks: a title over its text, or text over the next title. */
function parts(before: Line, line: Line, after: Line | undefined): boolean {
  const a = before.text.text
  const b = line.text.text
  if (!startsAfresh(b)) return false
  const ended = sentenceEnd.test(a)
  // A title in bold over text; over another short line it is rather the first line of an address.
  if (isBold(before.text) && !isBold(line.text) && isTitle(a)) return b.length >= 60 || sentenceEnd.test(b)
  if (isBold(line.text) && !isBold(before.text) && isTitle(b) && ended) return true
  if (b.endsWith('?') && ended && b.length < titleLine) return true
  if (a.endsWith('?') && a.length < titleLine && b.length > a.length) return true
  if (numberAt(b) && (ended || a.length < shortLine) && isTitle(b)) return true
  if (numberAt(a) && isTitle(a) && a.length < shortLine) return true
  if (ended && !after && isTitle(b) && b.length < shortLine && !/:$/.test(a) && !contact.test(a + b))
    return true
  const overhang = a.length < shortLine && b.length > 1.5 * shortLine
  return overhang && !/[,–-]$/.test(a) && !openWord.test(a) && !/[.!…;]$/.test(a) && !contact.test(a)
}

/** "Telephone: 01 23…", also with the label in bold: lines of a list, not of prose. */
const label = /^[\p{Lu}][\p{L}\p{N} /().'’&-]{0,40}\s?:(?:\s|$)/u

function isTitle(text: string): boolean {
  return text.length < titleLine && !/[.!…;,]$/.test(text) && startsAfresh(text)
}

function startsAfresh(text: string): boolean {
  return /^["'«“„‘([]*[\p{Lu}\d§¿¡]/u.test(text)
}

function joinWith(separator: string, lines: readonly Line[]): MappedText {
  return MappedText.join(
    lines.map((line) => line.text),
    lines.map(() => separator),
  )
}

/** Lines under a line with a colon that each begin anew and go on nowhere: a list without bullets. */
function isList(lines: readonly Line[]): boolean {
  return (
    lines.length > 1 &&
    lines.every(
      ({ text: { text } }) => startsAfresh(text) && !openWord.test(text) && !/[,.!?…–-]$/.test(text),
    )
  )
}

function joinLines(lines: readonly Line[]): MappedText {
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.text.length), 0)
  // A window breaks lines at about the same width; lines of many lengths were broken by their writer.
  const wide = lines.slice(0, -1).filter((line) => line.text.text.length >= 0.8 * width).length
  const ragged = width < 60 || (lines.length > 2 && wide <= (lines.length - 1) / 2)
  const separators = lines.map((line, index) => {
    const before = lines[index - 1]?.text.text ?? ''
    const text = line.text.text
    if (line.hard)
      return before.length > 40 && !startsAfresh(text) && !listEnd.test(before) && !contact.test(text)
        ? ' '
        : '\n'
    if (before.endsWith(':') && startsAfresh(text)) return '\n'
    const word = /^\S*/.exec(text)![0].length
    return ragged || before.length + 1 + word < width ? '?' : ' '
  })
  keepAddresses(lines, separators)
  return MappedText.join(
    lines.map((line) => line.text),
    separators.map((separator) => (separator === '?' ? ' ' : separator)),
  )
}

/** Runs of short lines with an address or a number to call in them keep their breaks. */
function keepAddresses(lines: readonly Line[], separators: string[]): void {
  const short = (line: Line) =>
    line.text.text.length < 1.15 * shortLine && !/[!?;,]$|\p{Ll}{3}\.$/u.test(line.text.text)
  for (let start = 0; start < lines.length; ) {
    let end = start
    while (end < lines.length && short(lines[end]!) && (end === start || separators[end] !== ' ')) end++
    const run = lines.slice(start, end).map((line) => line.text.text)
    const labels = run.filter((text) => label.test(text)).length
    if (run.length > 1 && (labels > 1 || run.some((text) => contact.test(text)))) {
      for (let index = start; index < end; index++) if (separators[index] === '?') separators[index] = '\n'
    }
    start = Math.max(end, start + 1)
  }
}
