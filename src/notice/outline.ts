import type { Draft } from './draft.js'
import { numberAt } from './marker.js'

/** The depth of a heading that lies below the last heading that is not one of its kind (a bullet). */
export const belowHeading = -1
const deepest = 6

interface Level {
  /** How the heading is numbered: "d2" for 2.1, "A", "a", "I", "i". */
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
  let last = 0
  drafts.forEach((draft, index) => {
    if (draft.kind !== 'heading') return
    if (draft.depth === belowHeading) {
      draft.depth = Math.min(deepest, Math.max(1, last) + 1)
      return
    }
    const number = draft.number ?? numberAt(draft.text.text)?.value
    const style = number === undefined ? '' : styleOf(number, levels)
    if (draft.depth > 0) {
      marked = draft.depth
      levels.length = 0
    } else {
      const known = levels.find((level) => level.style === style)
      const isTitle = last === 0 && index < 2 && !style && !draft.text.text.endsWith('?')
      const depth = known?.depth ?? (isTitle ? 1 : newDepth(style, levels.at(-1), marked))
      draft.depth = Math.max(1, Math.min(deepest, depth))
    }
    last = draft.depth
    if (number === undefined) return
    while (levels.length > 0 && levels.at(-1)!.depth >= last) levels.pop()
    levels.push({ style, depth: last, last: number })
  })
}

function newDepth(style: string, above: Level | undefined, marked: number): number {
  if (!above) return Math.max(marked, 1) + 1
  const nested = style.startsWith('d') && above.style.startsWith('d')
  return above.depth + (nested ? Number(style.slice(1)) - Number(above.style.slice(1)) : 1)
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
