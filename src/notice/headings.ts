import { isContact } from './contact.js'
import type { Draft } from './draft.js'
import { numberAt } from './marker.js'
import { belowHeading } from './outline.js'
import { hasVerb } from './verbs.js'

const endsInYear = /\b(?:19|20)\d\d$/
const longest = 130
const shortTitle = 80

/**
 * Finds the headings that are not marked as such: paragraphs set in bold, numbered lines, questions, list numbers and lone
 * bullets over paragraphs, and, where a notice marks no headings, short lines over text. They become drafts of headings
 * with depth 0: their depth is for the outline to tell.
 */
export function findHeadings(drafts: Draft[]): void {
  const unmarked = drafts.filter((draft) => draft.kind === 'heading' || isBoldTitle(draft)).length < 3
  const untitled = !drafts.some((draft) => draft.kind === 'heading' && draft.depth === 1)
  const plain = plainNumbers(drafts)
  const bullets = drafts.filter((_, index) => isLoneBullet(drafts, index)).length > 1
  drafts.forEach((draft, index) => {
    if (draft.region === 'aside' || draft.quoted || draft.cell) return
    const found =
      draft.kind === 'item'
        ? isNumberedTitle(drafts, index) || (bullets && isLoneBullet(drafts, index))
        : draft.kind === 'paragraph' &&
          !draft.parent &&
          isHeading(drafts, index, { unmarked, untitled, plain })
    if (found) toHeading(drafts, index)
  })
}

/** What is known of the whole notice when one of its lines is judged. */
interface Signs {
  /** It marks no headings. */
  unmarked: boolean
  /** It has no heading of the first rank. */
  untitled: boolean
  /** The numbers without a stop that its short paragraphs begin with: those of headings follow each other. */
  plain: Set<number>
}

function plainNumbers(drafts: readonly Draft[]): Set<number> {
  const found = drafts.filter(
    ({ kind, text: { text } }) => kind === 'paragraph' && text.length <= longest && isPlain(text),
  )
  return new Set(found.map((draft) => Number.parseInt(draft.text.text, 10)))
}

function isPlain(text: string): boolean {
  return /^\d{1,3}\s/.test(text)
}

function toHeading(drafts: Draft[], index: number): void {
  const draft = drafts[index]!
  draft.depth = draft.kind === 'item' && draft.number === undefined ? belowHeading : 0
  draft.kind = 'heading'
  delete draft.intro
  delete draft.parent
  const announces = /:\s*$/.test(draft.text.text)
  for (let next = index + 1; next < drafts.length; next++) {
    const after = drafts[next]!
    if (after.parent !== draft && after.intro !== draft && next > index + 1) break
    if (after.parent === draft) delete after.parent
    // A list under a heading is introduced by it only where it says so.
    if (after.intro === draft && !announces) delete after.intro
  }
}

function isHeading(drafts: Draft[], index: number, { unmarked, untitled, plain }: Signs): boolean {
  const draft = drafts[index]!
  const after = drafts[index + 1]
  const text = draft.text.text
  if (!after || after.region === 'aside' || text.length > longest || text.includes('\n')) return false
  if (isBoldTitle(draft))
    return !isAddressLine(after) && !(text.endsWith(':') && text.length > 60 && after.kind !== 'paragraph')
  if (draft.bold || !isTitleStart(text)) return false
  const number = numberAt(text)
  if (text.endsWith('?')) return !/[.!…]\s/.test(text.slice(number?.length))
  if (
    untitled &&
    index === 0 &&
    isTitle(text) &&
    isTitleStart(after.text.text) &&
    !isContact(behindNumber(text))
  )
    return true
  if (/[.;,…]$/.test(text.replace(/\b(?:etc|e\.V|Inc|Ltd)\.$/, '')))
    return unmarked && index > 0 && drafts[index - 1]!.kind !== 'heading' && isTitleWithStop(text, after)
  // "(1) Processed are", in a notice that marks its headings: a paragraph, as statutes number them.
  if (!unmarked && text.startsWith('(')) return false
  const value = Number(number?.value)
  const counts = number && (!isPlain(text) || plain.has(value - 1) || plain.has(value + 1))
  const behind = text.slice(number?.length)
  if (counts && isTitleStart(behind) && !isContact(behind)) return !text.endsWith(':') || text.length < 60
  return unmarked && isShortTitle(draft, drafts[index - 1], after)
}

