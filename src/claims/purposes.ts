import { introducesMore } from '../notice/introduces.js'
import { layoutOf } from '../notice/layout.js'
import type { Block, Section } from '../notice/model.js'
import { shorten } from '../notice/shorten.js'
import type { LegalBasis } from '../report/model.js'
import { type BasisClaim, basesIn, distinctBases } from './bases.js'
import { once } from './once.js'
import { hasOwnSection, longestName, nameBefore, nameOfSection } from './purpose-names.js'
import { contextOf, type Reading } from './reading.js'
import { rights } from './rights.js'
import { topicByContents } from './topic-by-contents.js'

/** A purpose of the notice with what is tied to it. */
export interface Purpose {
  name: string
  /** Where it is said; a row of a table from its first cell to its last. */
  block: Block
  last: Block
  bases: LegalBasis[]
  /** Where the bases are said: in the same block, the row, the line above, the section. */
  claims: readonly BasisClaim[]
  /**
   * How the bases are tied: in the same `row`, `block`, `section` or from the line or heading above (`above`); `none` without
   * any; `bare` for bases that stand alone, tied to nothing.
   */
  tie: 'row' | 'block' | 'section' | 'above' | 'bare' | 'none'
  /** Cells of the row under columns about data, recipients, retention. */
  row?: Block[]
}

/** More than any notice has; what checks do with pairs of purposes stays linear. */
const maxPurposes = 400

/** The purpose matrix: purposes from tables, lists, sections and sentences, with their legal bases, in reading order. */
export function findPurposes(reading: Reading): Purpose[] {
  const { blocks } = reading.notice
  const claims = new Map(blocks.map((block) => [block, basesIn(block, reading)]))
  const layout = layoutOf(reading.notice)
  const headers = new Set(blocks.flatMap((b) => b.cell?.columnHeader ?? []))
  const purposes: Purpose[] = []
  const done = new Set<Block>()
  for (const block of blocks) {
    if (purposes.length === maxPurposes) break
    if (done.has(block) || block.kind === 'heading' || block.region === 'aside') continue
    if (block.cell && !headers.has(block)) {
      const row = layout.row(block).filter((cell) => !headers.has(cell))
      for (const cell of row) done.add(cell)
      const purpose = fromRow(row, claims, reading, layout.headers(block))
      if (purpose) purposes.push(purpose)
      continue
    }
    const purpose = fromBlock(block, claims, reading)
    if (purpose) purposes.push(purpose)
  }
  return purposes
}

type Claims = Map<Block, readonly BasisClaim[]>

function fromRow(
  row: Block[],
  claims: Claims,
  reading: Reading,
  headers: readonly Block[],
): Purpose | undefined {
  const isAbout = (header: Block, rule: string) =>
    reading.hitsIn(header, rule, 'topic').length > 0 || topicByContents(header, reading) === rule
  const under = (rule: string) =>
    row.find(({ cell }) => cell?.columnHeader && isAbout(cell.columnHeader, rule))
  const basisCell = under('legal-basis')
  const all = (basisCell ? [basisCell] : row).flatMap((cell) => claims.get(cell) ?? [])
  const purposeCell = under('purposes') ?? row.find((cell) => !claims.get(cell)?.length)
  const hasBases = headers.some((header) => isAbout(header, 'legal-basis'))
  if (!all.length && !(hasBases && (under('purposes') ?? namesRow(row, isAbout)))) return undefined
  const block = row[0]!
  const named = purposeCell ?? block
  return {
    name: shorten(named.text, longestName),
    block,
    last: row.at(-1)!,
    bases: distinctBases(all),
    claims: all,
    tie: all.length ? (purposeCell ? 'row' : 'bare') : 'none',
    row,
  }
}

/** "What we are doing": the first cell names what the row is about, unless its column is about something else. */
const namesRow = ([first]: readonly Block[], isAbout: (header: Block, rule: string) => boolean): boolean =>
  first?.cell?.column === 0 &&
  first.cell.columnHeader !== undefined &&
  !['legal-basis', 'data-categories', ...otherTopics].some((rule) => isAbout(first.cell!.columnHeader!, rule))

function fromBlock(block: Block, claims: Claims, reading: Reading): Purpose | undefined {
  const own = claims.get(block) ?? []
  if (own.length) {
    const bare =
      isEnumeration(own) || (isBare(own) && !isUnder(block, 'purposes', reading) && !namesItself(block, own))
    const tie = !bare ? 'block' : hasOwnSection(block, reading) ? 'section' : 'bare'
    return make(bare ? nameOfSection(block, reading) : nameBefore(block, own, reading), block, own, tie)
  }
  const above = basesAbove(block, claims)
  if (above.length) return make(shorten(block.text, longestName), block, above, 'above')
  if (introducesMore(block, reading.notice) || saysRight(block, reading)) return undefined
  if (block.kind === 'item' && listsRights(reading)(block.section)) return undefined
  if (isListed(block, reading)) return make(shorten(block.text, longestName), block, [], 'none')
  const [said] = isUnderOther(block, reading) ? [] : reading.hitsIn(block, 'purposes', 'says')
  return said && make(shorten(said.sentence.text, longestName), block, [], 'none')
}

