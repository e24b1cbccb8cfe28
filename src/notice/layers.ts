import { outline, type ReadFile, write } from './assemble.js'
import type { Draft } from './draft.js'
import { formatOf } from './format.js'
import type { Notice, NoticeFormat } from './model.js'
import { positioner } from './positions.js'
import { readFormat } from './read.js'

/** A file of a notice that is made of several. */
export interface LayerSource {
  path: string
  source: string
  format?: NoticeFormat
}

/**
 * Reads a notice that is made of several files (a short layer and a full one, a file for each section) as one, as WP260 rev.01
 * (paragraphs 35 to 37) has it. `language` overrides what the words say.
 */
export async function readLayers(
  sources: readonly [LayerSource, ...LayerSource[]],
  language?: string,
): Promise<Notice> {
  const [first, ...more] = sources
  const files: [ReadFile, ...ReadFile[]] = [await readLayer(first, true)]
  for (const source of more) files.push(await readLayer(source, false))
  numberTables(files)
  const whole = write(files, language)
  return { ...whole, layers: files.map((file) => write([file], language)) }
}

async function readLayer({ path, source, format }: LayerSource, isFirst: boolean): Promise<ReadFile> {
  const known = format ?? formatOf(path, source)
  const reading = await readFormat(source, known)
  outline(reading)
  const positionAt = positioner(source)
  const withPath: typeof positionAt = (start, end) => ({ ...positionAt(start, end), path })
  return { path, source, format: known, reading, positionAt: isFirst ? positionAt : withPath }
}

/** Tables of different files have different numbers. */
function numberTables(files: readonly ReadFile[]): void {
  let before = 0
  for (const { reading } of files) {
    const cells = reading.drafts.flatMap(({ cell }: Draft) => cell ?? [])
    const most = cells.reduce((last, { table }) => Math.max(last, table + 1), 0)
    for (const cell of new Set(cells)) cell.table += before
    before += most
  }
}
