import { wordSet } from '../claims/word-set.js'
import { layoutOf } from '../notice/layout.js'
import type { Block } from '../notice/model.js'
import type { Case } from './kinds.js'

/** A longer answer is about more than yes or no. */
const mostWords = 8

/** "Health data | We collect none": what the first cell of a row of two names, the second denies. */
export function isAnsweredNo(block: Block, { reading: { notice, words } }: Pick<Case, 'reading'>): boolean {
  if (block.cell?.column !== 0) return false
  const [, answer, ...more] = layoutOf(notice).row(block)
  const said = more.length ? undefined : answer?.sentences[0]?.plain.match(/[a-z]+/g)
  if (!said || said.length > mostWords) return false
  const negations = wordSet(words, 'negations')
  return said.some((word) => negations.has(word))
}
