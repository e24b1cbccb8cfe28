import { introduceLines } from './announced.js'
import { setContentsAside } from './contents.js'
import type { Draft, Reading } from './draft.js'
import { findHeadings } from './headings.js'
import { languageOf } from './language.js'
import { numberAt } from './marker.js'
import type { Block, Link, Notice, NoticeFormat, Section, Sentence } from './model.js'
import { giveDepths } from './outline.js'
import { toPlain } from './plain.js'
import { positioner } from './positions.js'
import { sentenceSpans } from './sentences.js'
import type { MappedText } from './source-map.js'

/** Makes the notice of what a reader found: headings, sections, blocks, sentences, language. */
export function assemble(
  path: string,
  source: string,
  format: NoticeFormat,
  reading: Reading,
  language?: string,
): Notice {
  const drafts = reading.drafts.filter((draft) => /[\p{L}\p{N}]/u.test(draft.text.text))
  findHeadings(drafts)
  giveDepths(drafts)
  introduceLines(drafts)
  setContentsAside(drafts)
  const notice: Notice = {
    path,
    source,
    format,
    language: 'und',
    sections: [],
    blocks: [],
    sentences: [],
    comments: reading.comments,
    positionAt: positioner(source),
  }
  const blocks = new Map<Draft, Block>()
  const outline: Section[] = []
  let current: Section | undefined
  let region: Block['region'] | undefined
  for (const draft of drafts) {
    const isHeading = draft.kind === 'heading' && draft.region === 'main'
    if (isHeading || !current || draft.region !== region) {
      const depth = isHeading ? draft.depth : 0
      while (outline.length > 0 && (depth === 0 || outline.at(-1)!.depth >= depth)) outline.pop()
      const parent = outline.at(-1)
      current = { depth, ...(parent && parent.depth > 0 && { parent }), blocks: [] }
      outline.push(current)
      notice.sections.push(current)
    }
    region = draft.region
    const block = makeBlock(notice, draft, current, blocks)
    if (isHeading) {
      current.heading = block
      const number = draft.number ?? numberAt(block.text)?.value
      if (number !== undefined) current.number = number
    } else current.blocks.push(block)
  }
  const title = titleOf(notice, reading)
  if (title) notice.title = title
  notice.language = language ?? languageOf(sample(notice), reading.language)
  return notice
}

function makeBlock(notice: Notice, draft: Draft, section: Section, blocks: Map<Draft, Block>): Block {
  const cell = draft.cell
  const related = (other: Draft | undefined) => (other ? blocks.get(other) : undefined)
  const intro = related(draft.intro)
  const parent = related(draft.parent)
  const columnHeader = related(cell?.columnHeader)
  const rowHeader = related(cell?.rowHeader)
  const aside = draft.region === 'aside' && draft.kind === 'heading'
  const block: Block = {
    ...textPart(notice, draft.text),
    index: notice.blocks.length,
    kind: aside ? 'paragraph' : draft.kind,
    section,
    depth: aside ? 0 : draft.depth,
    ...(intro && { intro }),
    ...(parent && { parent }),
    ...(cell && {
      cell: {
        table: cell.table,
        row: cell.row,
        column: cell.column,
        ...(columnHeader && { columnHeader }),
        ...(rowHeader && { rowHeader }),
      },
    }),
    region: draft.aside ? 'aside' : draft.region,
    quoted: draft.quoted,
  }
  for (const { start, end } of sentenceSpans(block.text)) {
    const text = block.text.slice(start, end)
    const sentence: Sentence = {
      index: notice.sentences.length,
      block,
      start,
      end,
      text,
      plain: toPlain(text),
    }
    block.sentences.push(sentence)
    notice.sentences.push(sentence)
  }
  blocks.set(draft, block)
  notice.blocks.push(block)
  return block
}

function textPart(notice: Notice, mapped: MappedText) {
  const links: Link[] = []
  for (const { start, end, url } of mapped.marks) if (url !== undefined) links.push({ start, end, url })
  return {
    text: mapped.text,
    links,
    sentences: [] as Sentence[],
    sourceOffset: (textOffset: number) => mapped.startOf(textOffset),
    position: (start = 0, end = mapped.text.length) => {
      const from = mapped.startOf(start)
      return notice.positionAt(from, end > start ? mapped.endOf(end) : from)
    },
  }
}

const privacyWords =
  /priva|confidential|persoonlijke|persoonsgegevens|gegevensbescherming|datenschutz|personenbezogen|données|donnees|data|gdpr|rgpd|dsgvo|\bavg\b|cookie|notice|policy|statement|erklärung|verklaring|déclaration|mentions/i

/** The heading that names the notice, or what the file says beside its text. */
function titleOf(notice: Notice, reading: Reading): Block | undefined {
  const sections = notice.sections.filter((section) => section.heading)
  const top = sections.filter((section) => section.depth === 1)
  const named = sections
    .slice(0, 3)
    .find(({ heading, number }) => !number && isName(heading!) && privacyWords.test(heading!.text))
  if (top.length === 1 && !(reading.title && /\b\d{4}\b/.test(top[0]!.heading!.text))) return top[0]!.heading
  if (named && !reading.title) return named.heading
  if (!reading.title)
    return notice.blocks[0]?.kind === 'heading' && !sections[0]?.number ? notice.blocks[0] : undefined
  const section: Section = { depth: 0, blocks: [] }
  return {
    ...textPart(notice, reading.title),
    index: -1,
    kind: 'heading',
    section,
    depth: 1,
    region: 'aside',
    quoted: false,
  }
}

function isName(heading: Block): boolean {
  return (
    heading.text.length < 100 && !/[?:]$/.test(heading.text) && (heading.depth === 1 || heading.index < 3)
  )
}

/** The notice's own prose; what a page shows beside it (an English footer) is no sign of its language. */
function sample(notice: Notice): string {
  return notice.blocks
    .filter((block) => block.region === 'main')
    .map((block) => block.text)
    .join('\n')
}
