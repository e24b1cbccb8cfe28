import { introduceLines } from './announced.js'
import { TextBlock } from './block.js'
import { setContentsAside } from './contents.js'
import type { Draft, Reading } from './draft.js'
import { findHeadings } from './headings.js'
import { languageOf } from './language.js'
import { numberAt } from './marker.js'
import type { Block, Notice, NoticeFormat, Section } from './model.js'
import { giveDepths } from './outline.js'
import { positioner } from './positions.js'
import { titleOf } from './title.js'

/** A file of a notice, read. */
export interface ReadFile extends Pick<Notice, 'path' | 'source' | 'format' | 'positionAt'> {
  reading: Reading
}

/** Makes the notice of what a reader found: headings, sections, blocks, sentences, language. */
export function assemble(
  path: string,
  source: string,
  format: NoticeFormat,
  reading: Reading,
  language?: string,
): Notice {
  outline(reading)
  return write([{ path, source, format, reading, positionAt: positioner(source) }], language)
}

/** Finds the headings, lists and tables of what a reader found. */
export function outline(reading: Reading): void {
  const drafts = reading.drafts.filter((draft) => /[\p{L}\p{N}]/u.test(draft.text.text))
  findHeadings(drafts)
  giveDepths(drafts)
  introduceLines(drafts)
  setContentsAside(drafts)
  reading.drafts = drafts
}

/** Makes one notice of the outlined files, in their order; its title, comments and source are those of the first. */
export function write(files: readonly [ReadFile, ...ReadFile[]], language?: string): Notice {
  const [{ path, source, format, positionAt, reading }] = files
  const notice: Notice = {
    path,
    source,
    format,
    language: 'und',
    sections: [],
    blocks: [],
    sentences: [],
    comments: reading.comments,
    positionAt,
  }
  for (const file of files) {
    writeSections(notice, file)
    if (file.reading !== reading) continue
    const title = titleOf(notice, reading.title)
    if (title) notice.title = title
  }
  notice.language = language ?? languageOf(sample(notice), reading.language)
  return notice
}

function writeSections(notice: Notice, { reading: { drafts }, positionAt }: ReadFile): void {
  const within = { sentences: notice.sentences, positionAt }
  const known = new Map<Draft, Block>()
  const open: Section[] = []
  let current: Section | undefined
  let region: Draft['region'] | undefined
  for (const draft of drafts) {
    const isHeading = draft.kind === 'heading' && draft.region === 'main'
    if (isHeading || !current || draft.region !== region) {
      const depth = isHeading ? draft.depth : 0
      while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop()
      const parent = open.at(-1)
      current = { depth, blocks: [], ...(parent && { parent }) }
      if (depth > 0) open.push(current)
      notice.sections.push(current)
    }
    region = draft.region
    const block = new TextBlock(within, draft, notice.blocks.length, current, known)
    known.set(draft, block)
    notice.blocks.push(block)
    if (!isHeading) current.blocks.push(block)
    else {
      current.heading = block
      const number = draft.number ?? numberAt(block.text)?.value
      if (number !== undefined) current.number = number
    }
  }
}

/** The notice's own prose, enough of it to tell its language; what a page shows beside it may be in another one. */
function sample(notice: Notice): string {
  let text = ''
  for (const block of notice.blocks) {
    if (block.region === 'main') text += `${block.text}\n`
    if (text.length > 20_000) break
  }
  return text
}
