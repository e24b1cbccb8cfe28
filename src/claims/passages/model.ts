import type { Around, Bag } from './features.js'

/** What a label's score was made of, for people: words, with how much each weighed. */
export interface Reason {
  feature: string
  weight: number
}

/** What the model may do to what the phrases found of a requirement. */
export interface Policy {
  /** Places that the model scores below this are no evidence, in notices that cite European law. */
  doubt: number
  /** Its own sightings are more evidence of what is disclosed, in notices that cite European law. */
  adds?: boolean
  /** The phrases are exact: what they found is disclosed, whatever the model says. */
  exact?: boolean
}

/** What the phrases alone found of a requirement. */
export type Phrased = 'disclosed' | 'incomplete' | 'missing'

/**
 * Weights of the verdict on a whole notice, a logistic regression: of 1, of the log-odds of the notice score, of "the phrases say it" and
 * of "the phrases touch it".
 */
export type Verdict = [bias: number, score: number, says: number, touches: number]

/** The trained model as the trainer writes it. Weights are quantised: one step of label l is `steps[l]`. */
export interface ModelData {
  version: 2
  labels: string[]
  /** A passage is a sighting of label l from this score on. */
  passage: number[]
  /** By label number. */
  verdict: Verdict[]
  bias: number[]
  steps: number[]
  /** By label. */
  policy: Record<string, Policy>
  /** Name, `~`, then for each weight a character for the label and one for the value; entries parted by `|`. */
  features: string
}

export const weightValues = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-'
export const weightZero = 32
const weightOf = new Int8Array(128)
for (let i = 0; i < weightValues.length; i++) weightOf[weightValues.charCodeAt(i)] = i - weightZero
const firstLabel = 65
export const labelCode = (label: number) => String.fromCharCode(firstLabel + label)

/** A linear model over the features of a passage: one weight per label and feature, a calibrated score from 0 to 1. */
export class PassageModel {
  private readonly entries = new Map<string, string>()
  /** Those of words around a passage, by prefix and word. */
  private readonly around: Record<Around, Map<string, string>>

  constructor(readonly data: ModelData) {
    this.around = { 'h:': new Map(), 'i:': new Map(), 'p:': new Map(), 'n:': new Map() }
    for (const entry of data.features.split('|')) {
      const cut = entry.indexOf('~')
      const [name, weights] = [entry.slice(0, cut), entry.slice(cut + 1)]
      this.entries.set(name, weights)
      if (name[1] === ':' && Object.hasOwn(this.around, name.slice(0, 2)))
        this.around[name.slice(0, 2) as Around].set(name.slice(2), weights)
    }
  }

  get labels(): readonly string[] {
    return this.data.labels
  }

  /** The margins of all labels, before they become scores. */
  margins(bag: Bag): Float64Array {
    const margins = Float64Array.from(this.data.bias)
    for (const [feature, value] of bag) {
      const weights = this.entries.get(feature)
      if (weights !== undefined) this.add(margins, weights, value)
    }
    return margins
  }

  /** What the words of a text around a passage add to its margins. */
  marginsAround(prefix: Around, words: readonly string[], value: number): Float64Array {
    const margins = new Float64Array(this.data.labels.length)
    const entries = this.around[prefix]
    for (const word of words) {
      const weights = entries.get(word)
      if (weights !== undefined) this.add(margins, weights, value)
    }
    return margins
  }

  private add(margins: Float64Array, weights: string, value: number): void {
    const { steps } = this.data
    for (let i = 0; i < weights.length; i += 2) {
      const label = weights.charCodeAt(i) - firstLabel
      margins[label]! += value * weightOf[weights.charCodeAt(i + 1)]! * steps[label]!
    }
  }

  /** What spoke most for a label. */
  reasons(bag: Bag, label: string, most = 5): Reason[] {
    const l = this.data.labels.indexOf(label)
    const reasons: Reason[] = []
    for (const [feature, value] of bag) {
      const weights = this.entries.get(feature) ?? ''
      for (let i = 0; i < weights.length; i += 2) {
        if (weights.charCodeAt(i) - firstLabel !== l) continue
        const weight = value * weightOf[weights.charCodeAt(i + 1)]! * this.data.steps[l]!
        if (weight > 0) reasons.push({ feature, weight })
      }
    }
    return reasons.sort((a, b) => b.weight - a.weight || (a.feature < b.feature ? -1 : 1)).slice(0, most)
  }
}

/** One score for a notice: the mean of its best passage and of "at least one of its passages". */
export function noticeScore(scores: Iterable<number>): number {
  let best = 0
  let none = 1
  for (const score of scores) {
    if (score > best) best = score
    none *= 1 - score
  }
  return (best + 1 - none) / 2
}

const logOdds = (p: number) => Math.log(Math.max(p, 0.001) / Math.max(1 - p, 0.001))

/** What a verdict weighs. */
export const groundsOf = (score: number, phrased: Phrased): Verdict => [
  1,
  logOdds(score),
  phrased === 'disclosed' ? 1 : 0,
  phrased === 'incomplete' ? 1 : 0,
]

/** From this verdict on, a notice discloses the item: near the half of the best F1, where F1 is highest (Lipton et al., 2014). */
export const disclosedFrom = 0.47

/** How likely a notice discloses an item, from 0 to 1, by its notice score and what the phrases found. */
export function verdictOf(weights: Verdict, score: number, phrased: Phrased): number {
  const grounds = groundsOf(score, phrased)
  return 1 / (1 + Math.exp(-grounds.reduce((sum, ground, i) => sum + ground * weights[i]!, 0)))
}
