import { findTable, type TextTable } from './columns.js'
import type { Reading } from './draft.js'
import { sentenceEnd } from './line.js'
import { fieldsOf, lineListAt } from './line-list.js'
import { numberAt } from './marker.js'
import { Writer } from './writer.js'

/** A line of the source: what it says, where, and where its ending ends. */
interface SourceLine {
  value: string
  from: number
  next: number
}

/** Lines of one paragraph that are looked through for a table; a longer one is none. */
const maximumTableLines = 500

/**
 * Reads pasted text: paragraphs part at blank lines, the rest is left to the shape of their lines. With `markdown`, the
 * marks of headings and quotes are taken off (for Markdown that is too long or too deep for its parser).
 */
export function readText(source: string, { markdown = false } = {}): Reading {
  const writer = new Writer(source)
  const lines = [...linesOf(source)]
  const fields = fieldsOf(lines.map(({ value }) => value))
  const write = (some: readonly SourceLine[]) => writeGroup(writer, some, fields)
  let group: SourceLine[] = []
  for (const line of lines) {
    const mark = markdown ? headingOrQuote.exec(line.value) : null
    if (mark) {
      write(group)
      group = []
      writeMarked(writer, line, mark[0])
    } else if (isUnderline(line.value) && isUnderlined(group)) {
      const title = group.pop()!
      write(group)
      group = []
      writeMarked(writer, title, line.value.includes('=') ? '# ' : '## ', 0)
    } else if (line.value.trim() !== '' && !isRule(line.value, group)) group.push(line)
    else {
      write(group)
      group = []
    }
  }
  write(group)
  return writer.finish()
}

const headingOrQuote = /^(?: {0,3}#{1,6}[ \t]+|[ \t]*>[> \t]*)/

/** "-----" or "=====" on a line of its own: what stands above it is a title. */
const isUnderline = (text: string) => /^\s{0,3}([-=~])\1{2,}\s*$/.test(text)
/** Longer lines are no titles. */
const longestTitle = 110
/** A line drawn under a whole sentence parts paragraphs. */
const isRule = (text: string, above: readonly SourceLine[]) =>
  isUnderline(text) && /[.;!…]$/.test(above.at(-1)?.value.trim() ?? '.')

/** Columns ("Data    Kept for") are the header of a table. */
function isUnderlined(above: readonly SourceLine[]): boolean {
  const [before = '.', title = ''] = [above.at(-2), above.at(-1)].map((line) => line?.value.trim())
  if (title.length > longestTitle || !/\p{L}{2}/u.test(title)) return false
  return sentenceEnd.test(before) && !/ {2}|\t|\||[.;,!…]$/.test(title)
}

function writeMarked(writer: Writer, line: SourceLine, mark: string, length = mark.length): void {
  const tag = mark.includes('#') ? `h${mark.trim().length}` : 'blockquote'
  writer.open(tag)
  writer.text(line.value.slice(length), line.from + length, line.from + line.value.length)
  writer.close(tag)
}

function* linesOf(source: string): Generator<SourceLine> {
  const ending = /\r\n|\n|\r|$/g
  let from = source.charCodeAt(0) === 0xfeff ? 1 : 0
  while (from < source.length) {
    ending.lastIndex = from
    const match = ending.exec(source)!
    const next = match.index + match[0].length
    yield { value: source.slice(from, match.index), from, next }
    from = next
  }
}

function writeGroup(writer: Writer, lines: readonly SourceLine[], fields: ReadonlySet<string>): void {
  if (lines.length === 0) return
  if (headsClauses(lines)) {
    writeMarked(writer, lines[0]!, '## ', 0)
    writeGroup(writer, lines.slice(1), fields)
    return
  }
  const table = lines.length <= maximumTableLines ? findTable(lines.map((line) => line.value)) : undefined
  writeLines(writer, lines.slice(0, table?.start), fields)
  if (!table) return
  writeTable(writer, table, lines)
  writeGroup(writer, lines.slice(table.end), fields)
}

/** "Article 4 – Sources" over "4.1 From the member": the first line is the title of the clauses under it. */
function headsClauses([first, second]: readonly SourceLine[]): boolean {
  const title = first?.value.trim() ?? ''
  const number = numberAt(title)?.value
  if (!number || !second || title.length > longestTitle || /[.;,:!…]$/.test(title)) return false
  return numberAt(second.value.trim())?.value.startsWith(`${number}.`) ?? false
}

function writeLines(writer: Writer, lines: readonly SourceLine[], fields: ReadonlySet<string>): void {
  const first =
    lineListAt(
      lines.map(({ value }) => value),
      fields,
    ) ?? lines.length
  for (const { value, from, next } of lines.slice(0, first)) {
    writer.text(value, from, from + value.length)
    writer.lineBreak(false, from + value.length, next)
  }
  writer.flush()
  if (first < lines.length) writeList(writer, lines.slice(first))
}

function writeList(writer: Writer, lines: readonly SourceLine[]): void {
  writer.open('ul')
  for (const { value, from } of lines) {
    writer.open('li')
    writer.text(value, from, from + value.length)
    writer.close('li')
  }
  writer.close('ul')
}

function writeTable(writer: Writer, table: TextTable, lines: readonly SourceLine[]): void {
  writer.open('table')
  table.rows.forEach((row, index) => {
    const line = lines[table.start + index]!
    writer.open('tr')
    for (const { start, end } of row.cells) {
      const tag = row.header ? 'th' : 'td'
      writer.open(tag)
      writer.text(line.value.slice(start, end), line.from + start, line.from + end)
      writer.close(tag)
    }
    writer.close('tr')
  })
  writer.close('table')
}
