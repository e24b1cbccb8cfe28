import { type CompiledWording, end, isOptional, kindOf, kinds, numberOf } from './compiled.js'
import { PairMap } from './pair-map.js'
import type { Present } from './present.js'
import type { Tokens } from './tokens.js'

/** The choices of compiled patterns in the sentences that are searched. */
export class Choices {
  /** Of a choice and one of the different words: where its options begin in `options`. */
  private readonly known = new PairMap()
  /** How many options may begin with a word, and their sequences; so many numbers of the array are in use. */
  readonly options: number[] = [0]
  private used = 1
  /** The options of each choice, by where they begin in `options`, whose words are all there. */
  private readonly possible: Int32Array

  constructor(
    private readonly compiled: CompiledWording,
    private readonly tokens: Tokens,
    private readonly present: Present,
  ) {
    this.possible = new Int32Array(compiled.choices.first.length)
  }

  /** Forgets the sentences searched before. */
  reset(): void {
    this.known.clear()
    this.possible.fill(0)
    this.used = 1
  }

  /** Whether a choice may begin at a place. */
  mayBegin(choice: number, at: number): boolean {
    const first = this.compiled.choices.first[choice]!
    return first < 0 || this.present.isAt(first, at)
  }

  /** Where in `options` those of a choice are that may begin at a place, in their order: their number, and they. */
  optionsAt(choice: number, at: number): number {
    const word = this.tokens.words[at]!
    const known = this.known.get(choice, word)
    if (known !== 0) return known
    const found = this.findOptions(choice, at)
    this.known.set(choice, word, found)
    return found
  }

  private findOptions(choice: number, at: number): number {
    const { options } = this
    const possible = this.possibleOf(choice)
    const behind = possible + options[possible]!
    const found = this.used++
    options[found] = 0
    for (let i = possible + 1; i <= behind; i++)
      if (this.mayGoOn(this.compiled.steps[options[i]!]!, at)) options[this.used++] = options[i]!
    options[found] = this.used - found - 1
    return found
  }

  private possibleOf(choice: number): number {
    if (this.possible[choice] !== 0) return this.possible[choice]!
    const { starts, values } = this.compiled.choices.options
    const { options } = this
    const found = this.used++
    options[found] = 0
    const behind = starts[choice + 1]!
    for (let i = starts[choice]!; i < behind; i++)
      if (this.isPossible(values[i]!)) options[this.used++] = values[i]!
    options[found] = this.used - found - 1
    this.possible[choice] = found
    return found
  }

  /** Whether all words that a sequence must have are anywhere in the sentences. */
  private isPossible(sequence: number): boolean {
    const { steps } = this.compiled
    for (let i = sequence, code = steps[i]!; code !== end; code = steps[++i]!)
      if (kindOf(code) === kinds.word && !isOptional(code) && !this.present.has(numberOf(code))) return false
    return true
  }

  /** Whether a sequence that goes on with this step may do so with the word at a place, whatever is around it. */
  mayGoOn(code: number, at: number): boolean {
    if (code === end || isOptional(code)) return true
    const kind = kindOf(code)
    if (kind === kinds.word) return this.present.isAt(numberOf(code), at)
    return kind !== kinds.choice || this.mayBegin(numberOf(code), at)
  }
}
