import { isContact } from './contact.js'
import { itemEnd, sentenceEnd } from './line.js'
import { bulletAt, numberAt } from './marker.js'

/** So many lines may be chance; with a line that announces them, one fewer. */
const fewest = 3
/** "Server logs: 7 days". */
const label = /^([^\s:.;][^:.;]{1,70}):\s+\S/u

/** Labels of more than one line ("Ground: …" under each purpose): they name the fields of a record, not the items of a list. */
export function fieldsOf(lines: Iterable<string>): Set<string> {
  const seen = new Set<string>()
  const fields = new Set<string>()
  for (const line of lines) {
    const name = label.exec(line.trim())?.[1]
    if (name === undefined) continue
    if (seen.has(name)) fields.add(name)
    seen.add(name)
  }
  return fields
}

/**
 * Whether lines of pasted text are a list that lost its bullets when it was copied: each is whole, and they are announced by a colon, parted
 * by semicolons, or each has a label of its own.
 *
 * @returns the index of its first line, or undefined where the lines are only a paragraph that a window broke
 */
export function lineListAt(lines: readonly string[], fields: ReadonlySet<string>): number | undefined {
  const texts = lines.map((line) => line.trim())
  const start = /:$/.test(texts[0] ?? '') ? 1 : 0
  const items = texts.slice(start)
  if (items.length < fewest - start || items.some(isMarked)) return undefined
  const isWhole = items.every((text, i) => (i < items.length - 1 ? itemEnd : sentenceEnd).test(text))
  const labels = items.flatMap((text) => label.exec(text)?.[1] ?? [])
  if (labels.some((name) => fields.has(name))) return undefined
  const isLabelled = labels.length === items.length
  if (!isWhole) return isLabelled && !items.some(isContact) ? start : undefined
  return start || isLabelled || items.slice(0, -1).every((text) => text.endsWith(';')) ? start : undefined
}

const isMarked = (text: string) => bulletAt(text) !== undefined || numberAt(text) !== undefined
