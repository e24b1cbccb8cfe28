import { diffArrays } from 'diff'
import type { LineMap } from './messages.js'

/** Edits beyond this number are no edit of a notice but a new one; the search for the shortest list of edits is quadratic. */
const maxEdits = 2000

/**
 * Maps the lines of a new version of a text to those of the old one. Line ends count for nothing.
 * Where the two have next to nothing in common, all lines are changed.
 */
export function lineMap(before: string, after: string): LineMap {
  const changes = diffArrays(linesOf(before), linesOf(after), { maxEditLength: maxEdits })
  const toBefore = new Map<number, number>()
  const toAfter = new Map<number, number>()
  let old = 1
  let now = 1
  for (const { added, removed, value } of changes ?? []) {
    for (let i = 0; !added && !removed && i < value.length; i++) {
      toBefore.set(now + i, old + i)
      toAfter.set(old + i, now + i)
    }
    if (!added) old += value.length
    if (!removed) now += value.length
  }
  return { before: (line) => toBefore.get(line), after: (line) => toAfter.get(line) }
}

/** The lines of a notice of several files: those of the first, and of the others by their paths. */
export function lineMaps(first: LineMap, others: ReadonlyMap<string, LineMap>): LineMap {
  const of = (path: string | undefined) => (path === undefined ? first : (others.get(path) ?? otherLines))
  return {
    before: (line, path) => of(path).before(line, path),
    after: (line, path) => of(path).after(line, path),
  }
}

/** Where nothing changed, and where everything did. */
export const sameLines: LineMap = { before: (line) => line, after: (line) => line }
export const otherLines: LineMap = { before: () => undefined, after: () => undefined }

const linesOf = (text: string) => text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)
