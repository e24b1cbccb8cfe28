import type { Sentence } from '../notice/model.js'
import { addBits, BitSets, type Bits, nextBit } from './bits.js'
import { Choices } from './choices.js'
import { type CompiledWording, edges, kinds, step } from './compiled.js'
import { Lexicon } from './lexicon.js'
import { Present } from './present.js'
import { Tokens } from './tokens.js'
import { noMatch, Walk } from './walk.js'

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
const atSentenceStart = step(kinds.edge, edges.indexOf('^'))
/** So many characters are searched together: sets of their words are quickly made, and worth making. */
const together = 50_000

/**
 * Many patterns tried on many sentences at once, pattern by pattern. Words are compared once, as numbers; which of them
 * are in which sentences tells at once where a pattern that lacks none of its words is to be tried, and at which places
 * it may begin; a list of the vocabulary is tried once at a place, whatever number of patterns refer to it. Time grows
 * with the words of the sentences, whatever they are.
 */
export class Matcher {
  private readonly lexicon: Lexicon

  constructor(private readonly compiled: CompiledWording) {
    this.lexicon = new Lexicon(compiled.words)
  }

  /** All hits in each sentence, at most ten for one pattern of a slot. */
  match(sentences: readonly Sentence[]): Hit[][] {
    return portions(sentences).flatMap((portion) =>
      new Search(new Tokens(portion, this.lexicon), this.compiled).hits(),
    )
  }

  /** Is it, in plain letters, a word of the patterns? */
  isKnown(word: string): boolean {
    return this.lexicon.has(word)
  }
}

function portions(sentences: readonly Sentence[]): Sentence[][] {
  const all: Sentence[][] = []
  let room = 0
  for (const sentence of sentences) {
    if (room <= 0) {
      all.push([])
      room = together
    }
    all.at(-1)!.push(sentence)
    room -= sentence.plain.length
  }
  return all
}

export class Search {
  private readonly present: Present
  private readonly walk: Walk
  private readonly found: Hit[][]
  /** The sentences that a pattern is to be tried on. */
  private readonly candidates: Bits
  private readonly starts: Bits

  constructor(
    private readonly tokens: Tokens,
    private readonly compiled: CompiledWording,
  ) {
    this.present = new Present(tokens, compiled)
    this.walk = new Walk(compiled.steps, tokens, new Choices(compiled, tokens, this.present))
    this.found = tokens.sentences.map(() => [])
    this.candidates = new BitSets(tokens.sentences.length).make()
    this.starts = new BitSets(tokens.length).make()
  }

  hits(): Hit[][] {
    const count = this.tokens.sentences.length
    for (let pattern = 0; pattern < this.compiled.patterns.steps.length; pattern++) {
      if (!this.findCandidates(pattern)) continue
      const starts = this.startsOf(pattern)
      for (let at = nextBit(this.candidates, 0, count); at >= 0; at = nextBit(this.candidates, at + 1, count))
        this.tryPattern(pattern, at, starts)
    }
    return this.found
  }

  /** The sentences that lack none of the words that a pattern must have; false where there are none. */
  private findCandidates(pattern: number): boolean {
    const { starts, values } = this.compiled.patterns.needs
    const { candidates } = this
    for (let i = starts[pattern]!; i < starts[pattern + 1]!; i++)
      if (!this.present.has(values[i]!)) return false
    candidates.fill(-1)
    for (let i = starts[pattern]!; i < starts[pattern + 1]!; i++) {
      const sentences = this.present.sentencesOf(values[i]!)
      if (!sentences) return false
      let any = 0
      for (let at = 0; at < candidates.length; at++) {
        candidates[at]! &= sentences[at]!
        any |= candidates[at]!
      }
      if (any === 0) return false
    }
    return true
  }

  /** The places where a pattern may begin; undefined: anywhere. */
  private startsOf(pattern: number): Bits | undefined {
    const { steps, heads } = this.compiled.patterns
    const { starts, values } = heads
    const [from, to] = [starts[pattern]!, starts[pattern + 1]!]
    if (from === to || this.compiled.steps[steps[pattern]!] === atSentenceStart) return undefined
    if (to === from + 1) return this.present.placesOf(values[from]!)
    this.starts.fill(0)
    for (let i = from; i < to; i++) addBits(this.starts, this.present.placesOf(values[i]!))
    return this.starts
  }

  private tryPattern(pattern: number, sentence: number, starts: Bits | undefined): void {
    const sequence = this.compiled.patterns.steps[pattern]!
    const [first, behind] = [this.tokens.first[sentence]!, this.tokens.behind[sentence]!]
    // A sentence without words has nothing to find in it.
    if (first === behind) return
    const onlyFirst = this.compiled.steps[sequence] === atSentenceStart
    const opens = this.tokens.opens[sentence]!
    const last = onlyFirst ? opens : behind
    let count = 0
    for (let from = first; from <= last && count < maxHits; ) {
      const at = starts ? nextBit(starts, from, behind) : from
      if (at < 0) return
      const end = this.walk.firstEnd(sequence, at)
      from = at + 1
      if (end === noMatch) continue
      this.addHits(pattern, sentence, at, end)
      count++
      from = Math.max(from, end)
    }
  }

  /** Where only an edge was found, the word before it stands for it. */
  private addHits(pattern: number, number: number, at: number, end: number): void {
    const { tokens, found } = this
    const first = end > at ? at : Math.max(tokens.first[number]!, at - 1)
    const last = Math.max(first, end - 1)
    const { starts, values } = this.compiled.patterns.uses
    for (let i = starts[pattern]!; i < starts[pattern + 1]!; i++) {
      const [rule, slot] = this.compiled.slots[values[i]!]!
      const sentence = tokens.sentences[number]!
      found[number]!.push({ rule, slot, sentence, start: tokens.starts[first]!, end: tokens.ends[last]! })
    }
  }
}
