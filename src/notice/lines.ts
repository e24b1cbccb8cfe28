import { isContact } from './contact.js'
import { joinLines } from './join.js'
import {
  isNumbered,
  isTitleLine,
  itemEnd,
  type Line,
  openWord,
  sentenceEnd,
  shortLine,
  startsAfresh,
} from './line.js'
import { bulletAt, type Marker, numberAt } from './marker.js'
import { isBold, type MappedText } from './source-map.js'

/** What a paragraph's lines turn out to be. */
export interface Shape {
  kind: 'paragraph' | 'item'
  text: MappedText
  /** How far the first line is indented in the source: items nest by it. */
  indent: number
  number?: string
  /** One of several in a paragraph. */
  attached: boolean
}

/** Where a paragraph stands. */
export interface Surroundings {
  /** In a table's cell: only bullets part its lines. */
  cell: boolean
  /** Under a line that ends with a colon. */
  announced: boolean
  /** The first lines of an item of an ordered list. */
  ordered: boolean
}

interface Group extends Pick<Shape, 'kind' | 'indent' | 'number'> {
  lines: Line[]
}

/** Turns the lines of a paragraph into paragraphs and items; joins lines that only the width of a window broke. */
export function shapeLines(lines: readonly Line[], around: Surroundings): Shape[] {
  const groups: Group[] = []
  const start = (line: Line, kind: Shape['kind'], number?: string) =>
    groups.push({ kind, indent: line.indent, lines: [line], ...(number !== undefined && { number }) })
  const numbered = lines.filter((line) => numberAt(line.text.text)).length > 1
  let open: Group | undefined
  lines.forEach((line, index) => {
    const next = lines[index + 1]
    if (line.text.empty) {
      // Two breaks in a row part paragraphs.
      if (!around.cell && line.hard && next?.hard) open = undefined
      return
    }
    const marker = markerOf(line, lines[index - 1], open, numbered)
    if (marker) {
      const text = line.text.slice(marker.length).trim()
      start({ ...line, text }, 'item', marker.kind === 'number' ? marker.value : undefined)
      open = groups.at(-1)
    } else if (open && (around.cell || !parts(open, line, next, around))) open.lines.push(line)
    else {
      start(line, 'paragraph')
      open = groups.at(-1)
    }
  })
  return groups
    .map(({ lines: own, ...group }) => ({
      ...group,
      text: joinLines(own, around.announced && own.length > 1),
      attached: lines.length > 1,
    }))
    .filter(({ text }) => !text.empty)
}

/** The bullet or number of an item. A dash may also be a parenthesis that a window broke. */
function markerOf(
  line: Line,
  before: Line | undefined,
  open: Group | undefined,
  numbered: boolean,
): Marker | undefined {
  const bullet = bulletAt(line.text.text)
  if (!bullet) return numbered ? numberAt(line.text.text) : undefined
  if (!'-–—−*+'.includes(bullet.value) || !before || before.hard || open?.kind === 'item') return bullet
  return before.text.empty || itemEnd.test(before.text.text) ? bullet : undefined
}

/** Whether a line begins a block of its own: a title over its text, text over the next title, text behind an item. */
function parts(open: Group, line: Line, next: Line | undefined, { ordered }: Surroundings): boolean {
  const last = open.lines.at(-1)!
  const before = last.text.text
  const text = line.text.text
  if (!startsAfresh(text)) return false
  if (leavesItem(open, last, line)) return true
  // "Rights:" on a line of its own, as the title of a numbered item.
  if (ordered && before.endsWith(':') && before.length < shortLine) return true
  return isTitleOver(last, line) || isTitleUnder(last, line, next)
}

/** Text under an item, as far out as the item's own bullet, is no longer part of it. */
function leavesItem({ kind, indent }: Group, before: Line, line: Line): boolean {
  if (kind !== 'item' || line.hard || line.indent > indent || indent === 0) return false
  return /[.!?;]["'»”’)\]]*$/.test(before.text.text)
}

function isTitleOver(title: Line, line: Line): boolean {
  const name = title.text.text
  const text = line.text.text
  // A title in bold over text; over another short line it is rather the first line of an address.
  if (isBold(title.text) && !isBold(line.text) && isTitleLine(name))
    return text.length >= 60 || sentenceEnd.test(text)
  if (name.endsWith('?') && isTitleLine(name) && text.length > name.length) return true
  if (name.length >= shortLine) return false
  if (isNumbered(name) && isTitleLine(name)) return true
  const overhang = text.length > 1.5 * shortLine && !/[,–-]$/.test(name) && !/[.!…;]$/.test(name)
  return overhang && !openWord.test(name) && !isContact(name)
}

function isTitleUnder(before: Line, title: Line, next: Line | undefined): boolean {
  const text = before.text.text
  const name = title.text.text
  const ended = sentenceEnd.test(text)
  if (!isTitleLine(name)) return false
  if (isNumbered(name)) return ended || text.length < shortLine
  if (!ended) return false
  if (name.endsWith('?') || (isBold(title.text) && !isBold(before.text))) return true
  return !next && name.length < shortLine && !text.endsWith(':') && !isContact(`${text} ${name}`)
}
