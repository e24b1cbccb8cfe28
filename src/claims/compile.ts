import { toPlain } from '../notice/plain.js'
import type { LanguageRules, RuleWording } from '../rules/model.js'
import {
  type CompiledWording,
  type CompiledWords,
  edges,
  end,
  isOptional,
  kindOf,
  kinds,
  numberOf,
  rowsOf,
  type Sign,
  signOfList,
  signOfWord,
  step,
  type WordId,
} from './compiled.js'
import { Lexicon } from './lexicon.js'
import { compileWording, type Item } from './wording.js'

/** What a sequence of steps may begin with: signs of words, or else no word at all; undefined: any word. */
interface Beginning {
  signs: Sign[] | undefined
  orNone: boolean
}

interface Choice {
  /** The words it may begin with; undefined: any. */
  first: Sign | undefined
  /** Whether it may stand for no word: `[^|and]`. */
  orNone: boolean
  options: number[][]
}

/** Makes all patterns of a language ready for matching. Throws `WordingError`. */
export function compileLanguage({ wording, vocabulary }: LanguageRules): CompiledWording {
  const compiler = new Compiler()
  const known = new Map<string, { steps: number[]; uses: number[] }>()
  const identify = identities()
  const slots: CompiledWording['slots'] = []
  for (const [rule, { wording: own = {} }] of Object.entries(wording)) {
    for (const [slot, sources] of Object.entries(own)) {
      const number = slots.push([rule, slot]) - 1
      for (const source of sources) {
        const { items } = compileWording(source, vocabulary)
        const identity = identify(items)
        const pattern = known.get(identity)
        if (pattern) pattern.uses.push(number)
        else known.set(identity, { steps: compiler.sequence(items), uses: [number] })
      }
    }
  }
  const { words, lists, choices } = compiler
  const patterns = [...known.values()]
  const sequences = new Sequences()
  const needs = new Needs(compiler, chances(words, wording))
  const needsOfAll = patterns.map(({ steps }) => needs.of(steps))
  return {
    words,
    slots,
    signs: Math.max(signOfWord(words.count), signOfList(lists.length)),
    lists: rowsOf(listsOfWords(lists, words.count)),
    choices: {
      first: Int32Array.from(choices, ({ first = -1, orNone }) => (orNone ? -1 : first)),
      options: rowsOf(choices.map(({ options }) => options.map(sequences.add))),
    },
    patterns: {
      steps: Int32Array.from(patterns, ({ steps }) => sequences.add(steps)),
      heads: rowsOf(patterns.map(({ steps }) => headsOf(steps, compiler))),
      needs: rowsOf(needsOfAll),
      uses: rowsOf(patterns.map(({ uses }) => uses)),
    },
    steps: Int32Array.from(sequences.steps),
  }
}

/** Tells patterns apart: those of the same words and the same lists of the vocabulary are one. */
function identities(): (items: Item[]) => string {
  const lists = new Map<Item[][], number>()
  return (items) =>
    JSON.stringify(
      items.map((item) => {
        if (item.kind !== 'choice') return item
        if (!lists.has(item.options)) lists.set(item.options, lists.size)
        return [lists.get(item.options), item.optional]
      }),
    )
}

/** Of each word the numbers of the lists that it is in. */
function listsOfWords(lists: readonly (readonly WordId[])[], words: number): number[][] {
  const all = Array.from({ length: words }, (): number[] => [])
  lists.forEach((list, number) => {
    for (const word of list) all[word]!.push(number)
  })
  return all
}

/** Puts sequences of steps one behind the other, each once. */
class Sequences {
  readonly steps: number[] = []
  private readonly known = new Map<string, number>()

  /** Where the sequence begins. */
  readonly add = (sequence: readonly number[]): number => {
    const key = sequence.join()
    const start = this.known.get(key) ?? this.steps.length
    if (start === this.steps.length) this.steps.push(...sequence, end)
    this.known.set(key, start)
    return start
  }
}

/** How often each word stands in the examples of the rules, which are written as notices are. */
function chances(words: CompiledWords, wording: Record<string, RuleWording>): number[] {
  const lexicon = new Lexicon(words)
  const chance = Array<number>(words.count).fill(1)
  for (const example of Object.values(wording).flatMap(({ examples = {} }) =>
    Object.values(examples).flat(),
  )) {
    for (const [word] of toPlain(example).matchAll(/[a-z0-9]+/g))
      for (const id of lexicon.idsOf(word)) chance[id]!++
  }
  return chance
}

/** One of these words must be there; how often any of them is. */
interface Need {
  words: readonly WordId[]
  chance: number
}

/** What must be in a sentence for a sequence of steps to be found there: the rarest words tell most. */
class Needs {
  private readonly known = new Map<number, Need | undefined>()

  constructor(
    private readonly compiler: Compiler,
    private readonly chance: readonly number[],
  ) {}

  of = (steps: readonly number[]): Sign[] =>
    this.inOrder(steps).map(({ words }) => this.compiler.signFor(words))

