import { once } from '../claims/once.js'
import type { Block } from '../notice/model.js'
import type { LanguageRules } from '../rules/model.js'
import { foldedStemsOf } from './stems.js'

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
  shared: readonly string[]
  /** Enough is shared to tell what the text is about: two rare words, or all that the entry is called. */
  isClear: boolean
}

/** Entries by their numbers, with the words that they share with a text. */
type Sharing = [i: number, shared: readonly string[]]

/** Two words, each in one block of twenty; in a short notice, words that are in hardly any other block. */
const lightest = 6
/** A second entry that is nearly as like as the first one may be what the text is about. */
const margin = 1.2
/** Characters of the stems of a name that stands for the whole. */
const shortestName = 6
const half = 0.5
/** A word in more blocks does not tell alone. */
const fewBlocks = 3.1
const notInName = 0.7
const farMore = 2
/** A text of many words of its own is about something else, as much as one of them tells. */
const fewestOfOwn = 1 / 3
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
  readonly #names: (readonly string[])[] = []
  readonly #blocks: readonly Block[]
  readonly #words: LanguageRules

  constructor(entries: readonly Entry<T>[], blocks: readonly Block[], words: LanguageRules) {
    this.#entries = entries
    this.#blocks = blocks
    this.#words = words
    entries.forEach(({ text }, i) => {
      for (const stem of new Set(foldedStemsOf(text, words, everyday))) {
        const known = this.#byStem.get(stem)
        if (known) known.push(i)
        else this.#byStem.set(stem, [i])
      }
    })
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
    const sharing = this.#sharing(text).filter(([i]) => mayBeMeant(this.#entries[i]!.of))
    // How rare words are need not be known where too few are shared, or where nothing else is said of what they are of.
    const mayContradict = ([i, shared]: Sharing) =>
      (shared.length > 1 || this.#isNamed(i, shared)) && !saysSame(this.#entries[i]!.of)
    if (!sharing.some(mayContradict)) return undefined
    const [best, second] = this.#weigh(sharing)
    if (!best?.isClear || saysSame(best.of)) return undefined
    return second && second.weight * margin > best.weight && saysSame(second.of) ? undefined : best
  }

  /**
   * The entry that a text is about where its surroundings help to tell: their words count half, words that name an entry more than its
   * others. It must be far more like the text than any entry that says the same, and share as many words as a third of the text's own.
   */
  contradictedAround(
    text: string,
    around: readonly string[],
    least: number,
    saysSame: (of: T) => boolean,
    mayBeMeant: (of: T) => boolean = () => true,
  ): T | undefined {
    const own = new Set(foldedStemsOf(text, this.#words, everyday))
    const near = around.flatMap((other) => foldedStemsOf(other, this.#words, everyday))
    const weights = new Map<number, number>()
    for (const stem of new Set([...own, ...near])) {
      const entries = this.#byStem.get(stem)
      if (!entries || entries.length > mostEntries) continue
      const tells = (own.has(stem) ? 1 : half) * this.#rarity(stem)
      for (const i of entries) {
        const isName = this.#nameOf(i).includes(stem)
        weights.set(i, (weights.get(i) ?? 0) + (isName ? tells : tells * notInName))
      }
    }
    let [best, same]: [number | undefined, number] = [
      undefined,
      Math.min(least, Math.log(this.#blocks.length / 2)) / farMore,
    ]
    for (const [i, weight] of weights) {
      const { of } = this.#entries[i]!
      if (!mayBeMeant(of)) continue
      if (saysSame(of)) same = Math.max(same, weight)
      else if (best === undefined || weight > weights.get(best)!) best = i
    }
    if (best === undefined || weights.get(best)! < same * farMore) return undefined
    const shared = [...own, ...near].filter((stem) => this.#byStem.get(stem)?.includes(best))
    return shared.length >= own.size * fewestOfOwn ? this.#entries[best]!.of : undefined
  }

  /** The same where one word is enough that hardly any other block has. */
  contradictedByOne(
    text: string,
    saysSame: (of: T) => boolean,
    mayBeMeant: (of: T) => boolean = () => true,
  ): T | undefined {
    const [best, second] = this.#weigh(this.#sharing(text).filter(([i]) => mayBeMeant(this.#entries[i]!.of)))
    if (!best || saysSame(best.of) || best.weight < Math.log(this.#blocks.length / fewBlocks))
      return undefined
    return second && second.weight * margin > best.weight ? undefined : best.of
  }

  /** Entries by weight, the heaviest first. */
  matches(text: string): Match<T>[] {
    return this.#weigh(this.#sharing(text))
  }

  #sharing(text: string): Sharing[] {
    const found = new Map<number, string[]>()
    for (const stem of new Set(foldedStemsOf(text, this.#words, everyday))) {
      const entries = this.#byStem.get(stem)
      if (!entries || entries.length > mostEntries) continue
      for (const i of entries) {
        const shared = found.get(i)
        if (shared) shared.push(stem)
        else found.set(i, [stem])
      }
    }
    return [...found]
  }

  #weigh(sharing: readonly Sharing[]): Match<T>[] {
    const blocks = this.#blocks.length
    const least = Math.min(lightest, 1.6 * Math.log(blocks / 2))
    const matches = sharing.map(([i, shared]) => {
      const weight = shared.reduce((sum, stem) => sum + this.#rarity(stem), 0)
      const isClear = (shared.length > 1 && weight >= least) || this.#isNamed(i, shared)
      return { of: this.#entries[i]!.of, weight, shared, isClear }
    })
    return matches.sort((a, b) => b.weight - a.weight)
  }

  /** What a word tells: the natural logarithm of blocks per block that has it. */
  #rarity(stem: string): number {
    return Math.log(this.#blocks.length / (spreadOf(this.#words)(this.#blocks).get(stem) ?? 1))
  }

  #nameOf(i: number): readonly string[] {
    this.#names[i] ??= foldedStemsOf(this.#entries[i]!.name, this.#words, everyday)
    return this.#names[i]
  }

  /** Whether all that an entry is called is shared. */
  #isNamed(i: number, shared: readonly string[]): boolean {
    const name = this.#nameOf(i)
    return (
      name.length > 0 && name.join('').length >= shortestName && name.every((stem) => shared.includes(stem))
    )
  }
}

/** In how many blocks each word is. */
const spreadOf = once((words: LanguageRules) =>
  once((blocks: readonly Block[]) => {
    const spread = new Map<string, number>()
    for (const { text } of blocks)
      for (const stem of new Set(foldedStemsOf(text, words, everyday)))
        spread.set(stem, (spread.get(stem) ?? 0) + 1)
    return spread
  }),
)
