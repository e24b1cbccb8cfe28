import { addBits, BitSets, type Bits, setBit } from './bits.js'
import { type CompiledWording, type Sign, signOfList, signOfWord } from './compiled.js'
import type { Tokens } from './tokens.js'

/** In which sentences words and lists of words are, and at which places; found out when first asked for. */
export class Present {
  // The different words of the notice that each sign stands for, as chains: a sign's first link, each link's word, and
  // the next one; 0: none. Most signs are never asked for: an array for each would cost more than the rest.
  private readonly first: Int32Array
  private readonly word: Int32Array
  private readonly next: Int32Array
  private links = 0
  /** The places and the sentences of each of the different words. */
  private readonly places: number[][]
  private readonly sentences: Bits[]
  private readonly sets: { words: BitSets; places: BitSets; sentences: BitSets }
  private readonly nowhere: Bits
  private readonly knownWords: (Bits | undefined)[]
  private readonly knownPlaces: (Bits | undefined)[]
  private readonly knownSentences: (Bits | undefined)[]

  constructor(tokens: Tokens, { signs, lists }: CompiledWording) {
    const { different, words, sentence, length } = tokens
    this.sets = {
      words: new BitSets(different.length),
      places: new BitSets(length),
      sentences: new BitSets(tokens.sentences.length),
    }
    this.nowhere = this.sets.places.make()
    this.places = different.map(() => [])
    this.sentences = different.map(() => this.sets.sentences.make())
    for (let at = 0; at < length; at++) {
      const word = words[at]!
      this.places[word]!.push(at)
      setBit(this.sentences[word]!, sentence[at]!)
    }
    // Arrays of their full length from the start: what is filled here and there would become a table of hashes.
    this.knownWords = new Array(signs)
    this.knownPlaces = new Array(signs)
    this.knownSentences = new Array(signs)
    this.first = new Int32Array(signs)
    let room = 1
    for (const ids of different) for (const id of ids) room += 1 + lists.starts[id + 1]! - lists.starts[id]!
    this.word = new Int32Array(room)
    this.next = new Int32Array(room)
    for (let word = 0; word < different.length; word++) {
      for (const id of different[word]!) {
        this.link(signOfWord(id), word)
        const end = lists.starts[id + 1]!
        for (let i = lists.starts[id]!; i < end; i++) this.link(signOfList(lists.values[i]!), word)
      }
    }
  }

  private link(sign: Sign, word: number): void {
    const link = ++this.links
    this.word[link] = word
    this.next[link] = this.first[sign]!
    this.first[sign] = link
  }

  /** Which of the different words a sign stands for. */
  wordsOf(sign: Sign): Bits {
    const known = this.knownWords[sign]
    if (known) return known
    const bits = this.sets.words.make()
    for (let link = this.first[sign]!; link !== 0; link = this.next[link]!) setBit(bits, this.word[link]!)
    this.knownWords[sign] = bits
    return bits
  }

  /** The places of a word, or of any of a list. */
  placesOf(sign: Sign): Bits {
    const known = this.knownPlaces[sign]
    if (known) return known
    const bits = this.first[sign] === 0 ? this.nowhere : this.sets.places.make()
    for (let link = this.first[sign]!; link !== 0; link = this.next[link]!)
      for (const place of this.places[this.word[link]!]!) setBit(bits, place)
    this.knownPlaces[sign] = bits
    return bits
  }

  /** Whether the notice has a word, or any of a list. */
  has(sign: Sign): boolean {
    return this.first[sign] !== 0
  }

  /** The numbers of the sentences that have a word, or any of a list; null: none. */
  sentencesOf(sign: Sign): Bits | null {
    const first = this.first[sign]!
    if (first === 0) return null
    if (this.next[first] === 0) return this.sentences[this.word[first]!]!
    const known = this.knownSentences[sign]
    if (known) return known
    const bits = this.sets.sentences.make()
    for (let link = first; link !== 0; link = this.next[link]!)
      addBits(bits, this.sentences[this.word[link]!]!)
    this.knownSentences[sign] = bits
    return bits
  }
}