const isListed = (block: Block, reading: Reading): boolean =>
  block.kind === 'item'
    ? isUnder(block, 'purposes', reading) && !isUnderOther(block, reading)
    : block.kind === 'paragraph' && beginsWithPurpose(block, reading)

/** "You may ask us: - to show your data; - to mend errors": a section with items on so many rights lists no purposes. */
const listsRights = once((reading: Reading) =>
  once(({ blocks }: Section): boolean => {
    const items = blocks.filter(({ kind }) => kind === 'item')
    const named = (right: string) =>
      items.some((item) =>
        ['says', 'under-topic'].some((slot) => reading.hitsIn(item, right, slot).length > 0),
      )
    return items.length >= fewestRights && rights.filter(named).length >= fewestRights
  }),
)

const fewestRights = 4

const saysRight = (block: Block, reading: Reading): boolean =>
  rights.some((rule) => reading.hitsIn(block, rule, 'says').length > 0)

/** The nearest line or heading with a topic is about something else: the uses that are named there are told elsewhere. */
function isUnderOther(block: Block, reading: Reading): boolean {
  for (const context of contextOf(block).slice(0, 3)) {
    if (reading.hitsIn(context, 'purposes', 'topic').length) return false
    for (const rule of otherTopics) if (reading.hitsIn(context, rule, 'topic').length) return true
  }
  return false
}

const otherTopics = [
  'recipients',
  'retention-period',
  'data-source',
  'third-country-transfers',
  'right-to-complain',
  'right-to-withdraw-consent',
  ...rights,
]

/** "Sending reminders. …" right under a heading about purposes. */
const beginsWithPurpose = (block: Block, reading: Reading) =>
  reading
    .hitsIn(block, 'purposes', 'under-topic')
    .some(({ sentence, start }) => start < 2 && sentence === block.sentences[0]) &&
  isUnder(block, 'purposes', reading)

const make = (name: string, block: Block, claims: readonly BasisClaim[], tie: Purpose['tie']): Purpose => ({
  name,
  block,
  last: block,
  bases: distinctBases(claims),
  claims,
  tie,
})

/** "We process on the basis of a legal obligation:" governs its list; a heading "Legal obligation" what is under it. */
function basesAbove(block: Block, claims: Claims): readonly BasisClaim[] {
  if (block.kind !== 'item') return []
  const lines = [block.parent, block.intro, block.parent?.intro].filter((b) => b !== undefined)
  for (const line of lines) {
    const last = line.sentences.at(-1)
    const own = (claims.get(line) ?? []).filter((c) => c.hit.sentence === last || line.kind === 'item')
    if (own.length) return own
  }
  const { heading } = block.section
  return heading ? (claims.get(heading) ?? []) : []
}

/** One sentence names three bases: it says what bases there are, not which one carries what. */
const isEnumeration = (claims: readonly BasisClaim[]): boolean =>
  claims.some(({ hit }) => distinctBases(claims.filter((c) => c.hit.sentence === hit.sentence)).length > 2)

/** Little more than the names of bases: "Your consent", "Art. 6(1)(b) GDPR". */
export function isBare(claims: readonly BasisClaim[]): boolean {
  const sentences = new Set(claims.map((c) => c.hit.sentence))
  let words = 0
  for (const sentence of sentences) {
    const covered = claims.filter((c) => c.hit.sentence === sentence)
    const rest = [...sentence.plain].map((c, i) =>
      covered.some(({ hit }) => i >= hit.start && i < hit.end) ? ' ' : c,
    )
    words += (rest.join('').match(/[a-z]{4,}/g) ?? []).length
  }
  return words < 6
}

/** "**Identity check.** Legal basis: consent": an item with words of its own before those on the basis. */
const namesItself = ({ kind, sentences }: Block, claims: readonly BasisClaim[]): boolean =>
  kind === 'item' && sentences.length > 1 && claims.every(({ hit }) => hit.sentence !== sentences[0])

/** Stands under a heading, line or column header about this rule. */
export const isUnder = (block: Block, rule: string, reading: Reading) =>
  contextOf(block)
    .slice(0, 3)
    .some((context) => reading.hitsIn(context, rule, 'topic').length > 0)
