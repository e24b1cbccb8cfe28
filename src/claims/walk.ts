import type { Choices } from './choices.js'
import { edges, end, isOptional, kindOf, kinds, numberOf } from './compiled.js'
import { PairMap } from './pair-map.js'
import type { Present } from './present.js'
import type { Tokens } from './tokens.js'

export const noMatch = -1
const onlyFirst = -1
/** So many ways of a sequence are gone before it is remembered which lead nowhere. */
const few = 16

/** Finds where sequences of steps end in sentences. Places are those of `Tokens`. */
export class Walk {
  /** Where the ends of each choice that was tried at a place begin in `ends`. */
  private readonly known = new PairMap()
  /** How many ends there are, and they; so many numbers of the array are in use. */
  private readonly ends: number[] = [0]
  private used = 1
  /** Of the sequence that is being tried: how many ways were gone, and what was tried in vain once they are many. */
  private ways = 0
  private tried: Set<number> | undefined
  /** The ends that are being collected: those of a choice behind those of the choice that it is part of. */
  private readonly collected: number[] = []
  private count = 0

  constructor(
    private readonly steps: Int32Array,
    private readonly tokens: Tokens,
    private readonly present: Present,
    private readonly choices: Choices,
  ) {}

  /** Forgets the sentences searched before. */
  reset(): void {
    this.known.clear()
    this.used = 1
  }

  /** Where a match from `from` ends, of all its ends the one that the pattern names first; -1: there is none. */
  firstEnd(sequence: number, from: number): number {
    this.ways = 0
    this.tried = undefined
    return this.go(sequence, from, from, onlyFirst)
  }

  /**
   * Tries the steps from `index` on at place `at` of a match that began at `from`: returns the first end, or adds all
   * ends to `collected` behind the first `own`; `own` is -1 where the first is asked for. What was tried from a place is not tried again: time stays linear in the words.
   */
  private go(index: number, at: number, from: number, own: number): number {
    const { steps, present, choices } = this
    const { joined } = this.tokens
    for (let code = steps[index]!; code !== end; code = steps[++index]!) {
      const kind = kindOf(code)
      // Whether the match may go on with the word at `at`; behind a sentence's last word none is joined.
      const follows = at === from || joined[at] === 1
      if (kind === kinds.word) {
        const is = follows && present.isAt(numberOf(code), at)
        if (is && !isOptional(code)) at++
        else if (is) {
          const found = this.branch(index + 1, at + 1, from, own)
          if (found !== noMatch) return found
        } else if (!isOptional(code)) return noMatch
      } else if (kind === kinds.choice) {
        const choice = numberOf(code)
        if (choices.mayBegin(choice, at)) {
          const ends = this.endsOf(choice, at)
          const behind = ends + this.ends[ends]!
          for (let i = ends + 1; i <= behind; i++) {
            const place = this.ends[i]!
            if (place !== at && !follows) continue
            const found = this.branch(index + 1, place, from, own)
            if (found !== noMatch) return found
          }
        }
        if (!isOptional(code)) return noMatch
      } else if (kind === kinds.gap) {
        const last = at + numberOf(code)
        for (; at < last && this.follows(at, from); at++) {
          if (!choices.mayGoOn(steps[index + 1]!, at)) continue
          const found = this.branch(index + 1, at, from, own)
          if (found !== noMatch) return found
        }
      } else if (!this.tokens.hasEdge(edges[numberOf(code)]!, at)) return noMatch
    }
    if (own === onlyFirst) return at
    for (let i = own; i < this.count; i++) if (this.collected[i] === at) return noMatch
    this.collected[this.count++] = at
    return noMatch
  }

  /** Whether there is a word at `at` that a match from `from` may go on with. */
  private follows(at: number, from: number): boolean {
    return (
      this.tokens.joined[at] === 1 || (at === from && this.tokens.behind[this.tokens.sentence[at]!] !== at)
    )
  }

  /** One of several ways to go on. As long as they are few, going them again costs less than remembering them. */
  private branch(index: number, at: number, from: number, own: number): number {
    if (++this.ways > few) {
      this.tried ??= new Set()
      const state = at * this.steps.length + index
      if (this.tried.has(state)) return noMatch
      this.tried.add(state)
    }
    return this.go(index, at, from, own)
  }

  /** Where in `ends` those of the options of a choice are that begin at `at`: each once, those of the first options first. */
  private endsOf(choice: number, at: number): number {
    const known = this.known.get(choice, at)
    if (known !== 0) return known
    const { choices, ways, tried, count: own } = this
    const options = choices.optionsAt(choice, at)
    const behind = options + choices.options[options]!
    for (let i = options + 1; i <= behind; i++) {
      this.ways = 0
      this.tried = undefined
      this.go(choices.options[i]!, at, at, own)
    }
    this.ways = ways
    this.tried = tried
    const ends = this.used++
    this.ends[ends] = this.count - own
    for (let i = own; i < this.count; i++) this.ends[this.used++] = this.collected[i]!
    this.count = own
    this.known.set(choice, at, ends)
    return ends
  }
}
