import type { Sentence } from '../notice/model.js'
import type { CompiledWording, WordId } from './compiled.js'
import { Lexicon } from './lexicon.js'
import { Tokens } from './tokens.js'
import { type Choice, readyChoice, Walk } from './walk.js'

/** Words of a rule found in a sentence. `start` and `end` are offsets in the sentence's text. */
export interface Hit {
  rule: string
  slot: string
  sentence: Sentence
  start: number
  end: number
  pattern: string
}

/** So many hits of one pattern in one sentence are told. */
const maxHits = 10

/**
 * Many patterns tried on a sentence at once, word by word. Words are compared once, as numbers; a pattern is tried only
 * where its first word stands, and where a word occurs that it must have; a list of the vocabulary is tried once at a
 * place, whatever number of patterns refer to it. Time grows with the words of the sentence, whatever they are.
 */
export class Matcher {
  private readonly lexicon: Lexicon
  private readonly choices: Choice[] = []
  private readonly byFirst: Index
  private readonly byAnchor: Index
  /** The last sentence, by number, in which a pattern's anchor was met. */
  private readonly possible: Uint32Array
  private sentences = 0

  constructor(private readonly compiled: CompiledWording) {
    const { words, patterns } = compiled
    this.lexicon = new Lexicon(words)
    this.byFirst = indexOf(
      words.count,
      patterns.map(({ first }) => first),
    )
    this.byAnchor = indexOf(
      words.count,
      patterns.map(({ anchor }) => anchor),
    )
    this.possible = new Uint32Array(patterns.length)
  }

  /** All hits in a sentence, in order of patterns, at most ten for one pattern. */
  match(sentence: Sentence): Hit[] {
    const tokens = new Tokens(sentence.plain, this.lexicon)
    const walk = new Walk(tokens, (index) => this.choiceAt(index))
    const hits: Hit[] = []
    const places = tokens.length + 1
    let last = -1
    let from = 0
    let count = 0
    for (const start of this.starts(tokens)) {
      const index = Math.floor(start / places)
      const at = start % places
      if (index !== last) {
        last = index
        from = 0
        count = 0
      }
      if (at < from || count === maxHits) continue
      const { rule, slot, source, steps } = this.compiled.patterns[index]!
      const end = walk.firstEnd(steps, at)
      if (end < 0) continue
      // Where only an edge was found, the word before it stands for it.
      const firstWord = end > at ? at : Math.max(0, at - 1)
      const lastWord = Math.max(firstWord, end - 1)
      hits.push({
        rule,
        slot,
        sentence,
        start: tokens.starts[firstWord]!,
        end: tokens.ends[lastWord]!,
        pattern: source,
      })
      from = Math.max(end, at + 1)
      count++
    }
    return hits
  }

  /** Where patterns may begin: number of the pattern times number of places, plus the place; in this order. */
  private starts(tokens: Tokens): Float64Array {
    const places = tokens.length + 1
    const now = ++this.sentences
    for (const ids of tokens.ids)
      for (const id of ids) for (const index of this.byAnchor.of[id]!) this.possible[index] = now
    for (const index of this.byAnchor.rest) this.possible[index] = now
    const starts: number[] = []
    for (let at = 0; at < tokens.length; at++) {
      for (const id of tokens.ids[at]!) {
        for (const index of this.byFirst.of[id]!)
          if (this.possible[index] === now) starts.push(index * places + at)
      }
    }
    if (tokens.length) {
      for (const index of this.byFirst.rest) {
        if (this.possible[index] === now) for (let at = 0; at < places; at++) starts.push(index * places + at)
      }
    }
    return Float64Array.from(starts).sort()
  }

  private choiceAt(index: number): Choice {
    let choice = this.choices[index]
    if (!choice) {
      choice = readyChoice(this.compiled.choices[index]!, this.compiled.choices)
      this.choices[index] = choice
    }
    return choice
  }
}

/** Numbers of patterns by a word, and those that go with every word. */
interface Index {
  of: number[][]
  rest: number[]
}

function indexOf(words: number, lists: (readonly WordId[] | undefined)[]): Index {
  const index: Index = { of: Array.from({ length: words }, () => []), rest: [] }
  lists.forEach((ids, pattern) => {
    if (!ids) index.rest.push(pattern)
    for (const id of ids ?? []) index.of[id]!.push(pattern)
  })
  return index
}
