import { wordSet } from '../claims/word-set.js'
import { layoutOf } from '../notice/layout.js'
import type { Sentence } from '../notice/model.js'
import type { Case } from './kinds.js'

/** Words between the party and what says that there is none. */
const reach = 14
/** A sentence of its own that says so is short: "We have not appointed one." */
const longest = 120

/**
 * The party is named only to say that there is none: a word of the vocabulary's `negations` stands near its name (slot `party`), in
 * the next sentence, or first in the cell beside it.
 */
export function isDeclined(ruleId: string, { reading }: Case): boolean {
  const negations = wordSet(reading.words, 'negations')
  const wordsIn = (text: string) => text.match(/[a-z]+/g) ?? []
  const denies = (words: string[]) => words.some((word) => negations.has(word))
  const layout = layoutOf(reading.notice)
  const named = reading.hits(ruleId, 'party').filter(({ sentence }) => sentence.block.kind !== 'heading')
  const isDenied = ({ sentence, start, end }: { sentence: Sentence; start: number; end: number }) => {
    const { block, plain } = sentence
    const next = block.sentences[sentence.index - block.sentences[0]!.index + 1]
    const beside = layout.row(block).find(({ cell }) => cell!.column === block.cell!.column + 1)
    return (
      denies(wordsIn(plain.slice(0, start)).slice(-reach)) ||
      denies(wordsIn(plain.slice(end)).slice(0, reach)) ||
      (next !== undefined && next.text.length < longest && denies(wordsIn(next.plain))) ||
      (beside !== undefined && denies(wordsIn(beside.sentences[0]?.plain ?? '').slice(0, 3)))
    )
  }
  return named.length > 0 && named.length < 20 && named.some(isDenied)
}
