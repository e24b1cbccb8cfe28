/** The longest Markdown that is parsed as such, in UTF-16 code units; a longer one is read line by line. */
export const maximumMarkdown = 400_000
/** How deep block quotes and lists may nest on one line of Markdown before it is read line by line. */
export const maximumMarkers = 64
/** How deep containers are followed; what lies deeper is read as if it lay there. */
export const maximumNesting = 200

/**
 * What Markdown's parser tries against everything before or behind it, and how often it may stand in one paragraph: stress
 * marks, underlines of headings, openings of comments and declarations; block quotes in the whole file.
 */
const costly: { pattern: RegExp; most: number; everywhere?: true }[] = [
  { pattern: /\*+|_+/g, most: 2000 },
  { pattern: /^ {0,3}[=-]+\s*$/gm, most: 200 },
  { pattern: /<[!?]/g, most: 200 },
  { pattern: /^ {0,3}>/gm, most: 2000, everywhere: true },
]

/** Whether Markdown would keep its parser busy for long: it is longer than any notice, nests deeper, or repeats a costly mark. */
export function isHostileMarkdown(source: string): boolean {
  if (source.length > maximumMarkdown) return true
  const marker = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])/y
  // What the whole file has few of, no paragraph has many of.
  const suspects = costly.filter(({ pattern, most }) => (source.match(pattern)?.length ?? 0) > most)
  const counts = suspects.map(() => 0)
  for (let start = 0; start < source.length; ) {
    const ending = source.indexOf('\n', start)
    const end = ending < 0 ? source.length : ending + 1
    const line = source.slice(start, end)
    const blank = line.trim() === ''
    marker.lastIndex = 0
    let markers = 0
    if (line.length > maximumMarkers) while (markers <= maximumMarkers && marker.test(line)) markers++
    if (markers > maximumMarkers) return true
    for (const [index, { pattern, most, everywhere }] of suspects.entries()) {
      if (blank && !everywhere) counts[index] = 0
      else counts[index]! += line.match(pattern)?.length ?? 0
      if (counts[index]! > most) return true
    }
    start = end
  }
  return false
}
