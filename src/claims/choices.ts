import { type CompiledChoice, firstOf, type WordId } from './compiled.js'

/** More words than this are found sooner in a set than in a list. */
const few = 12

/** Options of a choice by the word they begin with, and those that may begin with any or be empty. */
interface FiledOptions {
  byFirst: Map<WordId, number[]>
  any: number[]
}

/** The choices of compiled patterns; what is needed to look into one is made when it is first looked into. */
export class Choices {
  private readonly sets: ReadonlySet<WordId>[] = []
  private readonly filed: FiledOptions[] = []

  constructor(private readonly compiled: readonly CompiledChoice[]) {}

  /** The options of a choice as sequences of steps; undefined where its first words are all there is. */
  options(choice: number): readonly number[][] | undefined {
    return this.compiled[choice]!.options
  }

  /** Whether a choice may begin with a word that is one of these words of the patterns. */
  mayBegin(choice: number, ids: readonly WordId[]): boolean {
    const { first } = this.compiled[choice]!
    if (!first) return true
    if (first.length <= few) {
      for (const id of ids) if (first.includes(id)) return true
      return false
    }
    this.sets[choice] ??= new Set(first)
    for (const id of ids) if (this.sets[choice].has(id)) return true
    return false
  }

  /** Those of these words that a choice may begin with; undefined: any. */
  firstAmong(choice: number, ids: readonly WordId[]): readonly WordId[] | undefined {
    const { first } = this.compiled[choice]!
    if (!first) return undefined
    if (first.length <= few) return first
    this.sets[choice] ??= new Set(first)
    return ids.filter((id) => this.sets[choice]!.has(id))
  }

  /** The options of a choice that may begin with one of these words, in their order. */
  optionsFor(choice: number, ids: readonly WordId[]): readonly number[] {
    this.filed[choice] ??= fileOptions(this.compiled[choice]!.options ?? [], this.compiled)
    const { byFirst, any } = this.filed[choice]
    let only = any
    let more: Set<number> | undefined
    for (const id of ids) {
      const options = byFirst.get(id)
      if (!options) continue
      if (!only.length) only = options
      else {
        more ??= new Set(only)
        for (const option of options) more.add(option)
      }
    }
    return more ? [...more].sort((a, b) => a - b) : only
  }
}

function fileOptions(options: readonly number[][], choices: readonly CompiledChoice[]): FiledOptions {
  const filed: FiledOptions = { byFirst: new Map(), any: [] }
  options.forEach((steps, option) => {
    const first = firstOf(steps, choices)
    if (!first) filed.any.push(option)
    for (const id of first ?? []) {
      const others = filed.byFirst.get(id)
      if (others) others.push(option)
      else filed.byFirst.set(id, [option])
    }
  })
  return filed
}
