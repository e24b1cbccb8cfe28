/** The number of a word of the patterns. */
export type WordId = number

/**
 * The patterns of a language made ready for matching: plain data, so that the build can write it to files (`packed.ts`).
 * They are read at every start: all is numbers, in few long arrays.
 */
export interface CompiledWording {
  words: CompiledWords
  /** Who asks for patterns. */
  slots: [rule: string, slot: string][]
  /** All signs are below. */
  signs: number
  /** Of each word the lists that it is in: words that choices may begin with; choices that begin alike share one. */
  lists: Rows
  /** Sequences of steps one behind the other, each with `end` behind it; they are known by where they begin. */
  steps: Int32Array
  choices: {
    /** The sign of the words that each may begin with; -1: with any, or it may be empty. */
    first: Int32Array
    /** The sequences of each in their order. */
    options: Rows
  }
  patterns: {
    /** The sequence of each. */
    steps: Int32Array
    /** The signs that it may begin with; none: it may begin with anything. */
    heads: Rows
    /** Signs that must be there, those first that are met by chance least often. */
    needs: Rows
    /** The numbers of the slots that ask for it: many rules share some patterns. */
    uses: Rows
  }
}

/** Rows of numbers in one array: each goes from its start to the start of the next. */
export interface Rows {
  starts: Int32Array
  values: Int32Array
}

export function rowsOf(rows: readonly (readonly number[])[]): Rows {
  const starts = [0]
  for (const row of rows) starts.push(starts.at(-1)! + row.length)
  return { starts: Int32Array.from(starts), values: Int32Array.from(rows.flat()) }
}

/** Spellings of the patterns' words with the numbers of the words they belong to. */
export interface CompiledWords {
  count: number
  exact: Record<string, WordId[]>
  /** Words that begin so (`keep*`), that end so (`*daten`), and that have it in them (`*daten*`). */
  prefixes: Record<string, WordId[]>
  suffixes: Record<string, WordId[]>
  insides: Record<string, WordId[]>
  /** Regular expressions of words with `*` in their middle or `#`. */
  others: [string, WordId][]
}

export const kinds = { word: 0, choice: 1, gap: 2, edge: 3 } as const
export const edges = ['^', '$', ':'] as const
export type Edge = (typeof edges)[number]

/** Behind the last step of a sequence. */
export const end = -1

/** A step of a pattern: its kind, whether it may be left out, and the sign of its word, or the number of its choice, gap or edge. */
export const step = (kind: number, value: number, optional = false): number =>
  value * 8 + kind * 2 + Number(optional)
export const kindOf = (code: number): number => (code >> 1) & 3
export const isOptional = (code: number): boolean => (code & 1) === 1
export const numberOf = (code: number): number => code >> 3

/** What can be looked up in a text: the sign of a word, or of any of a list of words. */
export type Sign = number
export const signOfWord = (id: WordId): Sign => id * 2
export const signOfList = (list: number): Sign => list * 2 + 1
