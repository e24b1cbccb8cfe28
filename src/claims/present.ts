import { addBits, bitSet, setBit } from './bits.js'
import { type Rows, type Sign, signOfWord, type WordId } from './compiled.js'
import type { Tokens } from './tokens.js'

/** In which sentences words and lists of words are, and at which places; found out when first asked for. */
export class Present {
  /** The places of every word of the notice, by the pattern words that it is. */
  private readonly places: number[][][] = []
  private readonly nowhere: Uint32Array
  private readonly knownPlaces: Uint32Array[] = []
  private readonly knownSentences: (Uint32Array | null)[] = []

  /** `lists` are those of the patterns. */
  constructor(
    private readonly tokens: Tokens,
    private readonly lists: Rows,
  ) {
    this.nowhere = bitSet(tokens.length)
    const places = tokens.different.map((): number[] => [])
    for (let at = 0; at < tokens.length; at++) places[tokens.words[at]!]!.push(at)
    tokens.different.forEach((ids, word) => {
      for (const id of ids) {
        const others = this.places[id]
        if (others) others.push(places[word]!)
        else this.places[id] = [places[word]!]
      }
    })
  }

  /** The places of a word, or of any of a list. */
  placesOf(sign: Sign): Uint32Array {
    let bits = this.knownPlaces[sign]
    if (!bits) {
      bits = this.findPlaces(sign)
      this.knownPlaces[sign] = bits
    }
    return bits
  }

  private findPlaces(sign: Sign): Uint32Array {
    let bits = this.nowhere
    for (const id of this.wordsOf(sign)) {
      for (const places of this.places[id]!) {
        if (bits === this.nowhere) bits = bitSet(this.tokens.length)
        for (const place of places) setBit(bits, place)
      }
    }
    return bits
  }

  /** The numbers of the sentences that have a word, or any of a list; null: none. */
  sentencesOf(sign: Sign): Uint32Array | null {
    let bits = this.knownSentences[sign]
    if (bits === undefined) {
      bits = sign & 1 ? this.sentencesOfList(sign) : this.sentencesOfWord(sign >> 1)
      this.knownSentences[sign] = bits
    }
    return bits
  }

  private sentencesOfWord(id: WordId): Uint32Array | null {
    const all = this.places[id]
    if (!all) return null
    const bits = bitSet(this.tokens.sentences.length)
    for (const places of all) for (const place of places) setBit(bits, this.tokens.sentence[place]!)
    return bits
  }

  private sentencesOfList(sign: Sign): Uint32Array | null {
    const words = this.wordsOf(sign)
    const first = words.length ? this.sentencesOf(signOfWord(words[0]!)) : null
    if (!first || words.length === 1) return first
    const bits = first.slice()
    for (let i = 1; i < words.length; i++) addBits(bits, this.sentencesOf(signOfWord(words[i]!))!)
    return bits
  }

  /** The words of a sign that are there. */
  private wordsOf(sign: Sign): WordId[] {
    const words: WordId[] = []
    const { starts, values } = this.lists
    const list = sign >> 1
    if (!(sign & 1)) return this.places[list] ? [list] : words
    for (let i = starts[list]!; i < starts[list + 1]!; i++)
      if (this.places[values[i]!]) words.push(values[i]!)
    return words
  }
}
