import { toPlain } from '../notice/plain.js'

/**
 * The pattern language of the rule files, for people who read law and not regular expressions:
 *
 *     right of access          these words, whatever stands between them in punctuation
 *     keep* … {period}         `*` any ending or beginning of a word, `…` up to eight words, `{…}` a list of the vocabulary
 *     your [data|information]  one of these; [day|week](s), [day|week]* with these endings
 *     [your]? data             perhaps
 *     right(s), keep(s|ing)    perhaps these letters, perhaps one of these endings
 *     ^ no dpo $               at the start, at the end of the sentence
 *     controller :             a colon stands here (a label)
 *
 * Case, accents and typography don't matter. A pattern never reaches beyond its sentence.
 * `matcher.ts` finds patterns in sentences.
 */
export interface Pattern {
  source: string
  items: Item[]
}

/** Thrown where a pattern cannot be read; the message says where and why. */
export class WordingError extends Error {}

export type Item = { optional: boolean } /** One word as it is written, with `*`, `#` and `(…)`. */ & (
  | { kind: 'word'; text: string }
  /** The lists of the vocabulary are read once: all that refer to one share its options. */
  | { kind: 'choice'; options: Item[][] }
  | { kind: 'gap'; words: number }
  | { kind: 'edge'; text: '^' | '$' | ':' }
)
type Vocabulary = Record<string, string[]>

/** Reads a pattern. `vocabulary` holds the lists that `{name}` refers to. Throws `WordingError`. */
export function compileWording(source: string, vocabulary: Vocabulary = {}): Pattern {
  const items = parse(source, vocabulary, [])
  if (!items.some((item) => !item.optional && (item.kind === 'word' || item.kind === 'choice')))
    throw new WordingError(`"${source}" would match anything: give it at least one word that must be there`)
  return { source, items }
}

const readLists = new WeakMap<Vocabulary, Map<string, Item[][]>>()

/** The options of a list of the vocabulary. `inside` are the lists that are being read. */
function readList(name: string, vocabulary: Vocabulary, inside: string[]): Item[][] {
  const lists = readLists.get(vocabulary) ?? new Map<string, Item[][]>()
  readLists.set(vocabulary, lists)
  const known = lists.get(name)
  if (known) return known
  const options = vocabulary[name]!.map((entry) => parse(entry, vocabulary, [...inside, name]))
  lists.set(name, options)
  return options
}

/** "[day|week](s)", "[tag|woche]*": what is right behind the brackets ends the last word of whatever was chosen. */
function withEnding(options: Item[][], ending: string): Item[][] {
  return ending
    ? options.map((option) => [...option.slice(0, -1), ...option.slice(-1).map(endIn(ending))])
    : options
}

const endIn =
  (ending: string) =>
  (item: Item): Item => {
    if (item.kind === 'word') return { ...item, text: item.text + ending }
    return item.kind === 'choice' ? { ...item, options: withEnding(item.options, ending) } : item
  }

function parse(source: string, vocabulary: Vocabulary, inside: string[]): Item[] {
  const text = source.trim()
  let at = 0
  const fail = (why: string): never => {
    throw new WordingError(`"${source}": ${why} at character ${at + 1}`)
  }
  const optional = () => {
    const is = text[at] === '?'
    if (is) at++
    return is
  }
  const ending = () => {
    const letters = /^(?:\([a-z|]+\)|\*)/.exec(text.slice(at))?.[0] ?? ''
    at += letters.length
    return letters
  }

  function sequence(closers: string): Item[] {
    const items: Item[] = []
    while (at < text.length && !closers.includes(text[at]!)) {
      const c = text[at]!
      if (/\s/.test(c)) at++
      else if (c === '[') {
        at++
        const options = [sequence('|]')]
        while (text[at] === '|') {
          at++
          options.push(sequence('|]'))
        }
        if (text[at] !== ']') fail('a "[" is not closed')
        at++
        const empty = options.some((option) => !option.length)
        const filled = options.filter((option) => option.length)
        if (filled.some((option) => option.every((item) => item.optional)))
          fail(
            'what stands alone between "[" or "|" and "]" cannot be left out (the "?" goes behind the "]")',
          )
        items.push({ kind: 'choice', options: withEnding(filled, ending()), optional: optional() || empty })
      } else if (c === '{') {
        const end = text.indexOf('}', at)
        if (end < 0) fail('a "{" is not closed')
        const name = text.slice(at + 1, end)
        if (!Object.hasOwn(vocabulary, name)) fail(`the vocabulary has no list "${name}"`)
        if (inside.includes(name)) fail(`the list "${name}" refers to itself`)
        at = end + 1
        const options = withEnding(readList(name, vocabulary, inside), ending())
        items.push({ kind: 'choice', options, optional: optional() })
      } else if (c === '…' || text.startsWith('...', at)) {
        at += c === '…' ? 1 : 3
        items.push({ kind: 'gap', words: 8, optional: false })
      } else if (c === '^' || c === '$' || c === ':') {
        at++
        items.push({ kind: 'edge', text: c, optional: false })
      } else if (c === ']' || c === '|') fail(`"${c}" without "["`)
      else {
        const word = /^(?:[^\s[\]{}|?^$()…]|\([^\s()]*\))+/.exec(text.slice(at))?.[0]
        if (!word) fail(`"${c}" is out of place`)
        at += word!.length
        const isOptional = optional()
        for (const part of toPlain(word!).split(/[^a-z0-9*()#|]+/)) {
          if (part) items.push({ kind: 'word', text: part, optional: isOptional })
        }
      }
    }
    return items
  }
  const items = sequence('')
  if (at < text.length) fail('unexpected end')
  return items
}
