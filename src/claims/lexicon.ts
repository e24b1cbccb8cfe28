import type { CompiledWords, WordId } from './compiled.js'

/** So many different words of notices are remembered. */
const remembered = 50_000
/** No language has longer words; they are not compared letter by letter. */
const longest = 100
/** Parts of words are filed by so many of their first letters. */
const filed = 2

const none: readonly WordId[] = []

/** Tells which words of the patterns a word of a notice is. */
export class Lexicon {
  private readonly known = new Map<string, readonly WordId[]>()
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
      ids = this.find(word)
      if (this.known.size >= remembered) this.known.clear()
      this.known.set(word, ids)
    }
    return ids
  }

  /** Is it written in a pattern, whole or in part? What stands for any word does not count. */
  has(word: string): boolean {
    return Object.hasOwn(this.words.exact, word) || this.inPart(word).length > 0
  }

  private find(word: string): readonly WordId[] {
    const { exact } = this.words
    const own = Object.hasOwn(exact, word) ? exact[word]! : none
    const more = this.inPart(word)
    if (word.length > longest) return own
    for (const [regex, id] of this.others) if (regex.test(word)) more.push(id)
    return more.length ? [...new Set([...own, ...more])] : own
  }

  private inPart(word: string): WordId[] {
    const found: WordId[] = []
    if (word.length > longest) return found
    this.prefixes.find(word, 0, found)
    if (this.insides.size) for (let at = 0; at < word.length; at++) this.insides.find(word, at, found)
    if (this.suffixes.size)
      for (let at = 0; at < word.length; at++) this.suffixes.find(word, at, found, word.length - at)
    return found
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
