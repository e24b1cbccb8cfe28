import { edges, firstOf, isOptional, kindOf, kinds, numberOf, type WordId } from './compiled.js'
import type { Tokens } from './tokens.js'

/** A choice made ready when it is first met. */
export interface Choice {
  /** All options are one word each: these. */
  words?: Set<WordId>
  options: number[][]
  /** Options by the word they begin with, and those that may begin with any. */
  byFirst: Map<WordId, number[]>
  anyFirst: number[]
}

export function readyChoice(options: number[][], choices: number[][][]): Choice {
  const choice: Choice = { options, byFirst: new Map(), anyFirst: [] }
  options.forEach((option, index) => {
    const first = firstOf(option, choices)
    if (!first) choice.anyFirst.push(index)
    for (const id of first ?? []) {
      const indexes = choice.byFirst.get(id)
      if (indexes) indexes.push(index)
      else choice.byFirst.set(id, [index])
    }
  })
  const isWord = ([code, more]: number[]) => code !== undefined && more === undefined && (code & 7) === 0
  if (options.every(isWord)) choice.words = new Set(choice.byFirst.keys())
  return choice
}

const nowhere: readonly number[] = []

/** Finds where sequences of steps end in one sentence. Places are indexes of words. */
export class Walk {
  /** Where each choice ends that was tried at a place. */
  private readonly known = new Map<number, number[]>()

  constructor(
    private readonly tokens: Tokens,
    private readonly choiceAt: (index: number) => Choice,
  ) {}

  /** Where a match from `from` ends, of all its ends the one that the pattern names first; -1: there is none. */
  firstEnd(steps: readonly number[], from: number): number {
    let found = -1
    this.go(steps, 0, from, from, failures(steps), (end) => {
      found = end
      return true
    })
    return found
  }

  /**
   * Tries the steps from `index` on at place `at` of a match that began at `from`. `emit` is told each end and says
   * whether that is enough. What has failed from a place is not tried again: time stays linear in the words.
   */
  private go(
    steps: readonly number[],
    index: number,
    at: number,
    from: number,
    failed: Set<number> | undefined,
    emit: (end: number) => boolean,
  ): boolean {
    for (; index < steps.length; index++) {
      const state = at * steps.length + index
      if (failed?.has(state)) return false
      failed?.add(state)
      const code = steps[index]!
      const kind = kindOf(code)
      if (kind === kinds.edge) {
        if (!this.tokens.hasEdge(edges[numberOf(code)]!, at)) return false
      } else if (kind === kinds.gap) {
        const last = at + numberOf(code)
        for (; at < last && this.follows(at, from); at++) {
          if (this.go(steps, index + 1, at, from, failed, emit)) return true
        }
      } else if (kind === kinds.word) {
        const is = this.follows(at, from) && this.tokens.ids[at]!.includes(numberOf(code))
        if (is && !isOptional(code)) at++
        else if (is) {
          if (this.go(steps, index + 1, at + 1, from, failed, emit)) return true
        } else if (!isOptional(code)) return false
      } else {
        for (const end of this.endsOf(numberOf(code), at)) {
          const reached = end === at || this.follows(at, from)
          if (reached && this.go(steps, index + 1, end, from, failed, emit)) return true
        }
        if (!isOptional(code)) return false
      }
    }
    return emit(at)
  }

  /** Whether there is a word at `at` that a match from `from` may go on with. */
  private follows(at: number, from: number): boolean {
    return at < this.tokens.length && (at === from || this.tokens.joined[at]!)
  }

  /** Where the options of a choice end that begin at `at`, each end once, those of the first options first. */
  private endsOf(index: number, at: number): readonly number[] {
    const choice = this.choiceAt(index)
    const ids = this.tokens.ids[at] ?? nowhere
    if (choice.words) return ids.some((id) => choice.words!.has(id)) ? [at + 1] : nowhere
    if (!choice.anyFirst.length && !ids.some((id) => choice.byFirst.has(id))) return nowhere
    const key = index * (this.tokens.length + 1) + at
    const known = this.known.get(key)
    if (known) return known
    const ends: number[] = []
    this.known.set(key, ends)
    for (const option of optionsAt(choice, ids)) {
      const steps = choice.options[option]!
      this.go(steps, 0, at, at, failures(steps), (end) => {
        if (!ends.includes(end)) ends.push(end)
        return false
      })
    }
    return ends
  }
}

/** With two steps that can go several ways or fewer, trying all ways costs less than remembering them. */
function failures(steps: readonly number[]): Set<number> | undefined {
  let branches = 0
  for (const code of steps)
    if (isOptional(code) || kindOf(code) === kinds.gap || kindOf(code) === kinds.choice) branches++
  return branches > 2 ? new Set() : undefined
}

/** Options that may begin with one of these words, in their order. */
function optionsAt({ byFirst, anyFirst }: Choice, ids: readonly WordId[]): number[] {
  const indexes = new Set(anyFirst)
  for (const id of ids) for (const index of byFirst.get(id) ?? nowhere) indexes.add(index)
  return [...indexes].sort((a, b) => a - b)
}
