import type { WordId } from './compiled.js'
import { bitSet, hasBit } from './lexicon.js'
import type { Tokens } from './tokens.js'

/** Which words and lists of first words are in a sentence, and where. One object serves sentence after sentence. */
export class Present {
  private tokens!: Tokens
  private sentence = 0
  /** The last sentence that each word was in, and that the places of each list were looked for in. */
  private readonly wordSeen: Int32Array
  private readonly listSeen: Int32Array
  private readonly places: number[][] = []
  /** The lists that any of the words is in. */
  private readonly lists: Uint32Array

  constructor(words: number, lists: number) {
    this.wordSeen = new Int32Array(words)
    this.listSeen = new Int32Array(lists)
    this.lists = bitSet(lists)
  }

  read(tokens: Tokens): void {
    this.tokens = tokens
    const sentence = ++this.sentence
    this.lists.fill(0)
    for (const word of tokens.words) {
      for (const id of word.ids) this.wordSeen[id] = sentence
      if (word.ids.length) add(this.lists, word.lists)
    }
  }

  hasWord(id: WordId): boolean {
    return this.wordSeen[id] === this.sentence
  }

  hasList(list: number): boolean {
    return hasBit(this.lists, list)
  }

  /** The places of words in a list, in order. */
  ofList(list: number): readonly number[] {
    if (this.listSeen[list] !== this.sentence) {
      this.listSeen[list] = this.sentence
      this.places[list] = this.find(list)
    }
    return this.places[list]!
  }

  private find(list: number): number[] {
    const { words } = this.tokens
    const places: number[] = []
    const [index, bit] = [list >> 5, 1 << (list & 31)]
    for (let at = 0; at < words.length; at++) if (words[at]!.lists[index]! & bit) places.push(at)
    return places
  }
}

function add(bits: Uint32Array, more: Uint32Array): void {
  for (let i = 0; i < bits.length; i++) bits[i]! |= more[i]!
}
