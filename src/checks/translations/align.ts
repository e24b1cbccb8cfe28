import type { Sentence } from '../../notice/model.js'
import type { Case } from '../kinds.js'

/** Sentences of one notice and those of another that say the same; one side is empty where a sentence has no counterpart. */
export interface Bead {
  a: Sentence[]
  b: Sentence[]
}

export interface Alignment {
  beads: Bead[]
  /** How much of both texts has a counterpart, 0 to 1. */
  share: number
}

/** Beyond so many pairs of sentences two notices are not aligned: no notice is that long. */
const mostPairs = 1_500_000
/** How far from the same place a counterpart may stand, in sentences and as a part of the notice. */
const leastReach = 50
const widestReach = 0.3
/** Variance of the length of a translation for each character (Gale and Church, "A Program for Aligning Sentences", 1993). */
const variance = 6.8
/** What each kind of bead costs beside the lengths: -100 ln of how rare it is, from the same paper. */
const moves = [
  { a: 1, b: 1, cost: 0 },
  { a: 1, b: 0, cost: 450 },
  { a: 0, b: 1, cost: 450 },
  { a: 2, b: 1, cost: 230 },
  { a: 1, b: 2, cost: 230 },
  { a: 2, b: 2, cost: 440 },
] as const
/** Sentences of different blocks are seldom one in a translation. */
const otherBlock = 250
const otherKind = { heading: 400, cell: 400, item: 100, paragraph: 0 } as const
/** What both say is worth this: the same requirement, the same number or address. */
const sameItem = 120
const sameToken = 60
const mostBonus = 300

/** A sentence as the aligner sees it. */
interface Unit {
  sentence: Sentence
  length: number
  /** The requirements that it is evidence of. */
  items: Set<string>
  /** Numbers and addresses, which are the same in every language. */
  tokens: Set<string>
}

/**
 * Aligns a notice with its translation, sentence by sentence, by their lengths, by the kind of block they stand in, and by what
 * every language writes alike. Undefined for notices that are too long. Time grows with the product of the sentences.
 */
export function align(a: Case, b: Case): Alignment | undefined {
  const left = unitsOf(a)
  const right = unitsOf(b)
  if (!left.length || !right.length || left.length * right.length > mostPairs) return undefined
  const ratio = total(right) / total(left)
  const width = right.length + 1
  const costs = new Float64Array((left.length + 1) * width).fill(Number.POSITIVE_INFINITY)
  const came = new Uint8Array(costs.length)
  costs[0] = 0
  for (let i = 0; i <= left.length; i++) {
    // What stands far from the same place in the other notice is no counterpart.
    const middle = (i * right.length) / left.length
    const reach = Math.max(leastReach, right.length * widestReach)
    const last = Math.min(right.length, Math.ceil(middle + reach))
    for (let j = Math.max(0, Math.floor(middle - reach)); j <= last; j++) {
      const here = costs[i * width + j]!
      if (here === Number.POSITIVE_INFINITY) continue
      for (const [index, move] of moves.entries()) {
        const [toA, toB] = [i + move.a, j + move.b]
        if (toA > left.length || toB > right.length) continue
        const cost = here + move.cost + costOf(left, i, toA, right, j, toB, ratio)
        const to = toA * width + toB
        if (cost >= costs[to]!) continue
        costs[to] = cost
        came[to] = index
      }
    }
  }
  return traced(came, width, left, right)
}

function traced(came: Uint8Array, width: number, left: Unit[], right: Unit[]): Alignment {
  const beads: Bead[] = []
  let paired = 0
  for (let i = left.length, j = right.length; i > 0 || j > 0; ) {
    const move = moves[came[i * width + j]!]!
    const [units, others] = [left.slice(i - move.a, i), right.slice(j - move.b, j)]
    beads.push({ a: units.map(({ sentence }) => sentence), b: others.map(({ sentence }) => sentence) })
    if (move.a && move.b) paired += total(units) + total(others)
    i -= move.a
    j -= move.b
  }
  return { beads: beads.reverse(), share: paired / (total(left) + total(right)) }
}

