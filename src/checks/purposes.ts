import type { Purpose } from '../claims/purposes.js'
import type { Reading } from '../claims/reading.js'
import { groupBy } from '../notice/group.js'
import { layoutOf } from '../notice/layout.js'
import type { Block } from '../notice/model.js'
import type { Evidence, PurposeReport } from '../report/model.js'
import { evidenceOf } from './requirements.js'

/** The purpose matrix as the report shows it. */
export function reportPurposes(purposes: readonly Purpose[], reading: Reading): PurposeReport[] {
  const surroundings = surroundingsOf(purposes, reading)
  return purposes.map((purpose) => {
    const { name, bases, block, last, row } = purpose
    const end = last.position(0, last.text.length).end
    const own = row ? [] : surroundings(purpose)
    const said = (rule: string) => (row ? cellsUnder(row, rule, reading) : saidIn(own, rule, reading))
    const data = said('data-categories')
    const recipients = said('recipients')
    const retention = said('retention-period')
    return {
      name,
      legalBases: bases,
      ...block.position(0, block.text.length),
      end,
      ...(data.length && { data }),
      ...(recipients.length && { recipients }),
      ...(retention.length && { retention }),
    }
  })
}

const cellsUnder = (row: Block[], rule: string, reading: Reading): Evidence[] =>
  row
    .filter(({ cell }) => cell?.columnHeader && reading.hitsIn(cell.columnHeader, rule, 'topic').length)
    .map((block) => evidenceOf({ block, start: 0, end: block.text.length }))

/** More places than these of one kind are not shown. */
const mostPlaces = 5
/** Sections with more subsections are about more than one purpose. */
const mostSections = 12

/** Sentences that say it, and items and paragraphs under a subheading about it. */
function saidIn(blocks: readonly Block[], rule: string, reading: Reading): Evidence[] {
  const places: Evidence[] = []
  for (const block of blocks) {
    if (places.length >= mostPlaces) break
    const { heading } = block.section
    const isUnder = heading !== undefined && reading.hitsIn(heading, rule, 'topic').length > 0
    if (isUnder) places.push(evidenceOf({ block, start: 0, end: block.text.length }))
    else
      for (const sentence of block.sentences)
        if (reading.hitsOn(sentence, rule, 'says').length)
          places.push(evidenceOf({ block, start: sentence.start, end: sentence.end }))
  }
  return places.slice(0, mostPlaces)
}

/**
 * What is said of a purpose outside tables: its own block and the items in it; the whole section where it is the only purpose there; and the
 * subsections beside it where they are parts of what one purpose says ("Data", "Legal basis", "Retention period").
 */
function surroundingsOf(purposes: readonly Purpose[], reading: Reading): (purpose: Purpose) => Block[] {
  const { notice } = reading
  const children = groupBy(notice.blocks, ({ parent }) => parent)
  const counts = new Map<object, number>()
  for (const { block, bases } of purposes)
    if (bases.length) counts.set(block.section, (counts.get(block.section) ?? 0) + 1)
  return ({ block }) => {
    const { section } = block
    const isAlone = section.heading !== undefined && section.depth > 1 && counts.get(section) === 1
    if (!isAlone || block.kind === 'item') return [block, ...(children.get(block) ?? [])]
    const below = layoutOf(notice).subsections(section)
    const isPart =
      reading.hitsIn(section.heading!, 'legal-basis', 'topic').length > 0 && section.parent?.heading
    const beside = isPart ? layoutOf(notice).subsections(section.parent) : []
    const parts = [...below, ...beside.filter((one) => one !== section)]
    return [...section.blocks, ...(parts.length > mostSections ? [] : parts.flatMap(({ blocks }) => blocks))]
  }
}
