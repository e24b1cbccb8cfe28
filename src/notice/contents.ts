import type { Draft } from './draft.js'

/** A list needs as many items to be taken for a table of contents. */
const fewest = 3
const longestTitle = 40

/**
 * Sets tables of contents and rows of links aside: "Right to object" in a list of the notice's own headings says nothing
 * yet. They stay blocks, in the region `aside`, within the section they stand in.
 */
export function setContentsAside(drafts: readonly Draft[]): void {
  const headings = new Set(
    drafts.filter((draft) => draft.kind === 'heading').map((draft) => key(draft.text.text)),
  )
  for (let start = 0; start < drafts.length; ) {
    let end = start
    while (drafts[end]?.kind === 'item' && !drafts[end]!.cell) end++
    const items = drafts.slice(start, end)
    const links = items.filter(leadsInside).length
    // A sentence that introduces the list ("You have these rights:") makes it a statement, though headings repeat it.
    const stated = (items[0]?.intro?.text.text.length ?? 0) > longestTitle
    const entries = stated ? 0 : items.filter((item) => headings.has(key(item.text.text))).length
    const share = Math.max(links, entries) / items.length
    if (items.length >= fewest && (share >= 0.8 || (share >= 0.6 && items.length >= 5)))
      for (const item of items) item.aside = true
    start = Math.max(end, start + 1)
  }
  for (const draft of drafts) if (draft.kind === 'paragraph' && isLinkRow(draft)) draft.aside = true
}

function key(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[\d.)\s]+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The whole item is a link to a place in the same page. */
function leadsInside(draft: Draft): boolean {
  const link = draft.text.marks.find((mark) => mark.url?.startsWith('#'))
  return link !== undefined && link.end - link.start >= 0.9 * draft.text.text.length
}

/** "Home | Services | Privacy": three links and more, and hardly a word beside them. */
function isLinkRow(draft: Draft): boolean {
  const links = draft.text.marks.filter(
    (mark) => mark.url !== undefined && !/^(?:mailto|tel):/.test(mark.url),
  )
  const linked = links.reduce((sum, link) => sum + link.end - link.start, 0)
  return links.length >= fewest && linked >= 0.75 * draft.text.text.length && !/[.!?]$/.test(draft.text.text)
}
