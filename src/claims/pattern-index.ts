import { type CompiledChoice, type CompiledPattern, kindOf, kinds, numberOf } from './compiled.js'

type Shelf = (number[] | undefined)[]

/** Patterns by the rarest step that they need. A choice keeps its words together. */
export interface PatternIndex {
  byWord: Shelf
  byChoice: Shelf
  /** The choices in `byChoice` that may begin with a word. */
  choicesOf: Shelf
  any: number[]
}

export function indexPatterns(
  patterns: readonly CompiledPattern[],
  choices: readonly CompiledChoice[],
): PatternIndex {
  const index: PatternIndex = { byWord: [], byChoice: [], choicesOf: [], any: [] }
  patterns.forEach(({ needs: [rarest] }, pattern) => {
    if (rarest === undefined) index.any.push(pattern)
    else file(kindOf(rarest) === kinds.word ? index.byWord : index.byChoice, numberOf(rarest), pattern)
  })
  index.byChoice.forEach((_, choice) => {
    for (const id of choices[choice]!.first!) file(index.choicesOf, id, choice)
  })
  return index
}

function file(shelf: Shelf, at: number, value: number): void {
  const values = shelf[at]
  if (values) values.push(value)
  else shelf[at] = [value]
}
