import { blanksIn } from '../claims/blanks.js'
import { datesIn } from '../claims/dates.js'
import { layoutOf } from '../notice/layout.js'
import type { Block, Notice } from '../notice/model.js'
import { placeOf } from './disclosure.js'
import type { Case, Finding, FindingKind, Place } from './kinds.js'

/**
 * A value is missing or was never filled in. By form: placeholders, empty brackets, a label with nothing behind it, a heading
 * with nothing under it. By words: `dangling` ends a sentence where an address must follow; `found` stands anywhere;
 * `label` names lines that need a value, `date-label` those that need a date; `not` excuses the sentence.
 */
export const blankValue: FindingKind = (rule, about) => {
  const places: { place: Place; message: string }[] = []
  for (const block of about.reading.notice.blocks) {
    if (block.quoted) continue
    for (const { start, end, kind } of blanksIn(block))
      places.push({ place: { block, start, end }, message: kind })
    places.push(...byWords(block, rule.id, about))
    const label = emptyLabel(block, rule.id, about)
    if (label) places.push({ place: label, message: 'label' })
    if (announcesNothing(block, about.reading.notice))
      places.push({ place: { block, start: 0, end: block.text.length }, message: 'label' })
  }
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
  const dangling = live('dangling').filter(({ sentence, end }) => {
    const rest = sentence.text.slice(end)
    const [next] = reading.notice.blocks.slice(block.index + 1, block.index + 2)
    if (sentence.end < block.text.trimEnd().length) return /^\s*\.\s*$/.test(rest) || /^\s*$/.test(rest)
    if (/^\s*\.?\s*$/.test(rest) && !/:\s*$/.test(sentence.text)) {
      // Without a full stop the sentence may go on in the next line.
      return /\.\s*$/.test(rest) || !next
    }
    return /:\s*$/.test(rest) && (!next || next.kind === 'heading')
  })
  return [...found, ...dangling.map((hit) => ({ place: placeOf(hit), message: 'dangling' }))]
}

/** "Last update:" and then something else; "E-mail:" and then the next label. */
function emptyLabel(block: Block, ruleId: string, { reading, contacts }: Case): Place | undefined {
  if (!/:\s*$/.test(block.text) || block.text.length > 60 || block.kind === 'heading') return undefined
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
