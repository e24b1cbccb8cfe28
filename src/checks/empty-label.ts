import { phraseList, wordsOf } from '../claims/phrase-list.js'
import { labelOf } from '../claims/run-in-heading.js'
import type { Case, Place } from './kinds.js'

/** Fewer words behind the name of a right are no sentence on something else. */
const fewestWords = 5
/** "Have mistakes put right" says it. */
const mostOfLabel = 2
const lists = ['a', 'b', 'c']

/**
 * "Access. Article 15 applies.", "Correction: tell the desk when you arrive": a right by its name, and behind it nothing that gives it: no wording
 * of the right, and no word of its lists (vocabulary `words-a-of-RIGHT`, `-b-`, `-c-`).
 */
export function isEmptyLabel({ block, start }: Place, right: string, { reading }: Case): boolean {
  const label = labelOf(block)
  if (!label || label.split(/\s+/).length > mostOfLabel) return false
  if (block.kind === 'heading' || block.kind === 'cell' || start > label.length) return false
  const isBehind = (at: number) => at > label.length
  const said = ['says', 'touches', 'under-topic'].flatMap((slot) => reading.hitsIn(block, right, slot))
  if (said.some((hit) => isBehind(hit.sentence.start + hit.start))) return false
  const words = block.sentences.flatMap((sentence) =>
    wordsOf(sentence).filter((word) => isBehind(sentence.start + word.start)),
  )
  if (words.length < fewestWords) return false
  return !lists.some((letter) => phraseList(reading.words, `words-${letter}-of-${right}`).find(words).length)
}
