import { phraseList, wordsOf } from '../claims/phrase-list.js'
import type { Sentence } from '../notice/model.js'
import type { Case } from './kinds.js'

/**
 * "The institute in Melbourne gets totals only", "We build wells in Malawi. Our partners there hear nothing of you.": the sentence, or the next
 * one of its block, says that no data, or none of anybody, are meant. Lists of the vocabulary: `without-data`, and `stays-with-you` ("only on your device").
 */
export const isWithoutData = (sentence: Sentence, about: Case): boolean =>
  isSaid('without-data', sentence, about) || staysWithYou(sentence, about)

/** "By fingerprint. It never leaves your device." */
export const staysWithYou = (sentence: Sentence, about: Case): boolean =>
  isSaid('stays-with-you', sentence, about)

function isSaid(name: string, sentence: Sentence, { reading }: Case): boolean {
  const list = phraseList(reading.words, name)
  return [sentence, nextOf(sentence)].some((one) => one && list.find(wordsOf(one)).length > 0)
}

/** The next sentence of the block. */
export const nextOf = ({ block, index }: Sentence): Sentence | undefined =>
  block.sentences[index + 1 - block.sentences[0]!.index]
