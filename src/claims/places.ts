import type { Choices } from './choices.js'
import { kindOf, kinds, numberOf, type WordId } from './compiled.js'
import type { Tokens } from './tokens.js'

const nowhere: readonly number[] = []

/** Where in a sentence the words and choices of the patterns are. One object serves sentence after sentence. */
export class Places {
  /** The words of the patterns that are in the sentence, each once. */
  present: WordId[] = []
  private sentence = 0
  /** For words and choices the last sentence that they were looked for in, by number, and their places there. */
  private readonly wordSeen: Int32Array
  private readonly wordPlaces: number[][] = []
  private readonly choiceSeen: Int32Array
  private readonly choicePlaces: (readonly number[])[] = []

  constructor(
    words: number,
    choices: number,
    private readonly lists: Choices,
  ) {
    this.wordSeen = new Int32Array(words)
    this.choiceSeen = new Int32Array(choices)
  }

  read({ ids: all }: Tokens): void {
    this.sentence++
    this.present = []
    for (let at = 0; at < all.length; at++) {
      for (const id of all[at]!) {
        if (this.wordSeen[id] === this.sentence) this.wordPlaces[id]!.push(at)
        else {
          this.wordSeen[id] = this.sentence
          this.wordPlaces[id] = [at]
          this.present.push(id)
        }
      }
    }
  }

  /** The places where a word or choice that begins with known words may begin, in order. */
  of(code: number): readonly number[] {
    return kindOf(code) === kinds.word ? this.ofWord(numberOf(code)) : this.ofChoice(numberOf(code))
  }

  private ofWord(id: WordId): readonly number[] {
    return this.wordSeen[id] === this.sentence ? this.wordPlaces[id]! : nowhere
  }

  private ofChoice(choice: number): readonly number[] {
    if (this.choiceSeen[choice] !== this.sentence) {
      this.choiceSeen[choice] = this.sentence
      let places = nowhere
      for (const id of this.lists.firstAmong(choice, this.present)!) places = merged(places, this.ofWord(id))
      this.choicePlaces[choice] = places
    }
    return this.choicePlaces[choice]!
  }
}

/** Two ordered lists of places as one, each place once. */
export function merged(some: readonly number[], more: readonly number[]): readonly number[] {
  if (!more.length) return some
  if (!some.length) return more
  return [...new Set([...some, ...more])].sort((a, b) => a - b)
}
