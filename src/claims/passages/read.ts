import type { Block, Notice } from '../../notice/model.js'
import { type Bag, featuresOf, passageOf } from './features.js'
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
  const bagOf = (block: Block) => featuresOf(passageOf(block, notice.blocks), rulesIn(block))
  const scores = notice.blocks.map((block) => model.scores(bagOf(block)))
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
