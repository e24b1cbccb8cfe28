import { visible } from './printable.js'

/** An invisible character that keeps GitHub from making a link, a mention or a reference of what it stands in. */
const apart = '\u200b'

/** One line without control characters. */
const line = (text: string) => visible(text).replace(/\s+/g, ' ').trim()

/** Words of a notice, or a path, as a code span: nothing in it is markup, a mention, a reference or a link. */
export function code(text: string): string {
  // GitHub's runner obeys `##[command]` anywhere on a line, also of a summary that is printed.
  const content = line(text).replace(/##\[/g, '##\u2045')
  if (!content) return '` `'
  const longest = Math.max(0, ...[...content.matchAll(/`+/g)].map((m) => m[0].length))
  const ticks = '`'.repeat(longest + 1)
  const pad = content.startsWith('`') || content.endsWith('`') ? ' ' : ''
  return `${ticks}${pad}${content}${pad}${ticks}`
}

/** Text that may hold words of a notice, as Markdown that shows it as it is. */
export const plainText = (text: string): string =>
  line(text)
    .replace(/[\\`*_{}[\]<>#!|~$&]/g, '\\$&')
    .replace(/@|#|:(?=\/\/)|\b(?:GH)(?=-|\\-)|\b[0-9a-f](?=[0-9a-f]{6,39}\b)/gi, `$&${apart}`)
    .replace(/\b(www)\./gi, `$1${apart}.`)

/** The same for a cell of a table: a bar would end the cell, also in a code span. */
export const cell = (markdown: string): string => markdown.replace(/(?<!\\)\|/g, '\\|')

/** Text for HTML that stands in Markdown. */
export const html = (text: string): string =>
  line(text).replace(
    /[&<>"'`]/g,
    (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' })[c]!,
  )

/** A link whose target is a URL of our own making. */
export const link = (label: string, url: string | undefined): string =>
  url
    ? `[${label}](${url.replace(/[()<>\s]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`)})`
    : label
