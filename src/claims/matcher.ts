import type { Sentence } from '../notice/model.js'
import type { RuleWording } from '../rules/model.js'
import { Choices } from './choices.js'
import { type CompiledPattern, type CompiledWording, edges, kinds, step } from './compiled.js'
import { Lexicon } from './lexicon.js'
import { indexPatterns, type PatternIndex } from './pattern-index.js'
import { merged, Places } from './places.js'
import { Tokens } from './tokens.js'
import { Walk } from './walk.js'

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
const noMatch = -1
const atSentenceStart = step(kinds.edge, edges.indexOf('^'))

/**
 * Many patterns tried on a sentence at once, word by word. Words are compared once, as numbers; a pattern is tried only
 * where it may begin, and where no word that it must have is lacking; a list of the vocabulary is tried once at a
 * place, whatever number of patterns refer to it. Time grows with the words of the sentence, whatever they are.
 */
export class Matcher {
  private readonly lexicon: Lexicon
  private readonly choices: Choices
  private readonly patterns: readonly CompiledPattern[]
  private readonly index: PatternIndex
  private readonly places: Places
  /** The number of the sentence, and for choices the last one in which their patterns were offered. */
  private sentences = 0
  private readonly offered: Int32Array

  /** `wording` is what `compiled` was made of. */
  constructor(
    { words, choices, patterns }: CompiledWording,
    private readonly wording: Record<string, RuleWording>,
  ) {
    this.lexicon = new Lexicon(words)
    this.choices = new Choices(choices)
    this.patterns = patterns
    this.index = indexPatterns(patterns, choices)
    this.places = new Places(words.count, choices.length, this.choices)
    this.offered = new Int32Array(choices.length)
  }

  /** All hits in a sentence, at most ten for one pattern of a slot. */
  match(sentence: Sentence): Hit[] {
    const tokens = new Tokens(sentence.plain, this.lexicon)
    const hits: Hit[] = []
    if (!tokens.length) return hits
    this.places.read(tokens)
    const walk = new Walk(tokens, this.choices)
    for (const index of this.candidates()) {
      const pattern = this.patterns[index]!
      let from = 0
      let count = 0
      for (const at of this.starts(pattern, tokens)) {
        if (at < from) continue
        const end = walk.firstEnd(pattern.steps, at)
        if (end === noMatch) continue
        this.addHits(hits, pattern, sentence, tokens, at, end)
        from = Math.max(at + 1, end)
        if (++count === maxHits) break
      }
    }
    return hits
  }

  /** Patterns whose rarest word is in the sentence and that lack none of the others, in their order. */
  private candidates(): number[] {
    this.sentences++
    const { byWord, byChoice, choicesOf, any } = this.index
    const candidates: number[] = []
    this.offer(any, candidates)
    for (const id of this.places.present) {
      this.offer(byWord[id], candidates)
      const choices = choicesOf[id]
      if (!choices) continue
      for (const choice of choices) {
        if (this.offered[choice] === this.sentences) continue
        this.offered[choice] = this.sentences
        this.offer(byChoice[choice], candidates)
      }
    }
    return candidates.sort((a, b) => a - b)
  }

  private offer(patterns: readonly number[] | undefined, candidates: number[]): void {
    if (!patterns) return
    for (const index of patterns) if (!this.lacksWords(this.patterns[index]!)) candidates.push(index)
  }

  private lacksWords({ needs }: CompiledPattern): boolean {
    for (const code of needs) if (!this.places.of(code).length) return true
    return false
  }

  /** Where a pattern may begin, in order. */
  private starts({ steps, heads }: CompiledPattern, tokens: Tokens): Iterable<number> {
    if (steps[0] === atSentenceStart) return [0]
    if (!heads) return Array(tokens.length + 1).keys()
    let starts = this.places.of(heads[0]!)
    for (let i = 1; i < heads.length; i++) starts = merged(starts, this.places.of(heads[i]!))
    return starts
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
    for (const [rule, slot, index] of uses) {
      const pattern = this.wording[rule]!.wording![slot]![index]!
      hits.push({ rule, slot, sentence, start: tokens.starts[first]!, end: tokens.ends[last]!, pattern })
    }
  }
}
