import { addBits, BitSets, type Bits, setBit } from './bits.js'
import { type CompiledWording, type Sign, signOfList, signOfWord } from './compiled.js'
import type { Tokens } from './tokens.js'

/** In which sentences words and lists of words are, and at which places; found out when first asked for. */
export class Present {
  /** The different words of the notice that each sign stands for. */
  private readonly words: (number[] | undefined)[]
  /** The places and the sentences of each of them. */
  private readonly places: number[][]
  private readonly sentences: Bits[]
  private readonly sets: { places: BitSets; sentences: BitSets }
  private readonly nowhere: Bits
  private readonly knownPlaces: Bits[]
  private readonly knownSentences: (Bits | null)[]

  constructor(tokens: Tokens, { signs, lists: { starts, values } }: CompiledWording) {
    const { different, words, sentence, length } = tokens
    this.sets = {
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
    this.words = new Array(signs)
    this.knownPlaces = new Array(signs)
    this.knownSentences = new Array(signs)
    for (let word = 0; word < different.length; word++) {
      for (const id of different[word]!) {
        this.add(word, signOfWord(id))
        for (let i = starts[id]!; i < starts[id + 1]!; i++) this.add(word, signOfList(values[i]!))
      }
    }
  }

  private add(word: number, sign: Sign): void {
    const others = this.words[sign]
    if (others) others.push(word)
    else this.words[sign] = [word]
  }

  /** The different words that a sign stands for; a word may be named twice. */
  wordsOf(sign: Sign): readonly number[] {
    return this.words[sign] ?? none
  }

  /** The places of a word, or of any of a list. */
  placesOf(sign: Sign): Bits {
    let bits = this.knownPlaces[sign]
    if (!bits) {
      bits = this.nowhere
      for (const word of this.wordsOf(sign)) {
        if (bits === this.nowhere) bits = this.sets.places.make()
        for (const place of this.places[word]!) setBit(bits, place)
      }
      this.knownPlaces[sign] = bits
    }
    return bits
  }

  /** The numbers of the sentences that have a word, or any of a list; null: none. */
  sentencesOf(sign: Sign): Bits | null {
    let bits = this.knownSentences[sign]
    if (bits === undefined) {
      bits = this.findSentences(sign)
      this.knownSentences[sign] = bits
    }
    return bits
  }

  private findSentences(sign: Sign): Bits | null {
    const words = this.wordsOf(sign)
    if (words.length < 2) return words.length ? this.sentences[words[0]!]! : null
    const bits = this.sets.sentences.make()
    for (const word of words) addBits(bits, this.sentences[word]!)
    return bits
  }
}

const none: readonly number[] = []
