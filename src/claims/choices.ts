import { type CompiledChoice, firstOf, type WordId } from './compiled.js'
import { hasBit, type SeenWord } from './lexicon.js'

/** So many options are tried one after the other sooner than looked up. */
const few = 12

/** Options of a choice by the word they begin with, and those that may begin with any or be empty. */
interface FiledOptions {
  byFirst: Map<WordId, number[]>
  any: number[]
  /** What was answered for a word. */
  known: WeakMap<SeenWord, readonly number[]>
}

/** The choices of compiled patterns; what is needed to look into a long one is made when it is first looked into. */
export class Choices {
  private readonly filed: FiledOptions[] = []

  constructor(
    private readonly compiled: readonly CompiledChoice[],
    private readonly firsts: readonly (readonly WordId[])[],
  ) {}

  /** The list of words that a choice may begin with; undefined: any. */
  first(choice: number): number | undefined {
    return this.compiled[choice]!.first
  }

  /** Whether its first words are all there is to a choice. */
  isWords(choice: number): boolean {
    return this.compiled[choice]!.options === undefined
  }

  /** Whether a choice may begin with a word; undefined: behind the last one. */
  mayBegin(choice: number, word: SeenWord | undefined): boolean {
    const { first } = this.compiled[choice]!
    return first === undefined || (word !== undefined && hasBit(word.lists, first))
  }

  /** The options of a choice as sequences of steps, where its first words are not all there is. */
  options(choice: number): readonly (readonly number[])[] {
    return this.compiled[choice]!.options!
  }

  /** Which options of a choice may begin with a word, in their order; undefined: all of them are to be tried. */
  optionsFor(choice: number, word: SeenWord | undefined): readonly number[] | undefined {
    const options = this.compiled[choice]!.options!
    if (options.length <= few) return undefined
    this.filed[choice] ??= fileOptions(options, this.compiled, this.firsts)
    const filed = this.filed[choice]
    if (!word) return filed.any
    let chosen = filed.known.get(word)
    if (!chosen) {
      chosen = optionsAmong(filed, word)
      filed.known.set(word, chosen)
    }
    return chosen
  }
}

function optionsAmong({ byFirst, any }: FiledOptions, { ids }: SeenWord): readonly number[] {
  const chosen = new Set(any)
  for (const id of ids) for (const option of byFirst.get(id) ?? []) chosen.add(option)
  return [...chosen].sort((a, b) => a - b)
}

function fileOptions(
  options: readonly number[][],
  choices: readonly CompiledChoice[],
  firsts: readonly (readonly WordId[])[],
): FiledOptions {
  const filed: FiledOptions = { byFirst: new Map(), any: [], known: new WeakMap() }
  options.forEach((steps, option) => {
    const first = firstOf(steps, choices, firsts)
    if (!first) filed.any.push(option)
    for (const id of first ?? []) {
      const others = filed.byFirst.get(id)
      if (others) others.push(option)
      else filed.byFirst.set(id, [option])
    }
  })
  return filed
}
