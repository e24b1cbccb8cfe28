import type { Hit } from '../claims/matcher.js'
import type { Block, Sentence } from '../notice/model.js'
import { placeOf } from './disclosure.js'
import type { Finding } from './kinds.js'
import { asPossible } from './possible.js'

/** The first denial and affirmation that stand apart; those of one breath (see `together` of a contradiction) are a suggestion. */
export function pair(denials: readonly Hit[], affirmations: readonly Hit[], together = 0): Finding[] {
  const isInOneBreath = (a: Hit, b: Hit) => areInOneBreath(a, b, together)
  const compared = affirmations.slice(0, mostCompared)
  const pairs = denials.flatMap((denial) => {
    const others = compared.filter((a) => a.sentence !== denial.sentence)
    const other = others.find((a) => !isInOneBreath(a, denial)) ?? others[0]
    return other ? [{ denial, other }] : []
  })
  const found = pairs.find(({ denial, other }) => !isInOneBreath(denial, other)) ?? pairs[0]
  if (!found) return []
  const { denial, other } = found
  const more = compared.filter((a) => !isInOneBreath(a, denial) && !isInOneBreath(a, other))
  const related = [other, ...onePerBlock(more).slice(0, mostMore)]
  const finding = {
    place: placeOf(denial),
    related: related.map((one) => ({ place: placeOf(one), message: 'other' })),
  }
  return [isInOneBreath(denial, other) ? asPossible(finding) : finding]
}

/** So many more affirmations are shown with the first. */
const mostMore = 2

function onePerBlock(hits: readonly Hit[]): Hit[] {
  const seen = new Set<Block>()
  return hits.filter(({ sentence: { block } }) => !seen.has(block) && seen.add(block))
}

/** So many statements that may contradict something are told. */
const mostPossible = 3

/** Which of several statements is meant too widely is for the reader to say: each with the first that contradicts it. */
export function eachPair(denials: readonly Hit[], affirmations: readonly Hit[]): Finding[] {
  const seen = new Set<Sentence>()
  return denials
    .filter(({ sentence }) => !seen.has(sentence) && seen.add(sentence))
    .slice(0, mostPossible)
    .flatMap((denial) => pair([denial], affirmations))
}

/** Affirmations that denials are compared with, the first ones. */
const mostCompared = 50

/** Who says both in one paragraph tells them apart: "No. The software ranks; a person decides." */
const areInOneBreath = ({ sentence: { block: a } }: Hit, { sentence: { block: b } }: Hit, together: number) =>
  (a === b && a.text.length < longestBreath) ||
  (a.section.heading !== undefined && a.section === b.section && Math.abs(a.index - b.index) <= together)

/** Characters: a page glued into one block is no paragraph. */
const longestBreath = 2_000
