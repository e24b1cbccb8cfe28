import { numberingLength } from '../notice/marker.js'
import type { Sentence } from '../notice/model.js'
import { eachWord } from '../notice/plain.js'
import type { Edge, WordId } from './compiled.js'
import type { Lexicon } from './lexicon.js'

/** What may stand between two words that belong together, in characters. */
const maxSeparator = 4
/** How far from a word its colon may stand, and how much may stand before a sentence's first word. */
const nearColon = 3
const maxLead = 12
const none: readonly WordId[] = []

/**
 * The words of sentences, one sentence behind the other, as the patterns see them. Places are indexes of words; behind
 * each sentence stands a place without a word.
 */
export class Tokens {
  sentences: readonly Sentence[] = []
  /** How many places there are. */
  length = 0
  /** Where each word starts and ends in its sentence's text. */
  starts = new Int32Array(0)
  ends = new Int32Array(0)
  /** The words that are different to the patterns, each as the numbers of the words of the patterns that it is; and which of them each word is. */
  readonly different: (readonly WordId[])[] = []
  words = new Int32Array(0)
  private readonly numbers = new Map<readonly WordId[], number>()
  /** Whether each word follows the one before it closely enough to belong to the same wording: 1. */
  joined = new Uint8Array(0)
  /** The sentence that each place is in, by its number. */
  sentence = new Int32Array(0)
  /** The place of each sentence's first word, and the place behind its last. */
  first = new Int32Array(0)
  behind = new Int32Array(0)
  /** The place where each sentence begins to patterns: behind the number of a section ("Article 9 – Rights"), else its first word. */
  opens = new Int32Array(0)

  constructor(private readonly lexicon: Lexicon) {}

  /** Takes these sentences in the place of those before. */
  read(sentences: readonly Sentence[]): void {
    this.sentences = sentences
    this.length = 0
    this.different.length = 0
    this.numbers.clear()
    this.makeRoom()
    for (let number = 0; number < sentences.length; number++) {
      const { plain } = sentences[number]!
      const opens = numberedUntil(sentences[number]!)
      this.first[number] = this.length
      this.opens[number] = this.length
      let last = 0
      eachWord(plain, (start, end) => {
        if (start < opens) this.opens[number]!++
        this.add(
          number,
          start,
          end,
          this.lexicon.idsOf(plain.slice(start, end)),
          start - last <= maxSeparator,
        )
        last = end
      })
      this.behind[number] = this.length
      this.add(number, plain.length, plain.length, none, false)
    }
  }

  private makeRoom(): void {
    const most = this.sentences.reduce((sum, { plain }) => sum + (plain.length >> 1) + 2, 0)
    if (most > this.words.length) {
      this.starts = new Int32Array(most)
      this.ends = new Int32Array(most)
      this.words = new Int32Array(most)
      this.joined = new Uint8Array(most)
      this.sentence = new Int32Array(most)
    }
    const count = this.sentences.length
    if (count > this.first.length) {
      this.first = new Int32Array(count)
      this.behind = new Int32Array(count)
      this.opens = new Int32Array(count)
    }
  }

  private add(sentence: number, start: number, end: number, ids: readonly WordId[], isJoined: boolean): void {
    const place = this.length++
    this.sentence[place] = sentence
    this.starts[place] = start
    this.ends[place] = end
    this.joined[place] = Number(isJoined)
    let number = this.numbers.get(ids)
    if (number === undefined) {
      number = this.different.push(ids) - 1
      this.numbers.set(ids, number)
    }
    this.words[place] = number
  }

  /** Whether the sentence begins (`^`) or ends (`$`) at `at`, or a colon stands there. */
  hasEdge(edge: Edge, at: number): boolean {
    const sentence = this.sentence[at]!
    const isFirst = at === this.first[sentence]
    if (edge === '^') return (isFirst && this.starts[at]! <= maxLead) || at === this.opens[sentence]
    if (edge === '$') return at === this.behind[sentence]
    const between = this.sentences[sentence]!.plain.slice(isFirst ? 0 : this.ends[at - 1]!, this.starts[at]!)
    const colon = between.indexOf(':')
    return colon >= 0 && (colon <= nearColon || between.length - 1 - between.lastIndexOf(':') <= nearColon)
  }
}

const numberedUntil = ({ start, text }: Sentence): number => (start === 0 ? numberingLength(text) : 0)
