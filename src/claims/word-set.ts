import { toPlain } from '../notice/plain.js'
import type { LanguageRules } from '../rules/model.js'

const sets = new WeakMap<LanguageRules, Map<string, ReadonlySet<string>>>()

/** The words of a list of the vocabulary that no pattern uses, in plain letters; only the first `length` of each where it is given. */
export function wordSet(words: LanguageRules, list: string, length?: number): ReadonlySet<string> {
  const known = sets.get(words) ?? new Map<string, ReadonlySet<string>>()
  sets.set(words, known)
  let set = known.get(list)
  if (!set) {
    set = new Set((words.vocabulary[list] ?? []).map((word) => toPlain(word).slice(0, length)))
    known.set(list, set)
  }
  return set
}
