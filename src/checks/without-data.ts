import { phraseList, wordsOf } from '../claims/phrase-list.js'
import type { Sentence } from '../notice/model.js'
import type { Case } from './kinds.js'

/**
 * "The institute in Melbourne gets totals only", "We build wells in Malawi. Our partners there hear nothing of you.": the sentence, or the next
 * one of its block, says that no data, or none of anybody, are meant. List of the vocabulary: `without-data`.
 */
export function isWithoutData(sentence: Sentence, { reading }: Case): boolean {
  const list = phraseList(reading.words, 'without-data')
  return [sentence, nextOf(sentence)].some((one) => one && list.find(wordsOf(one)).length > 0)
}

/** The next sentence of the block. */
export const nextOf = ({ block, index }: Sentence): Sentence | undefined =>
  block.sentences[index + 1 - block.sentences[0]!.index]
