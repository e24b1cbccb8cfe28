import type { Block, Sentence } from './model.js'

/** The sentence of a block that holds an offset, in UTF-16 units of the block's text; found by halving. */
export function sentenceAt({ sentences }: Block, offset: number): Sentence | undefined {
  let from = 0
  let to = sentences.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (sentences[middle]!.end <= offset) from = middle + 1
    else to = middle
  }
  const found = sentences[from]
  return found && found.start <= offset ? found : undefined
}
