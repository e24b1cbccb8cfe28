import { BitSets, none } from './bits.js'
import { type CompiledWording, type Rows, type Sign, signOfList, signOfWord } from './compiled.js'
import type { Tokens } from './tokens.js'

/** Which of the patterns' words are in the sentences that are searched, and in which of them. */
export class Present {
  /** Of each sign the set of the different words that it stands for; `none` where none is there. */
  private readonly words: Int32Array
  readonly wordSets = new BitSets()
  /** Sets of sentences: of each of the different words, one behind the other; of each sign, found out when first asked for. */
  readonly sentenceSets = new BitSets()
  private ofWords = 0
  private readonly sentences: Int32Array

  constructor(
    private readonly compiled: CompiledWording,
    private readonly tokens: Tokens,
  ) {
    this.words = new Int32Array(compiled.signs)
    this.sentences = new Int32Array(compiled.signs)
  }

  /** Looks at the sentences that the tokens are of now. */
  read(): void {
    const { tokens, wordSets, sentenceSets } = this
    const { lists } = this.compiled
    this.words.fill(0)
    wordSets.reset(tokens.different.length)
    tokens.different.forEach((ids, word) => {
      for (const id of ids) {
        this.add(signOfWord(id), word)
        const end = lists.starts[id + 1]!
        for (let i = lists.starts[id]!; i < end; i++) this.add(signOfList(lists.values[i]!), word)
      }
    })
    this.sentences.fill(0)
    sentenceSets.reset(tokens.sentences.length)
    this.ofWords = sentenceSets.make()
    for (let word = 1; word < tokens.different.length; word++) sentenceSets.make()
    for (let at = 0; at < tokens.length; at++)
      sentenceSets.add(this.sentencesOfWord(tokens.words[at]!), tokens.sentence[at]!)
  }

  private add(sign: Sign, word: number): void {
    if (this.words[sign] === none) this.words[sign] = this.wordSets.make()
    this.wordSets.add(this.words[sign]!, word)
  }

  private sentencesOfWord(word: number): number {
    return this.ofWords + word * this.sentenceSets.size
  }

  /** Whether the sentences have a word, or any of a list. */
  has(sign: Sign): boolean {
    return this.words[sign] !== none
  }

  /** Whether the word at a place is that of the sign. */
  isAt(sign: Sign, at: number): boolean {
    const words = this.words[sign]!
    return words !== none && this.wordSets.has(words, this.tokens.words[at]!)
  }

  /** The set of the different words that any sign of a row stands for; `none` where none is there. */
  wordsOfRow({ starts, values }: Rows, row: number): number {
    let words = none
    for (let i = starts[row]!; i < starts[row + 1]!; i++) {
      const more = this.words[values[i]!]!
      if (words === none || more === none) words ||= more
      else {
        const both = this.wordSets.make()
        this.wordSets.addAll(both, words)
        this.wordSets.addAll(both, more)
        words = both
      }
    }
    return words
  }

  /** The set of the sentences that have a word, or any of a list. */
  sentencesOf(sign: Sign): number {
    const known = this.sentences[sign]!
    if (known !== none) return known
    const { wordSets, sentenceSets } = this
    const words = this.words[sign]!
    const first = wordSets.next(words, 0)
    let word = wordSets.next(words, first + 1)
    let set = this.sentencesOfWord(first)
    if (word >= 0) {
      set = sentenceSets.make()
      sentenceSets.addAll(set, this.sentencesOfWord(first))
    }
    for (; word >= 0; word = wordSets.next(words, word + 1))
      sentenceSets.addAll(set, this.sentencesOfWord(word))
    this.sentences[sign] = set
    return set
  }
}
