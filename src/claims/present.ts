import { bitSet, setBit } from './bits.js'
import type { Rows, Sign, WordId } from './compiled.js'
import type { Tokens } from './tokens.js'

const none: readonly (readonly number[])[] = []

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
      bits = this.find(sign, this.tokens.length) ?? this.nowhere
      this.knownPlaces[sign] = bits
    }
    return bits
  }

  /** The numbers of the sentences that have a word, or any of a list; null: none. */
  sentencesOf(sign: Sign): Uint32Array | null {
    let bits = this.knownSentences[sign]
    if (bits === undefined) {
      bits = this.find(sign, this.tokens.sentences.length, this.tokens.sentence) ?? null
      this.knownSentences[sign] = bits
    }
    return bits
  }

  /** The set of the places of a sign, or of what `numbers` has at these places; undefined where there are none. */
  private find(sign: Sign, size: number, numbers?: readonly number[]): Uint32Array | undefined {
    if (!(sign & 1)) return this.mark(sign >> 1, undefined, size, numbers)
    const { starts, values } = this.lists
    const list = sign >> 1
    let bits: Uint32Array | undefined
    for (let i = starts[list]!; i < starts[list + 1]!; i++) {
      const id = values[i]!
      if (this.places[id]) bits = this.mark(id, bits, size, numbers)
    }
    return bits
  }

  private mark(id: WordId, bits: Uint32Array | undefined, size: number, numbers?: readonly number[]) {
    let marked = bits
    for (const places of this.places[id] ?? none) {
      marked ??= bitSet(size)
      for (const place of places) setBit(marked, numbers ? numbers[place]! : place)
    }
    return marked
  }
}
