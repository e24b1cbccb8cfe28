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
 */
export interface Pattern {
  source: string
  /** Matches in plain text (`toPlain`). Made when first needed. */
  regex(): RegExp
  /** A match contains a word that starts with one of these; empty: cannot be told. */
  anchors: string[]
}

/** Thrown where a pattern cannot be read; the message says where and why. */
export class WordingError extends Error {}

type Item = { optional: boolean } & (
  | { kind: 'word'; text: string }
  | { kind: 'choice'; options: Item[][]; ending: string }
  | { kind: 'gap'; words: number }
  | { kind: 'edge'; text: '^' | '$' | ':' }
)

const separator = '[^a-z0-9]{1,4}'
const anchorLength = 4

/** Reads a pattern. `vocabulary` holds the lists that `{name}` refers to. Throws `WordingError`. */
export function compileWording(source: string, vocabulary: Record<string, string[]> = {}): Pattern {
  const items = parse(source, vocabulary, [])
  if (!items.some((item) => !item.optional && (item.kind === 'word' || item.kind === 'choice')))
    throw new WordingError(`"${source}" would match anything: give it at least one word that must be there`)
  let regex: RegExp | undefined
  return {
    source,
    regex: () => (regex ??= new RegExp(`(?<![a-z0-9])${toRegex(items)}(?![a-z0-9])`, 'g')),
    anchors: anchorsOf(items) ?? [],
  }
}

function parse(source: string, vocabulary: Record<string, string[]>, inside: string[]): Item[] {
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
  // "[day|week](s)", "[tag|woche]*": what is right behind the brackets ends whatever was chosen.
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
        items.push({
          kind: 'choice',
          options: options.filter((o) => o.length),
          ending: ending(),
          optional: optional() || empty,
        })
      } else if (c === '{') {
        const end = text.indexOf('}', at)
        if (end < 0) fail('a "{" is not closed')
        const name = text.slice(at + 1, end)
        const list = vocabulary[name]
        if (!list) fail(`the vocabulary has no list "${name}"`)
        if (inside.includes(name)) fail(`the list "${name}" refers to itself`)
        at = end + 1
        const options = list!.map((entry) => parse(entry, vocabulary, [...inside, name]))
        items.push({ kind: 'choice', options, ending: ending(), optional: optional() })
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

function wordRegex(word: string): string {
  return word
    .replace(/\(([^()]*)\)/g, '(?:$1)?')
    .replace(/\*/g, '[a-z0-9]*')
    .replace(/#/g, '[0-9]+')
}

const edges = {
  '^': '(?<=^[^a-z0-9]{0,12})',
  $: '(?=[^a-z0-9]*$)',
  ':': '(?:(?=[^a-z0-9]{0,3}:)|(?<=:[^a-z0-9]{0,3}))',
}

function itemRegex(item: Item): string {
  if (item.kind === 'word') return wordRegex(item.text)
  if (item.kind === 'choice') return `(?:${item.options.map(toRegex).join('|')})${wordRegex(item.ending)}`
  return ''
}

/** What follows a word: after a separator, but for the edges among the options of a choice, `[is|$]`. */
function separated(item: Item): string {
  if (item.kind !== 'choice') return separator + itemRegex(item)
  const edgeFirst = (option: Item[]) => option[0]?.kind === 'edge'
  if (!item.options.some(edgeFirst)) return separator + itemRegex(item)
  return `(?:${item.options.map((o) => (edgeFirst(o) ? toRegex(o) : separator + toRegex(o))).join('|')})`
}

function toRegex(items: Item[]): string {
  let regex = ''
  let started = false
  let pendingOptional = ''
  for (const item of items) {
    if (item.kind === 'edge') {
      regex += edges[item.text]
    } else if (item.kind === 'gap') {
      if (started) regex += `(?:${separator}[a-z0-9]+){0,${item.words}}?`
    } else if (!started) {
      if (item.optional) pendingOptional += `(?:${itemRegex(item)}${separator})?`
      else {
        regex += pendingOptional + itemRegex(item)
        started = true
      }
    } else if (item.optional) regex += `(?:${separated(item)})?`
    else regex += separated(item)
  }
  return started ? regex : regex + pendingOptional
}

/** The words to look for before a pattern is tried at all: those of the item that is hardest to meet by chance. */
function anchorsOf(items: Item[]): string[] | undefined {
  let best: string[] | undefined
  let bestWorth = 0
  for (const item of items) {
    if (item.optional) continue
    const anchors = itemAnchors(item)
    if (!anchors?.length) continue
    const worth = Math.min(...anchors.map((anchor) => anchor.length)) * 10 - Math.min(anchors.length, 9)
    if (worth > bestWorth) {
      best = anchors
      bestWorth = worth
    }
  }
  return best
}

function itemAnchors(item: Item): string[] | undefined {
  if (item.kind === 'word') {
    const anchors = spellings(item.text).map(wordAnchor)
    return anchors.every((a) => a !== undefined) ? [...new Set(anchors as string[])] : undefined
  }
  if (item.kind !== 'choice') return undefined
  const all = item.options.map(anchorsOf)
  if (!all.every((a) => a !== undefined)) return undefined
  const anchors = all.flat() as string[]
  if (item.ending === '*') return anchors.every((a) => a.length === anchorLength) ? anchors : undefined
  const endings = item.ending.slice(1, -1).split('|')
  const whole = (anchor: string) => endings.map((letters) => (anchor + letters).slice(0, anchorLength))
  return [...new Set(anchors.flatMap((anchor) => [anchor, ...whole(anchor)]))]
}

/** `keep(s|ing)`: keep, keeps, keeping. The first group is enough: anchors look at the beginning of a word. */
function spellings(word: string): string[] {
  const group = /\(([^()]*)\)/.exec(word)
  if (!group) return [word]
  const rest = word.slice(group.index + group[0].length).replace(/\([^()]*\)/g, '')
  return ['', ...group[1]!.split('|')].map((letters) => word.slice(0, group.index) + letters + rest)
}

function wordAnchor(word: string): string | undefined {
  const fixed = /^[a-z0-9]*/.exec(word)![0]
  if (fixed.length >= anchorLength) return fixed.slice(0, anchorLength)
  return fixed.length === word.length && fixed ? fixed : undefined
}

/** The keys under which the words of a plain text find the patterns anchored on them. */
export function anchorKeys(plain: string): Set<string> {
  const keys = new Set<string>()
  for (const word of plain.split(/[^a-z0-9]+/)) if (word) keys.add(word.slice(0, anchorLength))
  return keys
}
