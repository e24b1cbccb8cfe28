import { toPlain } from '../notice/plain.js'
import type { LanguageRules } from '../rules/model.js'

/** So much of a longer word is looked at. */
const length = 6

const general = new WeakMap<LanguageRules, Set<string>>()

/**
 * Longer words by their beginnings, so that "alert" is in "alerts"; not those that any sentence about purposes may have (list
 * `general-words` of the vocabulary).
 */
export function stemsOf(text: string, words: LanguageRules): string[] {
  const stems = cut(text)
  let known = general.get(words)
  if (!known) {
    known = new Set((words.vocabulary['general-words'] ?? []).flatMap(cut))
    general.set(words, known)
  }
  return stems.filter((stem) => !known.has(stem))
}

const cut = (text: string): string[] =>
  [...toPlain(text).matchAll(/[a-z]{3,}/g)].map(([word]) => word.slice(0, length))
