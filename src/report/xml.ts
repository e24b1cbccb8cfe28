import { oneLine } from './one-line.js'

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}
// Lone surrogates and the two non-characters have no place in XML 1.0, not even escaped.
const forbidden = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g

/** Text for an attribute or an element of XML 1.0. */
export const xml = (text: string): string =>
  oneLine(text)
    .replace(forbidden, '\ufffd')
    .replace(/[&<>"']/g, (c) => entities[c]!)
    // GitHub's runner obeys `##[command]` anywhere on a line.
    .replace(/##\[/g, '#&#35;[')
