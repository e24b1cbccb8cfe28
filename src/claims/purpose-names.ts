import type { Block, Section } from '../notice/model.js'
import { shorten } from '../notice/shorten.js'
import type { BasisClaim } from './bases.js'
import type { Hit } from './matcher.js'
import { once } from './once.js'
import type { Reading } from './reading.js'
import { labelOf } from './run-in-heading.js'

/** Characters of a purpose's name. */
export const longestName = 120

/** A section about one service or purpose ("Newsletter"), as against one about legal bases in general. */
export function hasOwnSection(block: Block, reading: Reading): boolean {
  const heading = ownHeading(block.section, reading)
  return heading !== undefined && heading !== reading.notice.title
}

function ownHeading(section: Section | undefined, reading: Reading): Block | undefined {
  for (let s = section, n = 0; s && n < 4; s = s.parent, n++) {
    if (!s.heading) continue
    if (reading.hitsIn(s.heading, 'legal-basis', 'topic').length) continue
    if (/privacy|datenschutz|confidentialit|donnees personnelles|vie privee/i.test(s.heading.text))
      return undefined
    return s.heading
  }
  return undefined
}

/** The heading about the purpose, above one that only says "Legal basis". */
export const nameOfSection = (block: Block, reading: Reading) =>
  shorten((ownHeading(block.section, reading) ?? block.section.heading)?.text ?? block.text, longestName)

/** What a block calls its purpose: the label or the words before its basis; the heading above where there are none. */
export function nameBefore(block: Block, claims: readonly BasisClaim[], reading: Reading): string {
  const label = labelOf(block)
  const isIn = ({ sentence, start }: Hit) => sentence.start + start < label!.length
  const isBasis = () => reading.hitsIn(block, 'legal-basis', 'topic').some(isIn)
  if (label && !claims.some(({ hit }) => isIn(hit)) && !isBasis()) {
    // "2.4 References" above "Data: name, telephone. Ground: …": what many blocks begin with names none of them.
    const isField = (labels(reading).get(label) ?? 0) > 1
    return isField && hasOwnSection(block, reading) ? nameOfSection(block, reading) : label
  }
  const { sentence, start } = claims[0]!.hit
  // "We print the list. Ground: …" ends before the label.
  const end = sentence.start && start < longestLabel ? sentence.start : sentence.start + start
  const before = block.text.slice(0, end).trim()
  const isName = before.length > 12 && before.length < 160
  return shorten(isName ? before.replace(/[\s:–—-]+$/, '') : block.text, longestName)
}

/** How many blocks begin with each label. */
const labels = once((reading: Reading): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const block of reading.notice.blocks) {
    const label = labelOf(block)
    if (label) counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  return counts
})

/** Characters of what introduces a basis: "Legal basis:". */
const longestLabel = 25
