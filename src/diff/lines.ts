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
  const map = new Map<number, number>()
  let old = 1
  let now = 1
  for (const { added, removed, value } of changes ?? []) {
    if (!added && !removed) for (let i = 0; i < value.length; i++) map.set(now + i, old + i)
    if (!added) old += value.length
    if (!removed) now += value.length
  }
  return (line) => map.get(line)
}

const linesOf = (text: string) => text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)
