import type { Edge } from './compiled.js'
import type { Lexicon, SeenWord } from './lexicon.js'

/** What may stand between two words that belong together, in characters. */
const maxSeparator = 4
/** How far from a word its colon may stand, and how much may stand before a sentence's first word. */
const nearColon = 3
const maxLead = 12

/** The words of a sentence, as the patterns see them. Places are indexes of words; `length` is behind the last. */
export class Tokens {
  readonly starts: number[] = []
  readonly ends: number[] = []
  readonly words: SeenWord[] = []
  /** Whether each word follows the one before it closely enough to belong to the same wording. */
  readonly joined: boolean[] = []

  constructor(
    private readonly plain: string,
    lexicon: Lexicon,
  ) {
    const words = /[a-z0-9]+/g
    let end = 0
    for (let found = words.exec(plain); found; found = words.exec(plain)) {
      this.joined.push(found.index - end <= maxSeparator)
      end = words.lastIndex
      this.starts.push(found.index)
      this.ends.push(end)
      this.words.push(lexicon.see(found[0]))
    }
  }

  get length(): number {
    return this.words.length
  }

  /** Whether the sentence begins (`^`) or ends (`$`) at `at`, or a colon stands there. */
  hasEdge(edge: Edge, at: number): boolean {
    if (edge === '^') return at === 0 && (this.starts[0] ?? 0) <= maxLead
    if (edge === '$') return at === this.length
    const from = at > 0 ? this.ends[at - 1]! : 0
    const between = this.plain.slice(from, this.starts[at] ?? this.plain.length)
    const colon = between.indexOf(':')
    return colon >= 0 && (colon <= nearColon || between.length - 1 - between.lastIndexOf(':') <= nearColon)
  }
}
