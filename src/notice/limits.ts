/** The longest Markdown that is parsed as such, in UTF-16 code units; a longer one is read line by line. */
export const maximumMarkdown = 400_000
/** How deep block quotes and lists may nest on one line of Markdown before it is read line by line. */
export const maximumMarkers = 64
/** How deep containers are followed; what lies deeper is read as if it lay there. */
export const maximumNesting = 200

/** Whether Markdown would keep a parser busy for long: it is longer than any notice, or nests deeper on a line. */
export function isHostileMarkdown(source: string): boolean {
  if (source.length > maximumMarkdown) return true
  const marker = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])/y
  for (let start = 0; start < source.length; ) {
    marker.lastIndex = start
    let count = 0
    while (count <= maximumMarkers && marker.test(source)) count++
    if (count > maximumMarkers) return true
    const end = source.indexOf('\n', start)
    start = end < 0 ? source.length : end + 1
  }
  return false
}
