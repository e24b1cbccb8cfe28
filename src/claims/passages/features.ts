/// <reference path="./natural.d.ts" />
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'
import type { Block } from '../../notice/model.js'
import { PHRASES } from './phrases.js'
import { SHAPES } from './shapes.js'

/** A passage with what stands around it. The trainer and the linter both make it with `passageOf`. */
export interface Passage {
  text: string
  kind: Block['kind']
  /** The nearest heading above it. */
  heading?: string
  /** The line that introduces the list or table it belongs to. */
  intro?: string
  previous?: string
  next?: string
}

export function passageOf(block: Block, blocks: Block[]): Passage {
  const above = block.kind === 'heading' ? block.section.parent : block.section
  const [heading, intro] = [above?.heading?.text, block.intro?.text]
  const [previous, next] = [blocks[block.index - 1]?.text, blocks[block.index + 1]?.text]
  const { text, kind } = block
  return {
    text,
    kind,
    ...(heading !== undefined && { heading }),
    ...(intro !== undefined && { intro }),
    ...(previous !== undefined && { previous }),
    ...(next !== undefined && { next }),
  }
}

/** Features by name, with their values. */
export type Bag = Map<string, number>

/** How much each group of features counts; found by cross-validation (docs/accuracy.md). */
const weights = {
  own: 1.5,
  pair: 0.7,
  start: 0.7,
  heading: 0.7,
  intro: 0.7,
  neighbour: 0.25,
  shape: 0.3,
  phrase: 0.6,
  rule: 0.4,
}

const stopWords = new Set(
  'the a an is are be been was were of and that this these it its as in on at'.split(' '),
)
/** A longer passage is read as far as here: one block of a hostile notice may be the whole file. */
const longest = 6000

interface Words {
  count: number
  stems: string[]
  unique: string[]
}

const stems = new Map<string, string>()
const known = new Map<string, Words>()

function stemOf(word: string): string {
  if (word.length <= 3) return word
  const cached = stems.get(word)
  if (cached !== undefined) return cached
  if (stems.size > 50_000) stems.clear()
  const stem = word.length > 30 ? word : porter.stem(word)
  stems.set(word, stem)
  return stem
}

function wordsIn(text: string): Words {
  const cached = known.get(text)
  if (cached) return cached
  const bare = text
    .replace(/[\w.+-]{1,64}@[\w.-]{1,253}/g, ' ')
    .replace(/(?:https?:\/\/|www\.)\S+/g, ' ')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
  const found = [...bare.matchAll(/[a-z]+(?:'[a-z]+)?/g)].map(([word]) => word.replace(/'s$/, ''))
  const all = found.map(stemOf)
  const unique = [...new Set(all.filter((_, i) => !stopWords.has(found[i]!)))]
  const words = { count: found.length, stems: all, unique }
  if (known.size > 5_000) known.clear()
  known.set(text, words)
  return words
}

/**
 * The features of a passage. Without a prefix: its own words and pairs of them; `^` its first words; `h:` words of the
 * heading, `i:` of the introducing line, `p:` and `n:` of the passages before and after; `s:` shapes, `x:` phrases; `r:` rules whose
 * wording was found in it.
 */
export function featuresOf(passage: Passage, rules: Iterable<string> = [], patterns = allPatterns): Bag {
  const bag = ownFeatures(passage, rules, patterns)
  for (const [prefix, text] of surroundingsOf(passage)) {
    const { unique, value } = wordsAround(prefix, text)
    for (const stem of unique) bag.set(prefix + stem, value)
  }
  return bag
}

/** The features of a passage apart from the words around it. */
export function ownFeatures(
  passage: Passage,
  rules: Iterable<string> = [],
  { shapes, phrases }: Patterns = allPatterns,
): Bag {
  const text = passage.text.slice(0, longest)
  const { count, stems, unique } = wordsIn(text)
  const bag = ownWords(stems, unique)
  for (const [name, pattern] of shapes) if (pattern.test(text)) bag.set(`s:${name}`, weights.shape)
  bag.set(`s:kind=${passage.kind}`, weights.shape)
  bag.set(`s:len=${lengths.find(([most]) => count <= most)![1]}`, weights.shape)
  if (passage.intro) bag.set('s:intro', weights.shape)
  if (!passage.heading) bag.set('s:top', weights.shape)
  for (const [name, pattern] of phrases) if (pattern.test(text)) bag.set(`x:${name}`, weights.phrase)
  for (const rule of rules) bag.set(`r:${rule}`, weights.rule)
  return bag
}

const lengths: [most: number, name: string][] = [
  [0, '0'],
  [2, '1-2'],
  [5, '3-5'],
  [12, '6-12'],
  [30, '13-30'],
  [80, '31-80'],
  [Number.POSITIVE_INFINITY, '81+'],
]

/** Own words and pairs as a vector of one length: a long passage counts no more than a short one. */
function ownWords(stems: string[], unique: string[]): Bag {
  const bag: Bag = new Map(unique.map((stem) => [stem, 1]))
  const add = (feature: string, value: number) => {
    if (!bag.has(feature)) bag.set(feature, value)
  }
  for (let i = 0; i + 1 < stems.length; i++) add(`${stems[i]} ${stems[i + 1]}`, weights.pair)
  if (stems.length > 0) add(`^${stems[0]}`, weights.start)
  if (stems.length > 1) add(`^${stems[0]} ${stems[1]}`, weights.start)
  let square = 0
  for (const value of bag.values()) square += value * value
  const scale = weights.own / Math.sqrt(square || 1)
  for (const [feature, value] of bag) bag.set(feature, value * scale)
  return bag
}

const aroundWeights = {
  'h:': weights.heading,
  'i:': weights.intro,
  'p:': weights.neighbour,
  'n:': weights.neighbour,
}
export type Around = keyof typeof aroundWeights

/** The texts around a passage, by the prefix of their features. */
export function surroundingsOf({ heading, intro, previous, next }: Passage): [Around, string][] {
  const all: [Around, string | undefined][] = [
    ['h:', heading],
    ['i:', intro],
    ['p:', previous],
    ['n:', next],
  ]
  return all.filter((one): one is [Around, string] => !!one[1])
}

/** The words of a text around a passage, and the value that each has as a feature. */
export function wordsAround(prefix: Around, text: string): { unique: readonly string[]; value: number } {
  const { unique } = wordsIn(text.slice(0, longest))
  return { unique, value: aroundWeights[prefix] / Math.sqrt(unique.length || 1) }
}

interface Patterns {
  shapes: readonly [string, RegExp][]
  phrases: readonly [string, RegExp][]
}
const allPatterns: Patterns = { shapes: SHAPES, phrases: PHRASES }

/** V8 compiles a pattern at once to machine code where it meets so long a text first, and twice otherwise. */
const long = 1000

/** The patterns without those that match in none of the passages; most of what they cost is to compile them. */
export function patternsIn(passages: readonly { text: string }[]): Patterns {
  const whole = passages.map(({ text }) => text.slice(0, longest)).join('\n')
  if (whole.length < long) return allPatterns
  const some = (patterns: readonly [string, RegExp][]) =>
    patterns.filter(([, pattern]) => {
      const isAnchored = /\^|\$/.test(pattern.source.replace(/\[\^/g, ''))
      return pattern.test(isAnchored ? whole.slice(0, long) : whole) || isAnchored
    })
  return { shapes: some(SHAPES), phrases: some(PHRASES) }
}