  private inOrder(steps: readonly number[]): Need[] {
    const needs = steps.filter((code) => !isOptional(code)).map((code) => this.ofStep(code))
    return needs.filter((need) => need !== undefined).sort((a, b) => a.chance - b.chance)
  }

  private ofStep(code: number): Need | undefined {
    if (kindOf(code) === kinds.word) return this.need(this.compiler.wordsOf(numberOf(code)))
    return kindOf(code) === kinds.choice ? this.ofChoice(numberOf(code)) : undefined
  }

  /** The rarest words of all its options. */
  private ofChoice(choice: number): Need | undefined {
    if (this.known.has(choice)) return this.known.get(choice)
    const ofOptions = this.compiler.choices[choice]!.options.map((option) => this.inOrder(option)[0])
    const words = ofOptions.every((need) => need !== undefined) && ofOptions.flatMap((need) => need.words)
    const need = words ? this.need(words) : undefined
    this.known.set(choice, need)
    return need
  }

  private need(words: readonly WordId[]): Need {
    const different = [...new Set(words)]
    return { words: different, chance: different.reduce((sum, id) => sum + this.chance[id]!, 0) }
  }
}

/** The signs of a pattern's first words; none: it may begin with any word. */
function headsOf(steps: number[], compiler: Compiler): Sign[] {
  const { signs, orNone } = compiler.beginningOf(steps)
  return orNone ? [] : (signs ?? [])
}

class Compiler {
  readonly words: CompiledWords = { count: 0, exact: {}, prefixes: {}, suffixes: {}, insides: {}, others: [] }
  readonly lists: WordId[][] = []
  readonly choices: Choice[] = []
  private readonly knownLists = new Map<string, number>()
  private readonly ids = new Map<string, WordId>()
  /** Steps of choices by their options: those that share them (a list of the vocabulary) become one. */
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
    if (item.kind === 'word') return step(kinds.word, signOfWord(this.idOf(item.text)), item.optional)
    const choice = this.known.get(item.options) ?? this.choice(item.options)
    this.known.set(item.options, choice)
    return choice + Number(item.optional)
  }

  /** A choice among words is a word that may be any of them. */
  private choice(items: Item[][]): number {
    const options = items.map((option) => this.sequence(option))
    if (options.every(isWord)) {
      const words = new Set(options.flatMap(([code]) => this.wordsOf(numberOf(code!))))
      return step(kinds.word, signOfList(this.list(words)))
    }
    return step(kinds.choice, this.choices.push(this.choiceOf(options)) - 1)
  }

  private choiceOf(options: number[][]): Choice {
    const beginnings = options.map((option) => this.beginningOf(option))
    const orNone = beginnings.some((one) => one.orNone)
    const signs = beginnings.some((one) => !one.signs) ? undefined : beginnings.flatMap((one) => one.signs!)
    const words = signs && new Set(signs.flatMap((sign) => this.wordsOf(sign)))
    return { first: words && signOfList(this.list(words)), orNone, options }
  }

  signFor(words: readonly WordId[]): Sign {
    return words.length === 1 ? signOfWord(words[0]!) : signOfList(this.list(new Set(words)))
  }

  /** The number of a list of words. */
  private list(words: ReadonlySet<WordId>): number {
    const list = [...words].sort((a, b) => a - b)
    const known = this.knownLists.get(list.join())
    if (known !== undefined) return known
    this.knownLists.set(list.join(), this.lists.length)
    return this.lists.push(list) - 1
  }

  /** What a sequence may begin with: words and choices, up to the first that must be there. */
  beginningOf(steps: readonly number[]): Beginning {
    const signs: Sign[] = []
    for (const code of steps) {
      const kind = kindOf(code)
      if (kind === kinds.edge) continue
      const sign = this.signOf(code)
      if (sign === undefined) return { signs: undefined, orNone: false }
      signs.push(sign)
      if (!isOptional(code) && !this.mayBeNone(code)) return { signs, orNone: false }
    }
    return { signs, orNone: true }
  }

  mayBeNone(code: number): boolean {
    return kindOf(code) === kinds.choice && this.choices[numberOf(code)]!.orNone
  }

  /** By which words a step can be told to begin; undefined: by none. */
  signOf(code: number): Sign | undefined {
    if (kindOf(code) === kinds.word) return numberOf(code)
    return kindOf(code) === kinds.choice ? this.choices[numberOf(code)]!.first : undefined
  }

  wordsOf = (sign: Sign): readonly WordId[] => (sign & 1 ? this.lists[sign >> 1]! : [sign >> 1])

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
    const { exact, prefixes, suffixes, insides, others } = this.words
    const fixed = spelling.replace(/^\*|\*$/g, '')
    if (!fixed || /[*#]/.test(fixed)) {
      others.push([spelling.replaceAll('*', '[a-z0-9]*').replaceAll('#', '[0-9]+'), id])
      return
    }
    const [before, after] = [spelling.startsWith('*'), spelling.endsWith('*')]
    const shelf = before && after ? insides : before ? suffixes : after ? prefixes : exact
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
