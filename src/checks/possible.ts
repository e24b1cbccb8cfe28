import type { Finding } from './kinds.js'

/** The finding as a suggestion: its words leave room for another reading (see `Message.possible`). */
export const asPossible = (finding: Finding): Finding => ({ ...finding, possible: true })

/** Suggestions at different places, a few of them: one that is none must not hide one that is. */
export function fewPossible(...found: readonly Finding[][]): Finding[] {
  const seen = new Set<string>()
  return found
    .flat()
    .filter(({ place, related = [] }) => {
      const key = [place, ...related.slice(0, 1).map((one) => one.place)]
        .map(({ block, start }) => `${block.index}:${start}`)
        .join()
      return !seen.has(key) && seen.add(key)
    })
    .slice(0, most)
}

const most = 3

/** Is anything of it more than a suggestion? */
export const areCertain = (found: readonly Finding[]): boolean => found.some(({ possible }) => !possible)
