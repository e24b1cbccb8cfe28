import { hasBit } from './bits.js'
import { type CompiledWording, end, isOptional, kindOf, kinds, numberOf, signOfList } from './compiled.js'
import type { Present } from './present.js'
import type { Tokens } from './tokens.js'

const none: readonly number[] = []

/** The choices of compiled patterns in the sentences that are searched. */
export class Choices {
  private readonly known = new Map<number, readonly number[]>()

  constructor(
    private readonly compiled: CompiledWording,
    private readonly tokens: Tokens,
    private readonly present: Present,
  ) {}

  /** Whether its first words are all there is to a choice. */
  isWords(choice: number): boolean {
    const { starts } = this.compiled.choices.options
    return starts[choice] === starts[choice + 1]
  }

  /** Whether a choice may begin at a place. */
  mayBegin(choice: number, at: number): boolean {
    const first = this.compiled.choices.first[choice]!
    return first < 0 || hasBit(this.present.wordsOf(signOfList(first)), this.tokens.words[at]!)
  }

  /** The sequences of a choice that may begin at a place, in their order. */
  optionsAt(choice: number, at: number): readonly number[] {
    const key = choice * this.tokens.different.length + this.tokens.words[at]!
    let options = this.known.get(key)
    if (!options) {
      options = this.findOptions(choice, at)
      this.known.set(key, options)
    }
    return options
  }

  private findOptions(choice: number, at: number): readonly number[] {
    const { starts, values } = this.compiled.choices.options
    let options: number[] | undefined
    const end = starts[choice + 1]!
    for (let i = starts[choice]!; i < end; i++) {
      const sequence = values[i]!
      if (!this.mayGoOn(this.compiled.steps[sequence]!, at)) continue
      if (options) options.push(sequence)
      else options = [sequence]
    }
    return options ?? none
  }

  /** Whether a sequence that goes on with this step may do so with the word at a place, whatever is around it. */
  mayGoOn(code: number, at: number): boolean {
    if (code === end || isOptional(code)) return true
    const kind = kindOf(code)
    if (kind === kinds.word) return this.tokens.ids[at]!.includes(numberOf(code))
    return kind !== kinds.choice || this.mayBegin(numberOf(code), at)
  }
}