/** A short line in one breath with the one above it, and no sentence: the bold one was its name. */
function isAddressLine(draft: Draft): boolean {
  return draft.attached && draft.text.text.length < 40 && !/[.!?:]$/.test(draft.text.text)
}

/** "Art. 13 Your rights" without its number; "12 High Street" keeps it. */
function behindNumber(text: string): string {
  return isPlain(text) ? text : text.slice(numberAt(text)?.length ?? 0)
}

function isTitle(text: string): boolean {
  return (
    text.length <= shortTitle &&
    text.split(/\s+/).length <= 12 &&
    !/[.;:,!…]$|[.!]\s/.test(text) &&
    isTitleStart(text)
  )
}

/** A short line over text, where nothing else marks a heading. */
function isShortTitle(draft: Draft, before: Draft | undefined, after: Draft): boolean {
  const text = draft.text.text
  if (!isTitle(text) || isContact(behindNumber(text)) || endsInYear.test(text) || /^["«“„]/.test(text))
    return false
  // A line under a line that announces something is rather a part of an address or a list.
  if (before?.kind === 'paragraph' && /[:,]$/.test(before.text.text)) return false
  if (after.kind === 'heading') return true
  if (after.kind !== 'paragraph') return text.split(/\s+/).length < 8
  if (isBoldTitle(after) || numberAt(after.text.text) || after.text.text.endsWith('?')) return true
  return after.text.text.length > 60 || /[.:?]$/.test(after.text.text)
}

/** "The right to object." over text: a title that ends like a sentence, and has no verb. */
function isTitleWithStop(text: string, after: Draft): boolean {
  const words = text.slice(0, -1)
  if (!text.endsWith('.') || text.length > 60 || /[.,:;\d]/.test(words) || words.split(/\s+/).length < 2)
    return false
  return after.kind === 'paragraph' && after.text.text.length > 60 && !hasVerb(words)
}

function isBoldTitle(draft: Draft): boolean {
  const text = draft.text.text
  if (draft.kind !== 'paragraph' || !draft.bold || text.length > longest || text.includes('\n')) return false
  if (draft.cell || isContact(behindNumber(text)) || endsInYear.test(text) || !/\p{L}{2}/u.test(text))
    return false
  return !/[.!]$/.test(text) || (text.length < 60 && !/[.!]\s/.test(text))
}

function isTitleStart(text: string): boolean {
  return /^["'«“„‘([]*[\p{Lu}\d§¿]/u.test(text)
}

/** "1. Retention:" as the item of an ordered list, with paragraphs of its own or a list of its own under it. */
function isNumberedTitle(drafts: Draft[], index: number): boolean {
  const draft = drafts[index]!
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

/** A bullet with a title and nothing else, over a paragraph: lists have two items, these are headings. */
function isLoneBullet(drafts: Draft[], index: number): boolean {
  const draft = drafts[index]!
  const before = drafts[index - 1]
  const after = drafts[index + 1]
  if (draft.kind !== 'item' || draft.cell || draft.number !== undefined || draft.depth !== 1 || !after)
    return false
  if (after.kind !== 'paragraph' || (after.parent && after.parent !== draft) || before?.kind === 'item')
    return false
  if (before?.kind === 'paragraph' && before.text.text.endsWith(':')) return false
  const text = draft.text.text.replace(/\s*:$/, '')
  return !text.includes('\n') && isTitle(text) && after.text.text.length > 40
}
