import type { Draft } from './draft.js'
import { numberAt } from './marker.js'

/** The depth of a heading that lies below the last heading that is not one of its kind (a bullet). */
export const belowHeading = -1

interface Level {
  /** How the heading is numbered: "d2" for 2.1, "A", "a", "I", "i"; '' where it is not. */
  style: string
  depth: number
  last: string
}

/**
 * Gives headings that were not marked as such their depth: below the marked heading they follow, and as their numbers nest
 * ("2.1" under "2", "A." under what stands before the first "A.").
 */
export function giveDepths(drafts: readonly Draft[]): void {
  const levels: Level[] = []
  let marked = 0
  let last = 1
  drafts.forEach((draft, index) => {
    if (draft.kind !== 'heading') return
    if (draft.depth === belowHeading) {
      draft.depth = Math.min(6, last + 1)
      return
    }
    const number = draft.number ?? numberAt(draft.text.text)?.value
    const style = number === undefined ? '' : styleOf(number, levels)
    if (draft.depth > 0) {
      marked = draft.depth
      last = draft.depth
      levels.length = 0
      if (style) levels.push({ style, depth: draft.depth, last: number! })
      return
    }
    const known = levels.findLastIndex((level) => level.style === style)
    const depth = known >= 0 && style ? levels[known]!.depth : newDepth(style, levels, marked, index, draft)
    draft.depth = Math.max(1, Math.min(6, depth))
    last = draft.depth
    if (!style) return
    levels.length = known >= 0 ? known : levels.filter((level) => level.depth < depth).length
    levels.push({ style, depth, last: number! })
  })
}

function newDepth(
  style: string,
  levels: readonly Level[],
  marked: number,
  index: number,
  draft: Draft,
): number {
  const above = levels.at(-1)
  if (above) {
    const nested = /^d/.test(style) && /^d/.test(above.style)
    return above.depth + (nested ? Number(style.slice(1)) - Number(above.style.slice(1)) : 1)
  }
  if (!style && marked === 0 && index < 2 && !draft.text.text.endsWith('?')) return 1
  return Math.max(marked, 1) + 1
}

function styleOf(number: string, levels: readonly Level[]): string {
  if (/^\d/.test(number)) return `d${number.split('.').length}`
  const letter = /^\p{Lu}/u.test(number) ? 'A' : 'a'
  const roman = letter === 'A' ? 'I' : 'i'
  if (number.length > 1) return roman
  if (!/[ivx]/i.test(number)) return letter
  const letters = levels.find((level) => level.style === letter)
  return letters && letters.last.charCodeAt(0) + 1 === number.charCodeAt(0) ? letter : roman
}
