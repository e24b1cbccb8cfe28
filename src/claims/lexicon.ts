import type { CompiledWords, WordId } from './compiled.js'
import type { PatternIndex } from './pattern-index.js'

/** So many different words of notices are remembered. */
const remembered = 50_000
/** No language has longer words; they are not compared letter by letter. */
const longest = 100

/** A word of a notice, as the patterns see it. */
export interface SeenWord {
  /** The numbers of the words of the patterns that it is, each once. */
  ids: readonly WordId[]
  /** The lists of first words (`CompiledWording.firsts`) that it is in, one bit for each. */
  lists: Uint32Array
  /** The patterns that need it, or another word of a list, more than any other. */
  patterns: readonly number[]
}

/** A set for so many bits. */
export const bitSet = (bits: number): Uint32Array => new Uint32Array((bits >> 5) + 1)
export const hasBit = (bits: Uint32Array, bit: number): boolean => (bits[bit >> 5]! & (1 << (bit & 31))) !== 0
export const setBit = (bits: Uint32Array, bit: number): void => {
  bits[bit >> 5]! |= 1 << (bit & 31)
}

/** Tells which words of the patterns a word of a notice is, and which lists of first words it is in. */
export class Lexicon {
  private readonly known = new Map<string, SeenWord>()
  private readonly others: [RegExp, WordId][]
  private readonly listsOf: (number[] | undefined)[] = []
  private readonly none: SeenWord

  /** `index` is where the patterns are that need a word or list. */
  constructor(
    private readonly words: CompiledWords,
    private readonly firsts: readonly (readonly WordId[])[] = [],
    private readonly index?: PatternIndex,
  ) {
    this.others = words.others.map(([regex, id]) => [new RegExp(`^${regex}$`), id])
    for (let list = 0; list < firsts.length; list++) {
      for (const id of firsts[list]!) {
        const lists = this.listsOf[id]
        if (lists) lists.push(list)
        else this.listsOf[id] = [list]
      }
    }
    this.none = { ids: [], lists: bitSet(firsts.length), patterns: [] }
  }

  see(word: string): SeenWord {
    let seen = this.known.get(word)
    if (!seen) {
      seen = this.seen(this.idsOf(word))
      if (this.known.size >= remembered) this.known.clear()
      this.known.set(word, seen)
    }
    return seen
  }

  private seen(ids: WordId[]): SeenWord {
    if (!ids.length) return this.none
    const lists = bitSet(this.firsts.length)
    const patterns: number[] = []
    for (const id of ids) {
      patterns.push(...(this.index?.byWord[id] ?? []))
      for (const list of this.listsOf[id] ?? []) {
        if (hasBit(lists, list)) continue
        setBit(lists, list)
        patterns.push(...(this.index?.byList[list] ?? []))
      }
    }
    return { ids, lists, patterns }
  }

  private idsOf(word: string): WordId[] {
    const { exact, prefixes, suffixes } = this.words
    const ids: WordId[] = []
    add(exact, word, ids)
    for (let length = 1; length <= Math.min(word.length, longest); length++) {
      add(prefixes, word.slice(0, length), ids)
      add(suffixes, word.slice(-length), ids)
    }
    if (word.length <= longest) {
      for (const [regex, id] of this.others) if (regex.test(word) && !ids.includes(id)) ids.push(id)
    }
    return ids
  }
}

function add(shelf: Record<string, WordId[]>, key: string, ids: WordId[]): void {
  if (Object.hasOwn(shelf, key)) for (const id of shelf[key]!) if (!ids.includes(id)) ids.push(id)
}
