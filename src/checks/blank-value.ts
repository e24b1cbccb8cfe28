import { blanksIn } from '../claims/blanks.js'
import { datesIn } from '../claims/dates.js'
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
  }
  for (const block of emptyHeadings(about.reading.notice))
    places.push({ place: { block, start: 0, end: block.text.length }, message: 'section' })
  const seen = new Set<Block>()
  return places
    .filter(({ place }) => !seen.has(place.block) && seen.add(place.block))
    .slice(0, 5)
    .map(({ place, message }): Finding => ({ place, message, values: { quote: quoteOf(place) } }))
}

function byWords(block: Block, ruleId: string, { reading }: Case) {
  const excused = reading.hitsIn(block, ruleId, 'not')
  const live = (slot: string) =>
    reading.hitsIn(block, ruleId, slot).filter((h) => !excused.some((n) => n.sentence === h.sentence))
  const found = live('found').map((hit) => ({ place: placeOf(hit), message: 'empty' }))
  if (block.kind === 'heading') return found
  const dangling = live('dangling').filter(({ sentence, end }) => {
    const rest = sentence.text.slice(end)
    const [next] = reading.notice.blocks.slice(block.index + 1, block.index + 2)
    if (sentence.end < block.text.trimEnd().length) return /^\s*\.\s*$/.test(rest) || /^\s*$/.test(rest)
    if (/^\s*\.?\s*$/.test(rest) && !/:\s*$/.test(sentence.text)) {
      // Without a full stop the sentence may go on in the next line.
      return /\.\s*$/.test(rest) || !next || startsAnew(next, block)
    }
    return /:\s*$/.test(rest) && (!next || next.kind === 'heading')
  })
  return [...found, ...dangling.map((hit) => ({ place: placeOf(hit), message: 'dangling' }))]
}

const startsAnew = (next: Block, block: Block) =>
  next.section !== block.section ||
  next.kind === 'heading' ||
  (block.kind === 'item' && next.kind !== 'item') ||
  /^\p{Lu}/u.test(next.text)

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

/** Headings with nothing under them: the text was forgotten. Pasted text has too many false headings for this. */
function emptyHeadings({ sections, title, format }: Notice): Block[] {
  if (format === 'text') return []
  return sections.flatMap((section, i) => {
    const next = sections[i + 1]
    if (!section.heading || section.blocks.length || section.heading === title) return []
    return !next || next.depth <= section.depth ? [section.heading] : []
  })
}

const quoteOf = ({ block, start, end }: Place) => block.text.slice(start, end).trim().slice(0, 60)
