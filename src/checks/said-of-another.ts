import { once } from '../claims/once.js'
import { isRight, rights } from '../claims/rights.js'
import { labelOf } from '../claims/run-in-heading.js'
import type { Block, Section } from '../notice/model.js'
import type { Case } from './kinds.js'
import { isUnderTopic } from './topics.js'

/** Does the block stand under another requirement's topic, in a section that says it, and not under its own? */
export function isSaidUnder(block: Block, id: string, others: readonly string[], about: Case): boolean {
  if (!others.length || block.kind === 'heading' || isUnderTopic(block, id, about)) return false
  return others
    .flatMap((other) => (other === 'rights' ? rights : other))
    .some((other) => isUnderTopic(block, other, about) && sectionsThatSay(other, about).has(block.section))
}

/** Does the cell stand in a column about one of the others, and not about this item? */
export const isInColumn = (block: Block, id: string, others: readonly string[], about: Case): boolean =>
  block.cell?.columnHeader !== undefined &&
  others.some((other) => isUnderTopic(block, other, about)) &&
  !isUnderTopic(block, id, about)

function sectionsThatSay(id: string, about: Case): ReadonlySet<Section> {
  const known = ofRequirements(about)
  const sections =
    known.get(id) ?? new Set(about.reading.hits(id, 'says').map(({ sentence }) => sentence.block.section))
  known.set(id, sections)
  return sections
}

const ofRequirements = once((_: Case) => new Map<string, ReadonlySet<Section>>())

/** "Correct: a slip, something forgotten?": an item whose label names one right says no other by a word that stands for it in a list. */
export function isLabelledAsOther(block: Block, id: string, { reading }: Case): boolean {
  if (!isRight(id)) return false
  const label = labelOf(block)
  if (!label) return false
  const [first] = block.sentences
  const names = (right: string) =>
    ['says', 'under-topic'].some((slot) =>
      reading.hitsOn(first!, right, slot).some(({ end }) => end <= label.length + 1),
    )
  return !names(id) && rights.some((right) => right !== id && names(right))
}
