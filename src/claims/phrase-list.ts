import type { Sentence } from '../notice/model.js'
import { eachWord, toPlain } from '../notice/plain.js'
import type { LanguageRules } from '../rules/model.js'
import { once } from './once.js'

/** A word of a plain text, and where it stands. */
export interface Word {
  text: string
  start: number
  end: number
  /** A sign stronger than a comma stands before it: no phrase reaches across. */
  isApart: boolean
}

/** Words from one to another, by their numbers; both are in it. */
export interface Phrase {
  first: number
  last: number
}

/** A stretch of a text, in characters. */
export interface Span {
  start: number
  end: number
}

/** The words of a sentence, in reading order. */
export const wordsOf = once(({ plain }: Pick<Sentence, 'plain'>): readonly Word[] => {
  const words: Word[] = []
  let last = 0
  eachWord(plain, (start, end) => {
    const isNext = start === last + 1 && plain[last] === ' '
    const isApart = !isNext && /[;:()]/.test(plain.slice(last, start))
    words.push({ text: plain.slice(start, end), start, end, isApart })
    last = end
  })
  return words
})

export const spanOf = (words: readonly Word[], { first, last }: Phrase): Span => ({
  start: words[first]!.start,
  end: words[last]!.end,
})

/**
 * A list of the vocabulary that is looked for in few sentences only, so that no pattern is made of it: words and short phrases, each
 * word perhaps only its beginning or end ("sign*", "*vertrag").
 */
export class PhraseList {
  readonly #byWord = new Map<string, string[][]>()
  readonly #starts = new Set<number>()
  readonly #ends = new Set<number>()
  /** The phrases that may begin with each of the words met so far. */
  readonly #known = new Map<string, readonly string[][]>()

  constructor(entries: readonly string[]) {
    for (const entry of entries) {
      const words = toPlain(entry).match(/[a-z0-9*]+/g) ?? []
      const [first] = words
      if (!first) continue
      if (first.endsWith('*')) this.#starts.add(first.length - 1)
      if (first.startsWith('*')) this.#ends.add(first.length - 1)
      const same = this.#byWord.get(first)
      if (same) same.push(words)
      else this.#byWord.set(first, [words])
    }
  }

  /** Where the phrases are, at most one from each word on: the longest. */
  find(words: readonly Word[], from = 0, until = words.length): Phrase[] {
    const found: Phrase[] = []
    for (let first = from; first < Math.min(until, words.length); first++) {
      let length = 0
      for (const phrase of this.#beginningWith(words[first]!.text))
        if (phrase.length > length && phrase.every((part, i) => isLike(words[first + i], part, i > 0)))
          length = phrase.length
      if (length && first + length <= until) found.push({ first, last: first + length - 1 })
    }
    return found
  }

  #beginningWith(word: string): readonly string[][] {
    let phrases = this.#known.get(word)
    if (!phrases) {
      phrases = this.#phrasesOf(word)
      if (this.#known.size >= remembered) this.#known.clear()
      this.#known.set(word, phrases)
    }
    return phrases
  }

  #phrasesOf(word: string): readonly string[][] {
    const keys = [word, ...[...this.#starts].map((length) => `${word.slice(0, length)}*`)]
    for (const length of this.#ends) if (length <= word.length) keys.push(`*${word.slice(-length)}`)
    const phrases = keys.flatMap((key) => this.#byWord.get(key) ?? [])
    return phrases.length ? phrases : none
  }
}

/** So many different words of notices are remembered. */
const remembered = 10_000
const none: readonly string[][] = []

function isLike(word: Word | undefined, part: string, isNext: boolean): boolean {
  if (!word || (isNext && word.isApart)) return false
  if (part.endsWith('*')) return word.text.startsWith(part.slice(0, -1))
  return part.startsWith('*') ? word.text.endsWith(part.slice(1)) : word.text === part
}

const lists = new WeakMap<LanguageRules, Map<string, PhraseList>>()

/** The list of that name; empty where the language has none. Made once. */
export function phraseList(words: LanguageRules, name: string): PhraseList {
  const known = lists.get(words) ?? new Map<string, PhraseList>()
  lists.set(words, known)
  const list = known.get(name) ?? new PhraseList(words.vocabulary[name] ?? [])
  known.set(name, list)
  return list
}
