import { endsInAbbreviation } from './abbreviations.js'

/** A sentence's place in a text. */
export interface Span {
  start: number
  end: number
}

// The lookbehind keeps a long run of stops from being tried again from each of them.
const candidate = /\n+|(?<![.!?…])[.!?…]+["'»”’)\]]*(?=\s)/g

/** The sentences of a text in one of the languages we know, in linear time; lines end sentences too. */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  const push = (end: number) => {
    let first = start
    let last = end
    while (first < last && /\s/.test(text.charAt(first))) first++
    while (last > first && /\s/.test(text.charAt(last - 1))) last--
    if (last > first) spans.push({ start: first, end: last })
    start = end
  }
  candidate.lastIndex = 0
  for (let match = candidate.exec(text); match; match = candidate.exec(text)) {
    const end = candidate.lastIndex
    if (match[0].startsWith('\n')) {
      push(match.index)
      start = end
    } else if (endsSentence(text, match.index, end, match[0])) push(end)
  }
  push(text.length)
  return spans
}

function endsSentence(text: string, mark: number, end: number, marks: string): boolean {
  const next = /^\s+["'«“„‘([]*(\S)/.exec(text.slice(end, end + 40))?.[1]
  if (next === undefined) return true
  if (/\p{Ll}/u.test(next)) return false
  if (marks.startsWith('.') && marks.length === 1) {
    const before = text.slice(Math.max(0, mark - 24), mark)
    const after = text.slice(end, end + 24).trimStart()
    return !endsInAbbreviation(before, after)
  }
  return true
}
