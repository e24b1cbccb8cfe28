import type { Block } from '../notice/model.js'
import type { LanguageRules } from '../rules/model.js'
import { stemsOf } from './stems.js'

/** Something that a text may be about: its words. */
export interface Entry<T> {
  of: T
  text: string
  /** What it is called; part of the text. */
  name: string
}

/** An entry and how much of a text's words it has. */
export interface Match<T> {
  of: T
  /** Sum of what the shared words tell: the natural logarithm of blocks per block with the word. */
  weight: number
  shared: string[]
  /** Enough is shared to tell what the text is about: two rare words, or all that the entry is called. */
  isClear: boolean
}

/** Two words, each in one block of twenty; in a short notice, words that are in hardly any other block. */
const lightest = 6
/** A second entry that is nearly as like as the first one may be what the text is about. */
const margin = 1.2
/** Characters of the stems of a name that stands for the whole. */
const shortestName = 6
const everyday = 'everyday-words'
/** A word in more entries than this tells them not apart. */
const mostEntries = 12

/**
 * Which entry is a text about? The one that shares the rarest words of the notice with it (inverse document frequency, Spärck
 * Jones 1972, over blocks).
 */
export class Likeness<T> {
  readonly #entries: readonly Entry<T>[]
  readonly #byStem = new Map<string, number[]>()
  readonly #blocksWith = new Map<string, number>()
  readonly #blocks: number
  readonly #words: LanguageRules

  constructor(entries: readonly Entry<T>[], blocks: readonly Block[], words: LanguageRules) {
    this.#entries = entries
    this.#blocks = blocks.length
    this.#words = words
    entries.forEach(({ text }, i) => {
      for (const stem of new Set(stemsOf(text, words, everyday))) {
        const known = this.#byStem.get(stem)
        if (known) known.push(i)
        else this.#byStem.set(stem, [i])
      }
    })
    for (const block of blocks)
      for (const stem of new Set(stemsOf(block.text, words, everyday)))
        if (this.#byStem.has(stem)) this.#blocksWith.set(stem, (this.#blocksWith.get(stem) ?? 0) + 1)
  }

  /**
   * The entry that a text is about and contradicts: of those that may be meant the one it is most like, if that is clear,
   * unless the text says the same as it or as one nearly as like.
   */
  contradicted(
    text: string,
    saysSame: (of: T) => boolean,
    mayBeMeant: (of: T) => boolean = () => true,
  ): Match<T> | undefined {
    const [best, second] = this.matches(text).filter(({ of }) => mayBeMeant(of))
    if (!best?.isClear || saysSame(best.of)) return undefined
    return second && second.weight * margin > best.weight && saysSame(second.of) ? undefined : best
  }

  /** Entries by weight, the heaviest first. */
  matches(text: string): Match<T>[] {
    const found = new Map<number, Match<T>>()
    for (const stem of new Set(stemsOf(text, this.#words, everyday))) {
      const entries = this.#byStem.get(stem)
      if (!entries || entries.length > mostEntries) continue
      const weight = Math.log(this.#blocks / (this.#blocksWith.get(stem) ?? 1))
      for (const i of entries) {
        const match = found.get(i) ?? { of: this.#entries[i]!.of, weight: 0, shared: [], isClear: false }
        match.weight += weight
        match.shared.push(stem)
        found.set(i, match)
      }
    }
    const all = [...found].sort(([, a], [, b]) => b.weight - a.weight)
    return all.map(([i, match]) => ({ ...match, isClear: this.#isClear(i, match) }))
  }

  #isClear(i: number, { shared, weight }: Match<T>): boolean {
    const least = Math.min(lightest, 1.6 * Math.log(this.#blocks / 2))
    if (shared.length > 1 && weight >= least) return true
    const name = stemsOf(this.#entries[i]!.name, this.#words, everyday)
    return (
      name.length > 0 && name.join('').length >= shortestName && name.every((stem) => shared.includes(stem))
    )
  }
}
