import { type CompiledPattern, type CompiledWording, kindOf, kinds, numberOf } from './compiled.js'

type Shelf = (number[] | undefined)[]

/** Patterns by the rarest step that they need: a word, or a choice by the list of its first words. */
export interface PatternIndex {
  byWord: Shelf
  byList: Shelf
  any: number[]
}

export function indexPatterns({ patterns, choices }: CompiledWording): PatternIndex {
  const index: PatternIndex = { byWord: [], byList: [], any: [] }
  patterns.forEach(({ needs: [rarest] }: CompiledPattern, pattern) => {
    if (rarest === undefined) index.any.push(pattern)
    else if (kindOf(rarest) === kinds.word) file(index.byWord, numberOf(rarest), pattern)
    else file(index.byList, choices[numberOf(rarest)]!.first!, pattern)
  })
  return index
}

function file(shelf: Shelf, at: number, value: number): void {
  const values = shelf[at]
  if (values) values.push(value)
  else shelf[at] = [value]
}
