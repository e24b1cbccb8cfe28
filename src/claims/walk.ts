import type { Choices } from './choices.js'
import { edges, isOptional, kindOf, kinds, numberOf } from './compiled.js'
import type { Tokens } from './tokens.js'

const nowhere: readonly number[] = []
const noMatch = -1

/** Finds where sequences of steps end in one sentence. Places are indexes of words. */
export class Walk {
  /** Where each choice ends that was tried at a place. */
  private readonly known = new Map<number, number[]>()

  constructor(
    private readonly tokens: Tokens,
    private readonly choices: Choices,
  ) {}

  /** Where a match from `from` ends, of all its ends the one that the pattern names first; -1: there is none. */
  firstEnd(steps: readonly number[], from: number): number {
    return this.go(steps, 0, from, from, failures(steps), undefined)
  }

  /**
   * Tries the steps from `index` on at place `at` of a match that began at `from`: returns the first end, or puts all
   * ends into `ends`. What was tried from a place is not tried again: time stays linear in the words.
   */
  private go(
    steps: readonly number[],
    index: number,
    at: number,
    from: number,
    tried: Set<number> | undefined,
    ends: number[] | undefined,
  ): number {
    for (; index < steps.length; index++) {
      if (tried) {
        const state = at * steps.length + index
        if (tried.has(state)) return noMatch
        tried.add(state)
      }
      const code = steps[index]!
      const kind = kindOf(code)
      if (kind === kinds.word) {
        const is = this.follows(at, from) && this.tokens.ids[at]!.includes(numberOf(code))
        if (is && !isOptional(code)) at++
        else if (is) {
          const end = this.go(steps, index + 1, at + 1, from, tried, ends)
          if (end !== noMatch) return end
        } else if (!isOptional(code)) return noMatch
      } else if (kind === kinds.choice) {
        for (const place of this.endsOf(numberOf(code), at)) {
          if (place !== at && !this.follows(at, from)) continue
          const end = this.go(steps, index + 1, place, from, tried, ends)
          if (end !== noMatch) return end
        }
        if (!isOptional(code)) return noMatch
      } else if (kind === kinds.gap) {
        const last = at + numberOf(code)
        for (; at < last && this.follows(at, from); at++) {
          const end = this.go(steps, index + 1, at, from, tried, ends)
          if (end !== noMatch) return end
        }
      } else if (!this.tokens.hasEdge(edges[numberOf(code)]!, at)) return noMatch
    }
    if (!ends) return at
    if (!ends.includes(at)) ends.push(at)
    return noMatch
  }

  /** Whether there is a word at `at` that a match from `from` may go on with. */
  private follows(at: number, from: number): boolean {
    return at < this.tokens.length && (at === from || this.tokens.joined[at]!)
  }

  /** Where the options of a choice end that begin at `at`, each end once, those of the first options first. */
  private endsOf(choice: number, at: number): readonly number[] {
    const ids = this.tokens.ids[at] ?? nowhere
    if (!this.choices.mayBegin(choice, ids)) return nowhere
    const options = this.choices.options(choice)
    if (!options) return [at + 1]
    const key = choice * (this.tokens.length + 1) + at
    const known = this.known.get(key)
    if (known) return known
    const ends: number[] = []
    this.known.set(key, ends)
    for (const option of this.choices.optionsFor(choice, ids)) {
      const steps = options[option]!
      this.go(steps, 0, at, at, failures(steps), ends)
    }
    return ends
  }
}

/** With two steps that can go several ways or fewer, trying all ways costs less than remembering them. */
function failures(steps: readonly number[]): Set<number> | undefined {
  if (steps.length < 3) return undefined
  let branches = 0
  for (const code of steps) if (kindOf(code) !== kinds.word || isOptional(code)) branches++
  return branches > 2 ? new Set() : undefined
}
