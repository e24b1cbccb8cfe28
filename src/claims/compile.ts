import { toPlain } from '../notice/plain.js'
import type { LanguageRules, RuleWording } from '../rules/model.js'
import {
  type CompiledChoice,
  type CompiledPattern,
  type CompiledWording,
  type CompiledWords,
  edges,
  firstOf,
  headsOf,
  isOptional,
  kindOf,
  kinds,
  numberOf,
  step,
  type WordId,
} from './compiled.js'
import { Lexicon } from './lexicon.js'
import { compileWording, type Item } from './wording.js'

/** Makes all patterns of a language ready for matching. Throws `WordingError`. */
export function compileLanguage({ wording, vocabulary }: LanguageRules): CompiledWording {
  const compiler = new Compiler()
  const uses = new Map<string, { steps: number[]; uses: number[] }>()
  const slotsOf: CompiledWording['slots'] = []
  for (const [rule, { wording: slots = {} }] of Object.entries(wording)) {
    for (const [slot, sources] of Object.entries(slots)) {
      const number = slotsOf.push([rule, slot]) - 1
      for (const source of sources) {
        const steps = compiler.sequence(compileWording(source, vocabulary).items)
        const known = uses.get(steps.join())
        if (known) known.uses.push(number)
        else uses.set(steps.join(), { steps, uses: [number] })
      }
    }
  }
  const { words, firsts, choices } = compiler
  const chance = chances(words, wording)
  const patterns = [...uses.values()].map((pattern): CompiledPattern => {
    const heads = headsOf(pattern.steps, choices)
    return { ...pattern, ...(heads && { heads }), needs: needsOf(pattern.steps, compiler, chance) }
  })
  return { words, firsts, choices, patterns, slots: slotsOf }
}

/** How often each word stands in the examples of the rules, which are written as notices are. */
function chances(words: CompiledWords, wording: Record<string, RuleWording>): number[] {
  const lexicon = new Lexicon(words)
  const chance = Array<number>(words.count).fill(1)
  for (const example of Object.values(wording).flatMap(({ examples = {} }) =>
    Object.values(examples).flat(),
  )) {
    for (const [word] of toPlain(example).matchAll(/[a-z0-9]+/g))
      for (const id of lexicon.see(word).ids) chance[id]!++
  }
  return chance
}

function needsOf(steps: number[], { choices, firsts }: Compiler, chance: number[]): number[] {
  const needs: { code: number; chance: number }[] = []
  for (const code of steps) {
    const kind = kindOf(code)
    if (isOptional(code) || kind === kinds.gap || kind === kinds.edge) continue
    const first = kind === kinds.word ? undefined : choices[numberOf(code)]!.first
    const words = kind === kinds.word ? [numberOf(code)] : first !== undefined && firsts[first]
    if (words) needs.push({ code, chance: words.reduce((sum, id) => sum + chance[id]!, 0) })
  }
  return needs.sort((a, b) => a.chance - b.chance).map(({ code }) => code)
}

class Compiler {
  readonly words: CompiledWords = { count: 0, exact: {}, prefixes: {}, suffixes: {}, others: [] }
  readonly firsts: WordId[][] = []
  readonly choices: CompiledChoice[] = []
  private readonly lists = new Map<string, number>()
  private readonly ids = new Map<string, WordId>()
  /** Choices that share their options (a list of the vocabulary) become one. */
  private readonly known = new Map<Item[][], number>()

  sequence(items: Item[]): number[] {
    const steps: number[] = []
    let started = false
    for (const item of items) {
      // A gap before the first word that must be there says nothing.
      if (item.kind === 'gap' && !started) continue
      steps.push(this.step(item))
      if (item.kind === 'word' || item.kind === 'choice') started ||= !item.optional
    }
    return steps
  }

  private step(item: Item): number {
    if (item.kind === 'gap') return step(kinds.gap, item.words)
    if (item.kind === 'edge') return step(kinds.edge, edges.indexOf(item.text))
    if (item.kind === 'word') return step(kinds.word, this.idOf(item.text), item.optional)
    return step(kinds.choice, this.choice(item.options), item.optional)
  }

  private choice(items: Item[][]): number {
    const known = this.known.get(items)
    if (known !== undefined) return known
    const options = items.map((option) => this.sequence(option))
    const index = this.choices.push(this.choiceOf(options)) - 1
    this.known.set(items, index)
    return index
  }

  private choiceOf(options: number[][]): CompiledChoice {
    if (options.every(isWord)) return { first: this.list(new Set(options.map(([code]) => numberOf(code!)))) }
    const firsts = options.map((option) => firstOf(option, this.choices, this.firsts))
    if (!firsts.every((first) => first !== undefined)) return { options }
    return { options, first: this.list(new Set(firsts.flatMap((first) => [...first]))) }
  }

  /** The number of a list of words. */
  private list(words: ReadonlySet<WordId>): number {
    const list = [...words].sort((a, b) => a - b)
    const known = this.lists.get(list.join())
    if (known !== undefined) return known
    this.lists.set(list.join(), this.firsts.length)
    return this.firsts.push(list) - 1
  }

  /** The number of a word as a pattern writes it: `data`, `keep(s|ing)`, `*daten`, `#`. */
  private idOf(word: string): WordId {
    const known = this.ids.get(word)
    if (known !== undefined) return known
    const id = this.words.count++
    this.ids.set(word, id)
    for (const spelling of spellings(word)) this.addSpelling(spelling, id)
    return id
  }

  private addSpelling(spelling: string, id: WordId): void {
    const { exact, prefixes, suffixes, others } = this.words
    const fixed = spelling.replace(/^\*|\*$/, '')
    if (!fixed || /[*#]/.test(fixed)) {
      others.push([spelling.replaceAll('*', '[a-z0-9]*').replaceAll('#', '[0-9]+'), id])
      return
    }
    const shelf = fixed === spelling ? exact : spelling.endsWith('*') ? prefixes : suffixes
    if (!Object.hasOwn(shelf, fixed)) shelf[fixed] = []
    shelf[fixed]!.push(id)
  }
}

const isWord = ([code, more]: number[]) =>
  code !== undefined && more === undefined && kindOf(code) === kinds.word && !isOptional(code)

/** `keep(s|ing)`: keep, keeps, keeping. */
function spellings(word: string): string[] {
  const group = /\(([^()]*)\)/.exec(word)
  if (!group) return [word]
  const rest = spellings(word.slice(group.index + group[0].length))
  const middles = ['', ...group[1]!.split('|')]
  return middles.flatMap((middle) => rest.map((end) => word.slice(0, group.index) + middle + end))
}
