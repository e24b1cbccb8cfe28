import { basesIn } from '../claims/bases.js'
import type { Hit } from '../claims/matcher.js'
import { layoutOf } from '../notice/layout.js'
import type { Block } from '../notice/model.js'
import { toPlain } from '../notice/plain.js'
import type { Case } from './kinds.js'
import { isStatedAfter } from './stated-after.js'
import { isUnderTopic } from './topics.js'

/** A row of a table of purposes that relies on a legitimate interest. */
interface Row {
  /** "7", "5.7", "j" */
  label: string
  name: string
  claim: Hit
}

/** Fewer rows that are named by their number are no form that the others follow. */
const fewest = 2
/** Characters. What is said of interests past these is not looked at. */
const longest = 100_000

/**
 * Rows of a table whose interest the section on interests leaves out, where it names that of others by their number or letter
 * ("No. 7: …", "research (j): …"). A row counts as named where the section has a word of its purpose, too.
 */
export function leftOutInterests(about: Case): Hit[] {
  const { reading } = about
  const rows = rowsOf(about)
  if (rows.length <= fewest) return []
  const text = reading.notice.blocks
    .filter((b) => !b.cell && b.kind !== 'heading' && isUnderTopic(b, 'legitimate-interests', about))
    .map((b) => b.text)
    .join('\n')
    .slice(0, longest)
  const labels = labelsIn(text)
  const plain = toPlain(text)
  if (range.test(plain) || rows.filter(({ label }) => labels.has(label)).length < fewest) return []
  return rows
    .filter(({ label, name }) => {
      const words = toPlain(name).match(/[a-z]{6,}/g) ?? []
      const stems = words.map((word) => word.slice(0, Math.max(6, word.length - 3)))
      return !labels.has(label) && stems.length > 0 && !stems.some((stem) => plain.includes(stem))
    })
    .map(({ claim }) => claim)
}

function rowsOf({ purposes, reading }: Case): Row[] {
  const layout = layoutOf(reading.notice)
  return purposes.flatMap(({ block, name, bases, row = [] }) => {
    if (!bases.includes('legitimate-interests')) return []
    const label = /^\W*([a-z]?\d{1,2}(?:\.\d{1,2})?[a-z]?|[a-z])\W*$/i.exec(block.text)?.[1]?.toLowerCase()
    const claim = row
      .flatMap((cell: Block) => basesIn(cell, reading))
      .find((c) => c.basis === 'legitimate-interests')?.hit
    const named = layout.row(block)[1]?.text ?? name
    return label && claim && !isStatedAfter(claim) ? [{ label, name: named, claim }] : []
  })
}

/** "5.7 to 5.10": what lies between is named, too. */
const range = /\d[a-z]?\)?(?:\s?[-–]\s?| (?:to|through|bis|a|tot|tot en met|t\/m) )\(?[a-z]?\d/

/** Numbers that are no numbers of articles, and letters in brackets behind a word. */
const label =
  /(?<![\p{L}\d])(?<!(?:art|article|artikel|abs|absatz|lid|paragraphe?|§|nr\. \d+ lit)\.?\s)([a-z]?\d{1,2}(?:\.\d{1,2})?[a-z]?)(?![\p{L}\d]|[.,]\d)|(?<=\p{L}\s)\(([a-z])\)/giu

const labelsIn = (text: string): Set<string> =>
  new Set([...text.matchAll(label)].map((m) => (m[1] ?? m[2])!.toLowerCase()))
