import type { Hit } from '../claims/matcher.js'
import { wordSet } from '../claims/word-set.js'
import { layoutOf } from '../notice/layout.js'
import type { Sentence } from '../notice/model.js'
import type { Case } from './kinds.js'

/** Words between the party and what says that there is none. */
const reach = 14
/** Who names the party so often has one. */
const most = 20
/** A sentence of its own that says so is short: "We have not appointed one." */
const longest = 120

/** "Do you have an officer? No.": an answer begins with its denial. */
const answer = 3

/**
 * The party is named only to say that there is none: a word of the vocabulary's `negations` stands near its name (slot `party`), in
 * the next sentence, first in the cell beside it, or first under the heading that asks for it.
 */
export function isDeclined(ruleId: string, { reading }: Case): boolean {
  const negations = wordSet(reading.words, 'negations')
  const wordsIn = (text: string) => text.match(/[a-z]+/g) ?? []
  const denies = (words: string[]) => words.some((word) => negations.has(word))
  const layout = layoutOf(reading.notice)
  const [headings, named] = [true, false].map((heading) =>
    reading.hits(ruleId, 'party').filter(({ sentence }) => (sentence.block.kind === 'heading') === heading),
  ) as [Hit[], Hit[]]
  const isDeclinedBelow = ({ sentence }: Hit) => {
    const first = reading.notice.blocks[sentence.block.index + 1]?.sentences[0]
    return first !== undefined && denies(wordsIn(first.plain).slice(0, answer))
  }
  const isAppointed = (sentence: Sentence) =>
    reading.hitsOn(sentence, 'contradictory-dpo', 'affirmed').length > 0
  // "We have appointed an officer, who takes no orders": the negation is of what the officer does.
  const rest = (sentence: Sentence, end: number) => {
    const after = sentence.plain.slice(end)
    return isAppointed(sentence) ? after.split(',')[0]! : after
  }
  const isDenied = ({ sentence, start, end }: { sentence: Sentence; start: number; end: number }) => {
    const { block, plain } = sentence
    const next = block.sentences[sentence.index - block.sentences[0]!.index + 1]
    const beside = layout.row(block).find(({ cell }) => cell!.column === block.cell!.column + 1)
    return (
      denies(wordsIn(plain.slice(0, start)).slice(-reach)) ||
      denies(wordsIn(rest(sentence, end)).slice(0, reach)) ||
      (next !== undefined &&
        !isAppointed(sentence) &&
        next.text.length < longest &&
        denies(wordsIn(next.plain))) ||
      (beside !== undefined && denies(wordsIn(beside.sentences[0]?.plain ?? '').slice(0, 3)))
    )
  }
  if (named.length >= most || headings.length >= most) return false
  return named.some(isDenied) || headings.some(isDeclinedBelow)
}
