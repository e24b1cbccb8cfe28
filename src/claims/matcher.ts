import type { Sentence } from '../notice/model.js'
import { Choices } from './choices.js'
import {
  type CompiledPattern,
  type CompiledWording,
  edges,
  kindOf,
  kinds,
  numberOf,
  step,
} from './compiled.js'
import { bitSet, hasBit, Lexicon, type SeenWord, setBit } from './lexicon.js'
import { indexPatterns, type PatternIndex } from './pattern-index.js'
import { Present } from './present.js'
import { Tokens } from './tokens.js'
import { Walk } from './walk.js'

/** Words of a rule found in a sentence. `start` and `end` are offsets in the sentence's text. */
export interface Hit {
  rule: string
  slot: string
  sentence: Sentence
  start: number
  end: number
}

/** So many hits of one pattern in one sentence are told. */
const maxHits = 10
const noMatch = -1
const start: readonly number[] = [0]
const atSentenceStart = step(kinds.edge, edges.indexOf('^'))

/**
 * Many patterns tried on a sentence at once, word by word. Words are compared once, as numbers; a pattern is tried only
 * where it may begin, and where no word that it must have is lacking; a list of the vocabulary is tried once at a
 * place, whatever number of patterns refer to it. Time grows with the words of the sentence, whatever they are.
 */
export class Matcher {
  private readonly lexicon: Lexicon
  private readonly choices: Choices
  private readonly index: PatternIndex
  private readonly present: Present
  /** The patterns that were looked at for a sentence, and those of them that are to be tried. */
  private readonly offered: Uint32Array
  private readonly candidates: Uint32Array

  constructor(private readonly compiled: CompiledWording) {
    const { words, firsts, choices, patterns } = compiled
    this.index = indexPatterns(compiled)
    this.lexicon = new Lexicon(words, firsts, this.index)
    this.choices = new Choices(choices, firsts)
    this.present = new Present(words.count, firsts.length)
    this.offered = bitSet(patterns.length)
    this.candidates = bitSet(patterns.length)
  }

  /** All hits in a sentence, at most ten for one pattern of a slot. */
  match(sentence: Sentence): Hit[] {
    const tokens = new Tokens(sentence.plain, this.lexicon)
    const hits: Hit[] = []
    if (!tokens.length) return hits
    this.findCandidates(tokens)
    const walk = new Walk(tokens, this.choices)
    const { candidates } = this
    for (let at = 0; at < candidates.length; at++) {
      for (let bits = candidates[at]!; bits !== 0; bits &= bits - 1)
        this.tryPattern(this.compiled.patterns[at * 32 + lowestBit(bits)]!, sentence, tokens, walk, hits)
    }
    return hits
  }

  private tryPattern(
    pattern: CompiledPattern,
    sentence: Sentence,
    tokens: Tokens,
    walk: Walk,
    hits: Hit[],
  ): void {
    const starts = this.startsOf(pattern, tokens)
    let count = 0
    let from = 0
    for (let i = 0; i < starts.length; i++) {
      const at = starts[i]!
      if (at < from) continue
      const end = walk.firstEnd(pattern.steps, at)
      if (end === noMatch) continue
      this.addHits(hits, pattern, sentence, tokens, at, end)
      if (++count === maxHits) return
      from = Math.max(at + 1, end)
    }
  }

  /** Where a pattern may begin, in order. */
  private startsOf({ steps, heads }: CompiledPattern, tokens: Tokens): readonly number[] {
    if (steps[0] === atSentenceStart) return start
    if (!heads) return [...Array(tokens.length + 1).keys()]
    const [only] = heads
    if (heads.length === 1 && kindOf(only!) === kinds.choice)
      return this.present.ofList(this.choices.first(numberOf(only!))!)
    const starts: number[] = []
    for (let at = 0; at < tokens.length; at++) if (this.mayBegin(heads, tokens.words[at]!)) starts.push(at)
    return starts
  }

  private mayBegin(heads: readonly number[], word: SeenWord): boolean {
    for (const code of heads) {
      const number = numberOf(code)
      if (kindOf(code) === kinds.word ? word.ids.includes(number) : this.choices.mayBegin(number, word))
        return true
    }
    return false
  }

  /** Patterns whose rarest word is in the sentence and that lack none of the others. */
  private findCandidates(tokens: Tokens): void {
    this.candidates.fill(0)
    this.offered.fill(0)
    this.present.read(tokens)
    this.offer(this.index.any)
    for (const { patterns } of tokens.words) this.offer(patterns)
  }

  private offer(patterns: readonly number[]): void {
    for (let i = 0; i < patterns.length; i++) {
      const pattern = patterns[i]!
      if (hasBit(this.offered, pattern)) continue
      setBit(this.offered, pattern)
      if (!this.lacksWords(this.compiled.patterns[pattern]!)) setBit(this.candidates, pattern)
    }
  }

  private lacksWords({ needs }: CompiledPattern): boolean {
    for (let i = 0; i < needs.length; i++) {
      const code = needs[i]!
      const number = numberOf(code)
      const isThere =
        kindOf(code) === kinds.word
          ? this.present.hasWord(number)
          : this.present.hasList(this.choices.first(number)!)
      if (!isThere) return true
    }
    return false
  }

  /** Where only an edge was found, the word before it stands for it. */
  private addHits(
    hits: Hit[],
    { uses }: CompiledPattern,
    sentence: Sentence,
    tokens: Tokens,
    at: number,
    end: number,
  ) {
    const first = end > at ? at : Math.max(0, at - 1)
    const last = Math.max(first, end - 1)
    const [start, stop] = [tokens.starts[first]!, tokens.ends[last]!]
    for (const use of uses) {
      const [rule, slot] = this.compiled.slots[use]!
      hits.push({ rule, slot, sentence, start, end: stop })
    }
  }
}

const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits)
