import { firstFrom } from './first-from.js'
import type { Block, Sentence } from './model.js'

/** The sentence of a block that holds an offset, in UTF-16 units of the block's text. */
export function sentenceAt({ sentences }: Block, offset: number): Sentence | undefined {
  const found = sentences[firstFrom(sentences, ({ end }) => end <= offset)]
  return found && found.start <= offset ? found : undefined
}
