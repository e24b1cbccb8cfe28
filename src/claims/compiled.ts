/** The number of a word of the patterns. */
export type WordId = number

/**
 * The patterns of a language made ready for matching: plain data, so that the build can write it to a file.
 * Words and choices are numbered; a step is one number (`step`).
 */
export interface CompiledWording {
  words: CompiledWords
  /** Lists of words that choices may begin with; choices that begin alike share one. */
  firsts: WordId[][]
  choices: CompiledChoice[]
  patterns: CompiledPattern[]
  /** Who asks for patterns. */
  slots: [rule: string, slot: string][]
}

/** Spellings of the patterns' words with the numbers of the words they belong to. */
export interface CompiledWords {
  count: number
  exact: Record<string, WordId[]>
  /** Words that begin so (`keep*`), and that end so (`*daten`). */
  prefixes: Record<string, WordId[]>
  suffixes: Record<string, WordId[]>
  /** Regular expressions of words with `*` inside or `#`. */
  others: [string, WordId][]
}

export interface CompiledChoice {
  /** The number of the list of words it may begin with; without it: with any, or it may be empty. */
  first?: number
  /** Sequences of steps in their order; without it, the words of that list are all there is. */
  options?: number[][]
}

export interface CompiledPattern {
  steps: number[]
  /** The words and choices that it may begin with; without it, with anything. */
  heads?: number[]
  /** Steps that must be there and begin with known words, those first that are met by chance least often. */
  needs: number[]
  /** The numbers of the slots that ask for it: many rules share some patterns. */
  uses: number[]
}

export const kinds = { word: 0, choice: 1, gap: 2, edge: 3 } as const
export const edges = ['^', '$', ':'] as const
export type Edge = (typeof edges)[number]

/** A step of a pattern: its kind, whether it may be left out, and the number of its word, choice, gap or edge. */
export const step = (kind: number, value: number, optional = false): number =>
  value * 8 + kind * 2 + Number(optional)
export const kindOf = (code: number): number => (code >> 1) & 3
export const isOptional = (code: number): boolean => (code & 1) === 1
export const numberOf = (code: number): number => code >> 3

/**
 * The steps that a sequence may begin with: words and choices, up to the first that must be there. Undefined where it
 * may begin with any word or be empty.
 */
export function headsOf(steps: readonly number[], choices: readonly CompiledChoice[]): number[] | undefined {
  const heads: number[] = []
  for (const code of steps) {
    const kind = kindOf(code)
    if (kind === kinds.gap || kind === kinds.edge) continue
    if (kind === kinds.choice && choices[numberOf(code)]!.first === undefined) return undefined
    heads.push(code)
    if (!isOptional(code)) return heads
  }
  return undefined
}

/** The words that a sequence of steps may begin with; undefined where it may begin with any or be empty. */
export function firstOf(
  steps: readonly number[],
  choices: readonly CompiledChoice[],
  firsts: readonly (readonly WordId[])[],
): Set<WordId> | undefined {
  const heads = headsOf(steps, choices)
  if (!heads) return undefined
  const words = new Set<WordId>()
  for (const code of heads) {
    const number = numberOf(code)
    if (kindOf(code) === kinds.word) words.add(number)
    else for (const id of firsts[choices[number]!.first!]!) words.add(id)
  }
  return words
}
