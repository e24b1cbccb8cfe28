import type { LanguageRules } from '../rules/model.js'
import {
  type CompiledPattern,
  type CompiledWording,
  type CompiledWords,
  edges,
  firstOf,
  kinds,
  step,
  type WordId,
} from './compiled.js'
import { compileWording, type Item } from './wording.js'

interface Anchor {
  words: Set<WordId>
  /** Length of the shortest of them: long words are met by chance less often. */
  length: number
}
type Sequence = { steps: number[]; anchor: Anchor | undefined }

/** Makes all patterns of a language ready for matching. Throws `WordingError`. */
export function compileLanguage({ wording, vocabulary }: LanguageRules): CompiledWording {
  const compiler = new Compiler()
  const patterns: CompiledPattern[] = []
  for (const [rule, { wording: slots = {} }] of Object.entries(wording)) {
    for (const [slot, sources] of Object.entries(slots)) {
      for (const source of sources) {
        patterns.push({ rule, slot, source, ...compiler.pattern(compileWording(source, vocabulary).items) })
      }
    }
  }
  return { words: compiler.words, choices: compiler.choices, patterns }
}

class Compiler {
  readonly words: CompiledWords = { count: 0, exact: {}, prefixes: {}, suffixes: {}, others: [] }
  readonly choices: number[][][] = []
  private readonly ids = new Map<string, WordId>()
  /** Choices that share their options (a list of the vocabulary) become one. */
  private readonly known = new Map<Item[][], { index: number; anchor: Anchor | undefined }>()

  pattern(items: Item[]): Pick<CompiledPattern, 'steps' | 'first' | 'anchor'> {
    const { steps, anchor } = this.sequence(items)
    const first = firstOf(steps, this.choices)
    return { steps, ...(first && { first: [...first] }), ...(anchor && { anchor: [...anchor.words] }) }
  }

  private sequence(items: Item[]): Sequence {
    const steps: number[] = []
    let best: Anchor | undefined
    let started = false
    for (const item of items) {
      // A gap before the first word that must be there says nothing.
      if (item.kind === 'gap' && !started) continue
      const { code, anchor } = this.step(item)
      steps.push(code)
      if (item.kind === 'gap' || item.kind === 'edge' || item.optional) continue
      if (anchor && (!best || worth(anchor) > worth(best))) best = anchor
      started = true
    }
    return { steps, anchor: best }
  }

  private step(item: Item): { code: number; anchor?: Anchor | undefined } {
    if (item.kind === 'gap') return { code: step(kinds.gap, item.words) }
    if (item.kind === 'edge') return { code: step(kinds.edge, edges.indexOf(item.text)) }
    if (item.kind === 'word') {
      const id = this.idOf(item.text)
      const length = item.text.replace(/\([^()]*\)|[*#]/g, '').length
      return { code: step(kinds.word, id, item.optional), anchor: { words: new Set([id]), length } }
    }
    const { index, anchor } = this.choice(item.options)
    return { code: step(kinds.choice, index, item.optional), anchor }
  }

  private choice(items: Item[][]) {
    const known = this.known.get(items)
    if (known) return known
    const options = items.map((option) => this.sequence(option))
    const index = this.choices.push(options.map(({ steps }) => steps)) - 1
    const choice = { index, anchor: anchorOf(options) }
    this.known.set(items, choice)
    return choice
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

const worth = ({ words, length }: Anchor) => Math.min(length, 6) * 10 - Math.min(words.size, 9)

/** A choice is anchored where each of its options is. */
function anchorOf(options: Sequence[]): Anchor | undefined {
  const anchor: Anchor = { words: new Set(), length: Number.POSITIVE_INFINITY }
  for (const option of options) {
    if (!option.anchor) return undefined
    for (const word of option.anchor.words) anchor.words.add(word)
    anchor.length = Math.min(anchor.length, option.anchor.length)
  }
  return anchor
}

/** `keep(s|ing)`: keep, keeps, keeping. */
function spellings(word: string): string[] {
  const group = /\(([^()]*)\)/.exec(word)
  if (!group) return [word]
  const rest = spellings(word.slice(group.index + group[0].length))
  const middles = ['', ...group[1]!.split('|')]
  return middles.flatMap((middle) => rest.map((end) => word.slice(0, group.index) + middle + end))
}
