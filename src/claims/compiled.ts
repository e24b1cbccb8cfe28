/** The number of a word of the patterns. */
export type WordId = number

/**
 * The patterns of a language made ready for matching: plain data, so that the build can write it to a file.
 * Words and choices are numbered; a step is one number (`step`).
 */
export interface CompiledWording {
  words: CompiledWords
  /** The options of each choice. */
  choices: number[][][]
  patterns: CompiledPattern[]
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

export interface CompiledPattern {
  rule: string
  slot: string
  source: string
  steps: number[]
  /** A match begins with one of these words; without it, with any, or with none. */
  first?: WordId[]
  /** Every match holds one of these words; without it, that cannot be told. */
  anchor?: WordId[]
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

/** The words that a sequence of steps may begin with; undefined where it may begin with any or be empty. */
export function firstOf(steps: readonly number[], choices: readonly number[][][]): Set<WordId> | undefined {
  const first = new Set<WordId>()
  for (const code of steps) {
    const kind = kindOf(code)
    if (kind === kinds.gap || kind === kinds.edge) continue
    if (kind === kinds.word) first.add(numberOf(code))
    else {
      for (const option of choices[numberOf(code)]!) {
        const words = firstOf(option, choices)
        if (!words) return undefined
        for (const word of words) first.add(word)
      }
    }
    if (!isOptional(code)) return first
  }
  return undefined
}
