import type { CompiledWords, WordId } from './compiled.js'

/** So many different words of notices are remembered. */
const remembered = 50_000
/** No language has longer words; they are not compared letter by letter. */
const longest = 100
/** Parts of words tell nothing of a word where they have fewer letters. */
const telling = 5
/** Parts of words are filed by so many of their first letters. */
const filed = 2

const none: readonly WordId[] = []

/** Tells which words of the patterns a word of a notice is. */
export class Lexicon {
  private readonly known = new Map<string, readonly WordId[]>()
  private readonly arrays = new Map<string, readonly WordId[]>()
  private readonly prefixes: Shelf
  private readonly suffixes: Shelf
  private readonly insides: Shelf
  private readonly others: [RegExp, WordId][]

  constructor(private readonly words: CompiledWords) {
    this.prefixes = new Shelf(words.prefixes)
    this.suffixes = new Shelf(words.suffixes)
    this.insides = new Shelf(words.insides)
    this.others = words.others.map(([regex, id]) => [new RegExp(`^${regex}$`), id])
  }

  /** The numbers of the words of the patterns that it is, each once. */
  idsOf(word: string): readonly WordId[] {
    let ids = this.known.get(word)
    if (!ids) {
      ids = this.same(this.find(word))
      if (this.known.size >= remembered) this.known.clear()
      this.known.set(word, ids)
    }
    return ids
  }

  /** Words that are the same to the patterns (17 and 18) share one array, by which they are known. */
  private same(ids: readonly WordId[]): readonly WordId[] {
    const key = ids.join()
    const known = this.arrays.get(key)
    if (!known) this.arrays.set(key, ids)
    return known ?? ids
  }

  /** Is it written in a pattern, whole or for the most part ("datenschutz*")? */
  has(word: string): boolean {
    const { exact, prefixes, suffixes } = this.words
    if (Object.hasOwn(exact, word)) return true
    for (let length = telling; length <= Math.min(word.length, longest); length++)
      if (Object.hasOwn(prefixes, word.slice(0, length)) || Object.hasOwn(suffixes, word.slice(-length)))
        return true
    return false
  }

  private find(word: string): readonly WordId[] {
    const { exact } = this.words
    const own = Object.hasOwn(exact, word) ? exact[word]! : none
    if (word.length > longest) return own
    const more: WordId[] = []
    this.prefixes.find(word, 0, more)
    if (this.insides.size) for (let at = 0; at < word.length; at++) this.insides.find(word, at, more)
    if (this.suffixes.size)
      for (let at = 0; at < word.length; at++) this.suffixes.find(word, at, more, word.length - at)
    for (const [regex, id] of this.others) if (regex.test(word)) more.push(id)
    return more.length ? [...new Set([...own, ...more])] : own
  }
}

/** Parts of words by their first letters. */
class Shelf {
  private readonly parts = new Map<string, [letters: string, ids: readonly WordId[]][]>()

  constructor(parts: Readonly<Record<string, readonly WordId[]>>) {
    for (const letters in parts) {
      const key = letters.slice(0, filed)
      const others = this.parts.get(key)
      if (others) others.push([letters, parts[letters]!])
      else this.parts.set(key, [[letters, parts[letters]!]])
    }
  }

  get size(): number {
    return this.parts.size
  }

  /** Adds the numbers of the parts that stand in a word at `at`, of `length` letters where it is given. */
  find(word: string, at: number, ids: WordId[], length?: number): void {
    for (let letters = 1; letters <= filed; letters++) {
      for (const [part, own] of this.parts.get(word.slice(at, at + letters)) ?? [])
        if ((length === undefined || part.length === length) && word.startsWith(part, at)) ids.push(...own)
    }
  }
}
