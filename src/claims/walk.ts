import type { Choices } from './choices.js'
import { edges, isOptional, kindOf, kinds, numberOf } from './compiled.js'
import type { SeenWord } from './lexicon.js'
import type { Tokens } from './tokens.js'

const nowhere: readonly number[] = []
const noMatch = -1

/** Finds where sequences of steps end in one sentence. Places are indexes of words. */
export class Walk {
  /** Where each choice ends that was tried at a place. */
  private readonly known = new Map<number, number[]>()
  /** Of the sequence that is being tried: what was tried in vain; undefined as long as there is little to remember. */
  private tried: Set<number> | undefined
  private remembers = false

  constructor(
    private readonly tokens: Tokens,
    private readonly choices: Choices,
  ) {}

  /** Where a match from `from` ends, of all its ends the one that the pattern names first; -1: there is none. */
  firstEnd(steps: readonly number[], from: number): number {
    this.tried = undefined
    this.remembers = hasManyWays(steps)
    return this.go(steps, 0, from, from, undefined)
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
    ends: number[] | undefined,
  ): number {
    const { words } = this.tokens
    for (; index < steps.length; index++) {
      const code = steps[index]!
      const kind = kindOf(code)
      if (kind === kinds.word) {
        const is = this.follows(at, from) && words[at]!.ids.includes(numberOf(code))
        if (is && !isOptional(code)) at++
        else if (is) {
          const end = this.branch(steps, index + 1, at + 1, from, ends)
          if (end !== noMatch) return end
        } else if (!isOptional(code)) return noMatch
      } else if (kind === kinds.choice) {
        const choice = numberOf(code)
        if (this.choices.mayBegin(choice, words[at])) {
          if (!this.choices.isWords(choice)) {
            for (const place of this.endsOf(choice, at)) {
              if (place !== at && !this.follows(at, from)) continue
              const end = this.branch(steps, index + 1, place, from, ends)
              if (end !== noMatch) return end
            }
          } else if (this.follows(at, from)) {
            if (!isOptional(code)) {
              at++
              continue
            }
            const end = this.branch(steps, index + 1, at + 1, from, ends)
            if (end !== noMatch) return end
          }
        }
        if (!isOptional(code)) return noMatch
      } else if (kind === kinds.gap) {
        const last = at + numberOf(code)
        for (; at < last && this.follows(at, from); at++) {
          const end = this.branch(steps, index + 1, at, from, ends)
          if (end !== noMatch) return end
        }
      } else if (!this.tokens.hasEdge(edges[numberOf(code)]!, at)) return noMatch
    }
    if (!ends) return at
    if (!ends.includes(at)) ends.push(at)
    return noMatch
  }

  /** One of several ways to go on. */
  private branch(
    steps: readonly number[],
    index: number,
    at: number,
    from: number,
    ends: number[] | undefined,
  ): number {
    if (this.remembers) {
      this.tried ??= new Set()
      const state = at * (steps.length + 1) + index
      if (this.tried.has(state)) return noMatch
      this.tried.add(state)
    }
    return this.go(steps, index, at, from, ends)
  }

  /** Whether there is a word at `at` that a match from `from` may go on with. */
  private follows(at: number, from: number): boolean {
    return at < this.tokens.length && (at === from || this.tokens.joined[at]!)
  }

  /** Where the options of a choice end that begin at `at`, each end once, those of the first options first. */
  private endsOf(choice: number, at: number): readonly number[] {
    const key = choice * (this.tokens.length + 1) + at
    const known = this.known.get(key)
    if (known) return known
    const { tried, remembers } = this
    const ends: number[] = []
    this.known.set(key, ends)
    const word = this.tokens.words[at]
    const options = this.choices.options(choice)
    const some = this.choices.optionsFor(choice, word)
    const count = some ? some.length : options.length
    for (let i = 0; i < count; i++) {
      const steps = options[some ? some[i]! : i]!
      if (!mayBegin(steps[0]!, word)) continue
      this.tried = undefined
      this.remembers = hasManyWays(steps)
      this.go(steps, 0, at, at, ends)
    }
    this.tried = tried
    this.remembers = remembers
    return ends.length ? ends : nowhere
  }
}

/** Whether the first step is no other word than this one. */
const mayBegin = (code: number, word: SeenWord | undefined): boolean =>
  kindOf(code) !== kinds.word || isOptional(code) || (word?.ids.includes(numberOf(code)) ?? false)

/** With two steps that can go several ways or fewer, trying all ways costs less than remembering them. */
function hasManyWays(steps: readonly number[]): boolean {
  if (steps.length < 3) return false
  let branches = 0
  for (const code of steps) if (kindOf(code) !== kinds.word || isOptional(code)) branches++
  return branches > 2
}
