import type { Draft } from './draft.js'
import { numberAt } from './marker.js'

const contact = /@|[[({]at[\])}]|https?:|www\.|\d{2,4}[\s/.-]\d{2,}|(?:^|\s)\d{4,5}\s+\p{Lu}/iu
const longest = 130

/**
 * Finds the headings that are not marked as such: paragraphs set in bold, numbered lines, questions, list numbers over
 * paragraphs, and, where a notice marks none, short lines over text. Gives each its depth.
 */
export function findHeadings(drafts: Draft[]): void {
  const marked = drafts.filter((draft) => draft.kind === 'heading' || isBoldTitle(draft)).length
  drafts.forEach((draft, index) => {
    if (draft.region === 'aside' || draft.quoted || draft.cell) return
    const before = drafts[index - 1]
    const after = drafts[index + 1]
    if (
      draft.kind === 'item'
        ? isNumberedTitle(draft, drafts, index)
        : draft.kind === 'paragraph' && !draft.parent
    ) {
      if (draft.kind === 'item' || isHeading(draft, before, after, marked < 3))
        toHeading(draft, drafts, index)
    }
  })
  giveDepths(drafts)
}

function toHeading(draft: Draft, drafts: Draft[], index: number): void {
  draft.kind = 'heading'
  draft.depth = 0
  delete draft.intro
  delete draft.parent
  for (let next = index + 1; next < drafts.length && drafts[next]!.parent === draft; next++)
    delete drafts[next]!.parent
  // The list right under a heading is introduced by it only where it says so.
  for (let next = index + 1; next < drafts.length && drafts[next]!.intro === draft; next++)
    if (!/:\s*$/.test(draft.text.text)) delete drafts[next]!.intro
}

function isHeading(
  draft: Draft,
  before: Draft | undefined,
  after: Draft | undefined,
  unmarked: boolean,
): boolean {
  const text = draft.text.text
  if (!after || after.region === 'aside' || text.length > longest || text.includes('\n')) return false
  if (isBoldTitle(draft)) return !(text.endsWith(':') && text.length > 60 && after.kind !== 'paragraph')
  if (draft.bold || /[.;,…]$/.test(text.replace(/\b(?:etc|e\.V|Inc|Ltd)\.$/, '')) || !isTitleStart(text))
    return false
  const number = numberAt(text)
  if (number && !contact.test(text)) return !/[:]$/.test(text) || text.length < 60
  if (text.endsWith('?')) return !/[.!?]\s/.test(text)
  return unmarked && isShortTitle(draft, before, after)
}

/** A short line over text, where nothing else marks a heading. */
function isShortTitle(draft: Draft, before: Draft | undefined, after: Draft): boolean {
  const text = draft.text.text
  if (text.length > 80 || text.split(/\s+/).length > 12 || /[:!]$|[.!]\s/.test(text)) return false
  if (contact.test(text) || /^["«“„]/.test(text)) return false
  // A line between short lines is rather a line of an address or a list.
  if (before?.kind === 'paragraph' && /[:,]$/.test(before.text.text)) return false
  if (after.kind !== 'paragraph') return true
  if (isBoldTitle(after) || numberAt(after.text.text) || after.text.text.endsWith('?')) return true
  return after.text.text.length > 60 || /[.:?]$/.test(after.text.text)
}

function isBoldTitle(draft: Draft): boolean {
  const text = draft.text.text
  if (draft.kind !== 'paragraph' || !draft.bold || text.length > longest || text.includes('\n')) return false
  if (draft.cell || contact.test(text) || !/\p{L}{2}/u.test(text)) return false
  return !/[.!]$/.test(text) || (text.length < 60 && !/[.!]\s/.test(text))
}

function isTitleStart(text: string): boolean {
  return /^["'«“„‘([]*[\p{Lu}\d§¿]/u.test(text)
}

/** "1. Retention:" as the item of an ordered list, with paragraphs of its own or a list of its own under it. */
function isNumberedTitle(draft: Draft, drafts: Draft[], index: number): boolean {
  const text = draft.text.text
  if (draft.number === undefined || draft.parent || draft.list === undefined) return false
  if (text.length > longest || text.includes('\n') || !isTitleStart(text)) return false
  if (!draft.bold && /[.;,!…]$/.test(text)) return false
  const after = drafts[index + 1]
  if (!after) return false
  if (after.parent === draft)
    return draft.bold || text.endsWith(':') || after.kind === 'paragraph' || text.length < 60
  if (after.list === draft.list || after.kind === 'heading') return false
  const alone = drafts[index - 1]?.list !== draft.list
  return alone && (after.kind === 'paragraph' || after.intro === draft)
}

/** Headings found here lie below the marked one they follow, by their numbers where they have any. */
function giveDepths(drafts: Draft[]): void {
  let marked = 0
  let markedParts = 0
  let lastNumbered: number | undefined
  let first = true
  for (const draft of drafts) {
    if (draft.kind !== 'heading') continue
    const parts = numberParts(draft)
    if (draft.depth > 0) {
      marked = draft.depth
      markedParts = parts
      lastNumbered = undefined
    } else {
      if (marked > 0 && parts > 0 && markedParts > 0) draft.depth = marked + parts - markedParts
      else if (parts > 0) draft.depth = Math.max(marked, 1) + parts
      else if (lastNumbered !== undefined) draft.depth = lastNumbered + 1
      else draft.depth = first ? 1 : Math.max(marked, 1) + 1
      draft.depth = Math.min(6, Math.max(1, draft.depth))
      if (parts > 0) lastNumbered = draft.depth
    }
    first = false
  }
}

function numberParts(draft: Draft): number {
  if (draft.number !== undefined) return 1
  const number = numberAt(draft.text.text)
  return number ? number.value.split('.').length : 0
}