const total = (units: readonly Unit[]) => units.reduce((sum, { length }) => sum + length, 0)

function unitsOf({ reading, disclosures }: Case): Unit[] {
  const items = new Map<Sentence, Set<string>>()
  for (const [id, { places }] of disclosures) {
    for (const { block, start, end } of places) {
      for (const sentence of block.sentences) {
        if (sentence.end <= start || sentence.start >= end) continue
        const known = items.get(sentence)
        if (known) known.add(id)
        else items.set(sentence, new Set([id]))
      }
    }
  }
  return reading.notice.sentences
    .filter(({ block }) => block.region === 'main')
    .map((sentence) => ({
      sentence,
      length: sentence.text.length,
      items: items.get(sentence) ?? new Set(),
      tokens: tokensOf(sentence),
    }))
}

/** Numbers of two digits and more, and words with an "@" or a dot inside. */
const tokensOf = ({ plain }: Sentence) =>
  new Set(plain.slice(0, 2000).match(/\d{2,}|[\w-]+(?:[@.][\w-]+)+/g) ?? [])

function costOf(
  left: readonly Unit[],
  fromA: number,
  toA: number,
  right: readonly Unit[],
  fromB: number,
  toB: number,
  ratio: number,
): number {
  if (fromA === toA || fromB === toB) return 0
  let cost = 0
  const [firstA, lastA] = [left[fromA]!, left[toA - 1]!]
  const [firstB, lastB] = [right[fromB]!, right[toB - 1]!]
  const [lengthA, lengthB] = [lengthOf(left, fromA, toA), lengthOf(right, fromB, toB)]
  const [blockA, blockB] = [firstA.sentence.block, firstB.sentence.block]
  if (blockA !== lastA.sentence.block) cost += otherBlock
  if (blockB !== lastB.sentence.block) cost += otherBlock
  if (blockA.kind !== blockB.kind) cost += Math.max(otherKind[blockA.kind], otherKind[blockB.kind])
  else if (blockA.cell?.column !== blockB.cell?.column) cost += otherKind.cell
  return cost + lengthCost(lengthA * ratio, lengthB) - bonus([firstA, lastA], [firstB, lastB])
}

const lengthOf = (units: readonly Unit[], from: number, to: number) =>
  units[from]!.length + (to - from > 1 ? units[from + 1]!.length : 0)

function bonus(a: readonly Unit[], b: readonly Unit[]): number {
  const items = common(a[0]!.items, a[1]!.items, b[0]!.items, b[1]!.items)
  const tokens = common(a[0]!.tokens, a[1]!.tokens, b[0]!.tokens, b[1]!.tokens)
  return Math.min(mostBonus, items * sameItem + tokens * sameToken)
}

/** How many values two sets have together that one of two others has, too. */
function common(a: Set<string>, alsoA: Set<string>, b: Set<string>, alsoB: Set<string>): number {
  let count = 0
  for (const value of a) if (b.has(value) || alsoB.has(value)) count++
  if (alsoA === a) return count
  for (const value of alsoA) if (!a.has(value) && (b.has(value) || alsoB.has(value))) count++
  return count
}

/** -100 ln of how likely a text of length `a` becomes one of length `b`. Short texts vary more than the model says. */
function lengthCost(a: number, b: number): number {
  const delta = Math.abs(b - a) / Math.sqrt(Math.max(12, (a + b) / 2) * variance)
  return Math.min(900, -100 * Math.log(Math.max(1e-9, 2 * (1 - normal(delta)))))
}

/** The standard normal distribution up to `z` >= 0 (Abramowitz and Stegun 26.2.17). */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z)
  const density = 0.3989423 * Math.exp((-z * z) / 2)
  return (
    1 -
    density * t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  )
}
