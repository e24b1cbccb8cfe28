import { numberingLength } from '../notice/marker.js'
import type { Sentence } from '../notice/model.js'
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
  /** Where each word starts and ends in its sentence's text. */
  readonly starts: number[] = []
  readonly ends: number[] = []
  /** The numbers of the words of the patterns that each is. */
  readonly ids: (readonly WordId[])[] = []
  /** The words that are different to the patterns; and which of them each word is. */
  readonly different: (readonly WordId[])[] = []
  readonly words: number[] = []
  private readonly numbers = new Map<readonly WordId[], number>()
  /** Whether each word follows the one before it closely enough to belong to the same wording. */
  readonly joined: boolean[] = []
  /** The sentence that each place is in, by its number. */
  readonly sentence: number[] = []
  /** The place of each sentence's first word, and the place behind its last. */
  readonly first: number[] = []
  /** The place where each sentence begins to patterns: behind the number of a section ("Article 9 – Rights"), else its first word. */
  readonly opens: number[] = []
  readonly behind: number[] = []

  constructor(
    readonly sentences: readonly Sentence[],
    lexicon: Lexicon,
  ) {
    for (let number = 0; number < sentences.length; number++) {
      const { plain } = sentences[number]!
      const opens = numberedUntil(sentences[number]!)
      this.first.push(this.length)
      this.opens.push(this.length)
      const words = /[a-z0-9]+/g
      let end = 0
      for (let found = words.exec(plain); found; found = words.exec(plain)) {
        const joined = found.index - end <= maxSeparator
        end = words.lastIndex
        if (found.index < opens) this.opens[number]!++
        this.add(number, found.index, end, joined, lexicon.idsOf(found[0]))
      }
      this.behind.push(this.length)
      this.add(number, plain.length, plain.length, false, none)
    }
  }

  private add(sentence: number, start: number, end: number, joined: boolean, ids: readonly WordId[]): void {
    this.sentence.push(sentence)
    this.starts.push(start)
    this.ends.push(end)
    this.joined.push(joined)
    this.ids.push(ids)
    let number = this.numbers.get(ids)
    if (number === undefined) {
      number = this.different.push(ids) - 1
      this.numbers.set(ids, number)
    }
    this.words.push(number)
  }

  get length(): number {
    return this.ids.length
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
