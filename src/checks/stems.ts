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
  return cut(text, generalOf(words, list))
}

/** Words by their stems without the endings of number, so that "scores" is "score" and "beelden" "beeld". */
export const foldedStemsOf = (text: string, words: LanguageRules, list: string): string[] =>
  stemsOf(text, words, list).map(fold)

function fold(stem: string): string {
  const last = stem.at(-1)!
  if (!'sen'.includes(last) || stem.length < 4) return stem
  if (stem.length > 5 && (stem.endsWith('es') || stem.endsWith('en'))) return stem.slice(0, -2)
  return last === 's' || stem.length > 4 ? stem.slice(0, -1) : stem
}

function generalOf(words: LanguageRules, list: string): Set<string> {
  const lists = general.get(words) ?? new Map<string, Set<string>>()
  general.set(words, lists)
  const known = lists.get(list) ?? new Set((words.vocabulary[list] ?? []).flatMap((entry) => cut(entry)))
  lists.set(list, known)
  return known
}

const none: ReadonlySet<string> = new Set()

/** The beginnings of the words of three letters or more, without those that are left out. */
function cut(text: string, without = none): string[] {
  const plain = toPlain(text)
  const stems: string[] = []
  for (let at = 0; at < plain.length; at++) {
    const start = at
    while (isLetter(plain.charCodeAt(at))) at++
    if (at - start < shortest) continue
    const stem = plain.slice(start, Math.min(at, start + length))
    if (!without.has(stem)) stems.push(stem)
  }
  return stems
}

const shortest = 3
const isLetter = (code: number) => code >= 97 && code <= 122
