import type { Choices } from './choices.js'
import { edges, end, isOptional, kindOf, kinds, numberOf } from './compiled.js'
import type { Tokens } from './tokens.js'

export const noMatch = -1
/** So many ways of a sequence are gone before it is remembered which lead nowhere. */
const few = 16

/** Finds where sequences of steps end in sentences. Places are those of `Tokens`. */
export class Walk {
  /** Where each choice ends that was tried at a place. */
  private readonly known = new Map<number, number[]>()
  /** Of the sequence that is being tried: how many ways were gone, and what was tried in vain once they are many. */
  private ways = 0
  private tried: Set<number> | undefined

  constructor(
    private readonly steps: Int32Array,
    private readonly tokens: Tokens,
    private readonly choices: Choices,
  ) {}

  /** Where a match from `from` ends, of all its ends the one that the pattern names first; -1: there is none. */
  firstEnd(sequence: number, from: number): number {
    this.ways = 0
    this.tried = undefined
    return this.go(sequence, from, from, undefined)
  }

  /**
   * Tries the steps from `index` on at place `at` of a match that began at `from`: returns the first end, or puts all
   * ends into `ends`. What was tried from a place is not tried again: time stays linear in the words.
   */
  private go(index: number, at: number, from: number, ends: number[] | undefined): number {
    const { steps, choices } = this
    const { ids, joined } = this.tokens
    for (let code = steps[index]!; code !== end; code = steps[++index]!) {
      const kind = kindOf(code)
      // Whether the match may go on with the word at `at`; behind a sentence's last word none is joined.
      const follows = at === from || joined[at]!
      if (kind === kinds.word) {
        const is = follows && ids[at]!.includes(numberOf(code))
        if (is && !isOptional(code)) at++
        else if (is) {
          const found = this.branch(index + 1, at + 1, from, ends)
          if (found !== noMatch) return found
        } else if (!isOptional(code)) return noMatch
      } else if (kind === kinds.choice) {
        const choice = numberOf(code)
        if (choices.mayBegin(choice, at)) {
          if (!choices.isWords(choice)) {
            for (const place of this.endsOf(choice, at)) {
              if (place !== at && !follows) continue
              const found = this.branch(index + 1, place, from, ends)
              if (found !== noMatch) return found
            }
          } else if (follows) {
            if (!isOptional(code)) {
              at++
              continue
            }
            const found = this.branch(index + 1, at + 1, from, ends)
            if (found !== noMatch) return found
          }
        }
        if (!isOptional(code)) return noMatch
      } else if (kind === kinds.gap) {
        const last = at + numberOf(code)
        for (; at < last && this.follows(at, from); at++) {
          if (!choices.mayGoOn(steps[index + 1]!, at)) continue
          const found = this.branch(index + 1, at, from, ends)
          if (found !== noMatch) return found
        }
      } else if (!this.tokens.hasEdge(edges[numberOf(code)]!, at)) return noMatch
    }
    if (!ends) return at
    if (!ends.includes(at)) ends.push(at)
    return noMatch
  }

  /** Whether there is a word at `at` that a match from `from` may go on with. */
  private follows(at: number, from: number): boolean {
    return this.tokens.joined[at]! || (at === from && this.tokens.behind[this.tokens.sentence[at]!] !== at)
  }

  /** One of several ways to go on. As long as they are few, going them again costs less than remembering them. */
  private branch(index: number, at: number, from: number, ends: number[] | undefined): number {
    if (++this.ways > few) {
      this.tried ??= new Set()
      const state = at * this.steps.length + index
      if (this.tried.has(state)) return noMatch
      this.tried.add(state)
    }
    return this.go(index, at, from, ends)
  }

  /** Where the options of a choice end that begin at `at`, each end once, those of the first options first. */
  private endsOf(choice: number, at: number): readonly number[] {
    const key = choice * this.tokens.length + at
    const known = this.known.get(key)
    if (known) return known
    const { ways, tried } = this
    const ends: number[] = []
    this.known.set(key, ends)
    for (const sequence of this.choices.optionsAt(choice, at)) {
      this.ways = 0
      this.tried = undefined
      this.go(sequence, at, at, ends)
    }
    this.ways = ways
    this.tried = tried
    return ends
  }
}
