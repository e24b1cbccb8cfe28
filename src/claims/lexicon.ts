import type { CompiledWords, WordId } from './compiled.js'

/** So many different words of notices are remembered. */
const remembered = 50_000
/** No language has longer words; they are not compared letter by letter. */
const longest = 100
const none: readonly WordId[] = []

/** Tells which words of the patterns a word of a notice is. */
export class Lexicon {
  private readonly known = new Map<string, readonly WordId[]>()
  private readonly others: [RegExp, WordId][]

  constructor(private readonly words: CompiledWords) {
    this.others = words.others.map(([regex, id]) => [new RegExp(`^${regex}$`), id])
  }

  /** The numbers of the words that a plain word of a notice is, each once. */
  wordsAs(word: string): readonly WordId[] {
    let ids = this.known.get(word)
    if (!ids) {
      ids = this.lookUp(word)
      if (this.known.size >= remembered) this.known.clear()
      this.known.set(word, ids)
    }
    return ids
  }

  private lookUp(word: string): readonly WordId[] {
    const { exact, prefixes, suffixes } = this.words
    const ids = [...at(exact, word)]
    for (let length = 1; length <= Math.min(word.length, longest); length++) {
      ids.push(...at(prefixes, word.slice(0, length)), ...at(suffixes, word.slice(-length)))
    }
    if (word.length <= longest) for (const [regex, id] of this.others) if (regex.test(word)) ids.push(id)
    return ids.length ? [...new Set(ids)] : none
  }
}

const at = (shelf: Record<string, WordId[]>, key: string) => (Object.hasOwn(shelf, key) ? shelf[key]! : none)
