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

/** A phrase of a list, by the number of the list. */
interface Entry {
  list: number
  words: readonly string[]
}

/**
 * Lists of the vocabulary that are looked for in few sentences only, so that no patterns are made of them: words and short phrases, each
 * word perhaps only its beginning or end ("sign*", "*vertrag"). Several lists are looked for in one go.
 */
export class PhraseLists {
  readonly #count: number
  readonly #byWord = new Map<string, Entry[]>()
  readonly #starts = new Set<number>()
  readonly #ends = new Set<number>()
  /** The phrases that may begin with each of the words met so far. */
  readonly #known = new Map<string, readonly Entry[]>()

  constructor(lists: readonly (readonly string[])[]) {
    this.#count = lists.length
    lists.forEach((entries, list) => {
      for (const entry of entries) this.#file(entry, list)
    })
  }

  #file(entry: string, list: number): void {
    const words = toPlain(entry).match(/[a-z0-9*]+/g) ?? []
    const [first] = words
    if (!first) return
    if (first.endsWith('*')) this.#starts.add(first.length - 1)
    if (first.startsWith('*')) this.#ends.add(first.length - 1)
    const same = this.#byWord.get(first)
    if (same) same.push({ list, words })
    else this.#byWord.set(first, [{ list, words }])
  }

  /** Where the phrases of each list are, at most one of a list from each word on: the longest. */
  find(words: readonly Word[], from = 0, until = words.length): Phrase[][] {
    const found = Array.from({ length: this.#count }, (): Phrase[] => [])
    const lengths = found.map(() => 0)
    for (let first = from; first < Math.min(until, words.length); first++) {
      const phrases = this.#beginningWith(words[first]!.text)
      if (!phrases.length) continue
      lengths.fill(0)
      for (const { list, words: parts } of phrases)
        if (parts.length > lengths[list]! && parts.every((part, i) => isLike(words[first + i], part, i > 0)))
          lengths[list] = parts.length
      lengths.forEach((length, list) => {
        if (length && first + length <= until) found[list]!.push({ first, last: first + length - 1 })
      })
    }
    return found
  }

  #beginningWith(word: string): readonly Entry[] {
    let phrases = this.#known.get(word)
    if (!phrases) {
      phrases = this.#phrasesOf(word)
      if (this.#known.size >= remembered) this.#known.clear()
      this.#known.set(word, phrases)
    }
    return phrases
  }

  #phrasesOf(word: string): readonly Entry[] {
    const keys = [word, ...[...this.#starts].map((length) => `${word.slice(0, length)}*`)]
    for (const length of this.#ends) if (length <= word.length) keys.push(`*${word.slice(-length)}`)
    const phrases = keys.flatMap((key) => this.#byWord.get(key) ?? [])
    return phrases.length ? phrases : none
  }
}

/** One such list. */
export class PhraseList {
  readonly #lists: PhraseLists

  constructor(entries: readonly string[]) {
    this.#lists = new PhraseLists([entries])
  }

  /** Where the phrases are, at most one from each word on: the longest. */
  find(words: readonly Word[], from = 0, until = words.length): Phrase[] {
    return this.#lists.find(words, from, until)[0]!
  }
}

/** So many different words of notices are remembered. */
const remembered = 10_000
const none: readonly Entry[] = []

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

const groups = new WeakMap<LanguageRules, Map<readonly string[], PhraseLists>>()

/** The lists of those names together; `names` is known by its identity. Made once. */
export function phraseLists(words: LanguageRules, names: readonly string[]): PhraseLists {
  const known = groups.get(words) ?? new Map<readonly string[], PhraseLists>()
  groups.set(words, known)
  const all = known.get(names) ?? new PhraseLists(names.map((name) => words.vocabulary[name] ?? []))
  known.set(names, all)
  return all
}
