import type { Block, Sentence } from '../notice/model.js'
import { isQuestion } from './questions.js'

/** Longer first sentences than this say something themselves. */
const mostWords = 6
/** Names of purposes may be longer. */
const mostWordsOfLabel = 10

/** "How long? Invoices are kept …", "Job alerts. We send …": the heading that a block begins with. */
export function runInHeading({ kind, sentences }: Block): Sentence | undefined {
  const [first, second] = sentences
  if (!first || !second || kind === 'heading') return undefined
  return isQuestion(first) || wordsOf(first.plain) <= mostWords ? first : undefined
}

/** "Job alerts. We send …", "Billing: we issue …": what the block says it is about; undefined where it does not. */
export function labelOf(block: Block): string | undefined {
  const colon = /^[^.:;?!]{3,90}(?=:\s)/.exec(block.text)?.[0]
  const [first, second] = block.sentences
  const label =
    colon ?? (first && second && !isQuestion(first) ? first.text.replace(/[.:]\s*$/, '') : undefined)
  return label && wordsOf(label) <= mostWordsOfLabel ? label.trim() : undefined
}

const wordsOf = (text: string) => text.trim().split(/\s+/, mostWordsOfLabel + 1).length
