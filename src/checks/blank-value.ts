import { blanksIn } from '../claims/blanks.js'
import { datesIn } from '../claims/dates.js'
import { layoutOf } from '../notice/layout.js'
import type { Block, Notice } from '../notice/model.js'
import { toPlain } from '../notice/plain.js'
import { placeOf } from './disclosure.js'
import type { Case, Finding, FindingKind, Place } from './kinds.js'

/**
 * A value is missing or was never filled in. By form: placeholders, empty brackets, a label with nothing behind it, a heading
 * with nothing under it, a cell left out where all other rows have one. By words: `dangling` ends a sentence where an address must
 * follow; `lead` are words that a value must follow and a gap does ("write to ."); `found` stands anywhere; `label` names lines that need a value, `date-label` those that need a date; `not` excuses the sentence.
 */
export const blankValue: FindingKind = (rule, about) => {
  const places: { place: Place; message: string }[] = []
  for (const block of about.reading.notice.blocks) {
    if (block.quoted) continue
    for (const { start, end, kind } of blanksIn(block))
      places.push({ place: { block, start, end }, message: kind })
    if (about.reading.rulesIn(block).has(rule.id)) places.push(...byWords(block, rule.id, about))
    const label = emptyLabel(block, rule.id, about)
    if (label) places.push({ place: label, message: 'label' })
    if (announcesNothing(block, about.reading.notice))
      places.push({ place: { block, start: 0, end: block.text.length }, message: 'label' })
  }
  for (const block of emptyCells(about))
    places.push({ place: { block, start: 0, end: block.text.length }, message: 'cell' })
  for (const block of emptyHeadings(about.reading.notice))
    places.push({ place: { block, start: 0, end: block.text.length }, message: 'section' })
  const seen = new Set<Block>()
  return places
    .filter(({ place }) => !seen.has(place.block) && seen.add(place.block))
    .slice(0, 25)
    .map(({ place, message }): Finding => ({ place, message, values: { quote: quoteOf(place) } }))
}

function byWords(block: Block, ruleId: string, { reading }: Case) {
  const live = (slot: string) =>
    reading.hitsIn(block, ruleId, slot).filter((h) => !reading.hitsOn(h.sentence, ruleId, 'not').length)
  const found = live('found').map((hit) => ({ place: placeOf(hit), message: 'empty' }))
  if (block.kind === 'heading' || block.kind === 'cell') return found
  const dangling = live('dangling').filter(({ sentence, start, end }) => {
    const { text } = sentence
    const rest = text.slice(end)
    const next = reading.notice.blocks[block.index + 1]
    if (isGap(rest)) return true
    // "là" and "sûr" are no articles.
    const last = text.slice(start, end).split(/\s/).at(-1)!
    if (toPlain(last) !== last.toLowerCase()) return false
    if (sentence.end < block.text.trimEnd().length) return /^\s*$/.test(rest)
    // Without a full stop the sentence may go on in the next line.
    if (/^\s*$/.test(rest) && !/:\s*$/.test(text)) return !next
    return /:\s*$/.test(rest) && (!next || next.kind === 'heading')
  })
  const gaps = reading
    .hitsIn(block, ruleId, 'lead')
    .filter(({ sentence: { text }, end }) => isGap(text.slice(end)))
  return [...found, ...[...dangling, ...gaps].map((hit) => ({ place: placeOf(hit), message: 'dangling' }))]
}

/** A blank before the punctuation, as it stays behind when a value is taken away; an ellipsis in brackets. */
const isGap = (rest: string): boolean => /^(?:\s+[.,](?=\s|$)|\s[([](?:…|\.{3})[)\]])/.test(rest)

/** Columns that each row of a table must fill. */
const filledColumns = ['retention-period', 'legal-basis', 'recipients']
/** Fewer rows with a cell are no form that the others follow. */
const fewestRows = 3

/** The first cells of rows that leave out what their table's column says of nearly all others. */
function emptyCells({ reading }: Case): Block[] {
  const { blocks, source } = reading.notice
  // A cell that reaches over several rows speaks for all of them.
  if (/\b(?:row|col)span=/i.test(source)) return []
  const layout = layoutOf(reading.notice)
  const headers = new Set(blocks.flatMap(({ cell }) => cell?.columnHeader ?? []))
  const judged = [...headers].filter((header) =>
    filledColumns.some((id) => reading.hitsIn(header, id, 'topic').length),
  )
  return judged.slice(0, mostColumns).flatMap((header) => {
    const filled = new Set(layout.column(header).map(({ cell }) => cell!.row))
    const top = layout.headers(header)
    const open = layout
      .column(top[0]!)
      .filter((name) => !filled.has(name.cell!.row) && layout.row(name).length === top.length - 1)
    return filled.size > fewestRows && open.length * fewestRows < filled.size ? open : []
  })
}

const mostColumns = 40

/** "Last update:" and then something else; "E-mail:" and then the next label. */
function emptyLabel(block: Block, ruleId: string, { reading, contacts }: Case): Place | undefined {
  if (block.text.length > 60 || block.kind === 'heading' || !/:\s*$/.test(block.text)) return undefined
  const next = reading.notice.blocks[block.index + 1]
  const place = { block, start: 0, end: block.text.length }
  if (reading.hitsIn(block, ruleId, 'date-label').length) {
    const dated = next?.sentences.some((s) => datesIn(s).length)
    return dated && next!.text.length < 80 ? undefined : place
  }
  if (!reading.hitsIn(block, ruleId, 'label').length) return undefined
  if (!next || next.kind === 'heading') return place
  if (contacts.some((c) => c.block === next)) return undefined
  return /:\s*$/.test(next.text) && next.text.length < 40 ? place : undefined
}

/** Headings with nothing under them: the text was forgotten. Lines that only look like headings do not count. */
function emptyHeadings(notice: Notice): Block[] {
  const { sections, title, source } = notice
  return sections.flatMap((section, i) => {
    const { heading } = section
    const next = sections[i + 1]
    if (!heading || section.blocks.length || heading === title || i < 2 || heading.text === title?.text)
      return []
    const before = source.slice(Math.max(0, heading.sourceOffset(0) - 160), heading.sourceOffset(0))
    if (!/(?:^|\n)#{1,6}\s[^\n]{0,20}$|<h[1-6][^>]*>(?:\s*<[^>]{1,80}>)*\s*$/.test(before)) return []
    // Where levels are mixed up ("####" over "###"), a heading above is taken for one below.
    const siblings = layoutOf(notice)
      .subsections(section.parent)
      .filter((s) => s.depth === section.depth)
    return !next || (next.depth <= section.depth && siblings.length > 1) ? [heading] : []
  })
}

/** "Please contact the following person:" and then the next section, or nothing. */
function announcesNothing(block: Block, { blocks }: Notice): boolean {
  if (
    block.kind !== 'paragraph' ||
    block.region === 'aside' ||
    block.text.length < 40 ||
    !/[^:]:\s*$/.test(block.text)
  )
    return false
  const next = blocks[block.index + 1]
  if (!next || next.region === 'aside') return true
  return next.kind === 'heading' && next.depth <= block.section.depth
}

const quoteOf = ({ block, start, end }: Place) => block.text.slice(start, end).trim().slice(0, 60)
