import type { Sentence } from '../notice/model.js'
import { none } from './bits.js'
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

/** Finds the patterns of a language in sentences. */
export class Matcher {
  private readonly lexicon: Lexicon
  private search: Search

  constructor(private readonly compiled: CompiledWording) {
    this.lexicon = new Lexicon(compiled.words)
    this.search = new Search(compiled, this.lexicon)
  }

  /** All hits in each sentence, at most ten for one pattern of a slot. */
  match(sentences: readonly Sentence[]): Hit[][] {
    return portions(sentences).flatMap((portion) => {
      const hits = this.search.hits(portion)
      // Only one sentence without an end is as long: room for another is not kept.
      if (this.search.words > together) this.search = new Search(this.compiled, this.lexicon)
      return hits
    })
  }

  /** Is it, in plain letters, a word of the patterns? */
  isKnown(word: string): boolean {
    return this.lexicon.has(word)
  }
}

/**
 * Many patterns tried on many sentences at once, pattern by pattern. Words are compared once, as numbers; which of them
 * are in which sentences tells at once where a pattern that lacks none of its words is to be tried; a list of the
 * vocabulary is tried once at a place, whatever number of patterns refer to it. Time grows with the words of the
 * sentences, whatever they are. What is known of the sentences is kept in the same long arrays for all notices.
 */
class Search {
  private readonly tokens: Tokens
  private readonly present: Present
  private readonly choices: Choices
  private readonly walk: Walk
  private found: Hit[][] = []

  constructor(
    private readonly compiled: CompiledWording,
    lexicon: Lexicon,
  ) {
    this.tokens = new Tokens(lexicon)
    this.present = new Present(compiled, this.tokens)
    this.choices = new Choices(compiled, this.tokens, this.present)
    this.walk = new Walk(compiled.steps, this.tokens, this.present, this.choices)
  }

  /** How many words there is room for. */
  get words(): number {
    return this.tokens.words.length
  }

  hits(sentences: Sentence[]): Hit[][] {
    const { tokens, present, choices, walk } = this
    tokens.read(sentences)
    present.read()
    choices.reset()
    walk.reset()
    const found = sentences.map((): Hit[] => [])
    this.found = found
    const candidates = present.sentenceSets.make()
    for (let pattern = 0; pattern < this.compiled.patterns.steps.length; pattern++)
      if (this.findCandidates(pattern, candidates)) this.tryPattern(pattern, candidates)
    tokens.read([])
    this.found = []
    return found
  }

  /** The sentences that lack none of the words that a pattern must have; false where there are none. */
  private findCandidates(pattern: number, candidates: number): boolean {
    const { present } = this
    const { starts, values } = this.compiled.patterns.needs
    const [first, behind] = [starts[pattern]!, starts[pattern + 1]!]
    for (let i = first; i < behind; i++) if (!present.has(values[i]!)) return false
    present.sentenceSets.fill(candidates)
    for (let i = first; i < behind; i++)
      if (!present.sentenceSets.keep(candidates, present.sentencesOf(values[i]!))) return false
    return true
  }

  private tryPattern(pattern: number, candidates: number): void {
    const { steps, heads } = this.compiled.patterns
    const { sentenceSets } = this.present
    const onlyFirst = this.compiled.steps[steps[pattern]!] === atSentenceStart
    const anywhere = onlyFirst || heads.starts[pattern] === heads.starts[pattern + 1]
    const words = anywhere ? none : this.present.wordsOfRow(heads, pattern)
    if (!anywhere && words === none) return
    for (let at = sentenceSets.next(candidates, 0); at >= 0; at = sentenceSets.next(candidates, at + 1))
      this.trySentence(pattern, at, words, onlyFirst)
  }

  /** Tries a pattern at the places with one of the words, or at all. */
  private trySentence(pattern: number, sentence: number, words: number, onlyFirst: boolean): void {
    const { tokens, walk } = this
    const { wordSets } = this.present
    const sequence = this.compiled.patterns.steps[pattern]!
    const [first, behind] = [tokens.first[sentence]!, tokens.behind[sentence]!]
    // A sentence without words has nothing to find in it.
    if (first === behind) return
    const last = onlyFirst ? tokens.opens[sentence]! : words === none ? behind : behind - 1
    for (let at = first, count = 0; at <= last && count < maxHits; ) {
      const mayBegin = words === none || wordSets.has(words, tokens.words[at]!)
      const end = mayBegin ? walk.firstEnd(sequence, at) : noMatch
      if (end !== noMatch) {
        this.addHits(pattern, sentence, at, end)
        count++
      }
      at = Math.max(at + 1, end)
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
