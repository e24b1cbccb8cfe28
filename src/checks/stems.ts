import { toPlain } from '../notice/plain.js'
import type { LanguageRules } from '../rules/model.js'

/** So much of a longer word is looked at. */
const length = 6

const general = new WeakMap<LanguageRules, Map<string, Set<string>>>()

/**
 * Longer words by their beginnings, so that "alert" is in "alerts"; not those that tell nothing apart: a list of the vocabulary,
 * `general-words` (what any sentence about purposes may have), `general-records` (what any kept data may be called) or
 * `everyday-words` (what any text may have).
 */
export function stemsOf(text: string, words: LanguageRules, list = 'general-words'): string[] {
  const known = generalOf(words, list)
  return cut(text).filter((stem) => !known.has(stem))
}

function generalOf(words: LanguageRules, list: string): Set<string> {
  const lists = general.get(words) ?? new Map<string, Set<string>>()
  general.set(words, lists)
  const known = lists.get(list) ?? new Set((words.vocabulary[list] ?? []).flatMap(cut))
  lists.set(list, known)
  return known
}

const cut = (text: string): string[] =>
  [...toPlain(text).matchAll(/[a-z]{3,}/g)].map(([word]) => word.slice(0, length))
