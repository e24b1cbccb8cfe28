import { type CompiledWording, end, isOptional, kindOf, kinds, numberOf } from './compiled.js'
import { PairMap } from './pair-map.js'
import type { Present } from './present.js'
import type { Tokens } from './tokens.js'

/** The choices of compiled patterns in the sentences that are searched. */
export class Choices {
  /** Of a choice and one of the different words: where its options begin in `options`. */
  private readonly known = new PairMap()
  /** How many options may begin with a word, and their sequences. */
  options: number[] = [0]

  constructor(
    private readonly compiled: CompiledWording,
    private readonly tokens: Tokens,
    private readonly present: Present,
  ) {}

  /** Forgets the sentences searched before. */
  reset(): void {
    this.known.clear()
    this.options = [0]
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
    const { starts, values } = this.compiled.choices.options
    const { options } = this
    const found = options.push(0) - 1
    const behind = starts[choice + 1]!
    for (let i = starts[choice]!; i < behind; i++)
      if (this.mayGoOn(this.compiled.steps[values[i]!]!, at)) options.push(values[i]!)
    options[found] = options.length - found - 1
    return found
  }

  /** Whether a sequence that goes on with this step may do so with the word at a place, whatever is around it. */
  mayGoOn(code: number, at: number): boolean {
    if (code === end || isOptional(code)) return true
    const kind = kindOf(code)
    if (kind === kinds.word) return this.present.isAt(numberOf(code), at)
    return kind !== kinds.choice || this.mayBegin(numberOf(code), at)
  }
}
