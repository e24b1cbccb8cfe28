import type { Block, Notice } from '../../notice/model.js'
import {
  type Around,
  type Bag,
  featuresOf,
  ownFeatures,
  passageOf,
  patternsIn,
  surroundingsOf,
  wordsAround,
} from './features.js'
import {
  disclosedFrom,
  noticeScore,
  type PassageModel,
  type Phrased,
  type Policy,
  type Reason,
  verdictOf,
} from './model.js'

/** A passage that the model takes for evidence of a label. */
export interface PassageSighting {
  block: Block
  /** From 0 to 1. */
  score: number
  reasons(): Reason[]
}

/** What the passage model sees in a notice. */
export interface PassageReading {
  policy(label: string): Policy | undefined
  /** The score of a label for the whole notice, from 0 to 1. */
  score(label: string): number
  /** The score of a label for one block. */
  scoreAt(block: Block, label: string): number
  /** Does the notice disclose the label, the phrases having found this of it? */
  discloses(label: string, phrased: Phrased): boolean
  /** Its passages above the label's threshold, in reading order. */
  sightings(label: string): PassageSighting[]
  /** Its best passage, if it has any. */
  best(label: string): PassageSighting | undefined
}

/** Scores all passages of a notice; `rulesIn` are the rules whose wording was found in a block. */
export function readPassages(
  notice: Notice,
  model: PassageModel,
  rulesIn: (block: Block) => Iterable<string>,
): PassageReading {
  const patterns = patternsIn(notice.blocks)
  const bagOf = (block: Block) => featuresOf(passageOf(block, notice.blocks), rulesIn(block), patterns)
  const aroundOf = marginsAround(model)
  const scores = notice.blocks.map((block) => {
    const passage = passageOf(block, notice.blocks)
    const margins = model.margins(ownFeatures(passage, rulesIn(block), patterns))
    for (const [prefix, text] of surroundingsOf(passage)) addTo(margins, aroundOf(prefix, text))
    return margins.map(sigmoid)
  })
  const indexOf = new Map(model.labels.map((label, l) => [label, l]))
  const score = (label: string) => {
    const l = indexOf.get(label)
    return l === undefined ? 0 : noticeScore(scores.map((s) => s[l]!))
  }
  return {
    policy: (label) => model.data.policy[label],
    score,
    scoreAt: (block, label) => scores[block.index]?.[indexOf.get(label) ?? -1] ?? 1,
    discloses(label, phrased) {
      const weights = model.data.verdict[indexOf.get(label) ?? -1]
      return weights !== undefined && verdictOf(weights, score(label), phrased) >= disclosedFrom
    },
    sightings: (label) => sightingsFrom(label, model.data.passage[indexOf.get(label) ?? -1] ?? 2),
    best: (label) => {
      const l = indexOf.get(label) ?? -1
      return sightingsFrom(
        label,
        scores.reduce((most, s) => Math.max(most, s[l] ?? 2), 0),
      )[0]
    },
  }

  function sightingsFrom(label: string, least: number): PassageSighting[] {
    const l = indexOf.get(label)
    if (l === undefined) return []
    return notice.blocks.flatMap((block, i) => {
      const here = scores[i]![l]!
      return here >= least ? sighting(block, here, bagOf, label, model) : []
    })
  }
}

const sigmoid = (margin: number) => 1 / (1 + Math.exp(-margin))

function addTo(margins: Float64Array, more: Float64Array): void {
  for (let l = 0; l < margins.length; l++) margins[l]! += more[l]!
}

/** What a text around a passage adds to its margins: one heading or line stands around many passages, and is summed once. */
function marginsAround(model: PassageModel): (prefix: Around, text: string) => Float64Array {
  const known = new Map<string, Float64Array>()
  return (prefix, text) => {
    const key = prefix + text
    let margins = known.get(key)
    if (!margins) {
      const { unique, value } = wordsAround(prefix, text)
      margins = model.marginsAround(prefix, unique, value)
      known.set(key, margins)
    }
    return margins
  }
}

const sighting = (
  block: Block,
  score: number,
  bagOf: (block: Block) => Bag,
  label: string,
  model: PassageModel,
): PassageSighting => ({
  block,
  score,
  reasons: () => model.reasons(bagOf(block), label),
})
