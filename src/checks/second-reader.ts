import {
  type ModelData,
  PassageModel,
  type Phrased,
  type Policy,
  type Reason,
} from '../claims/passages/model.js'
import { type PassageReading, type PassageSighting, readPassages } from '../claims/passages/read.js'
import type { Reading } from '../claims/reading.js'
import type { Block } from '../notice/model.js'
import type { LanguageRules } from '../rules/model.js'
import type { Case, Disclosure, Place } from './kinds.js'

/** No real notice has more passages; a hostile one is read by the phrases alone. */
const mostPassages = 5_000

const models = new WeakMap<LanguageRules, PassageModel>()

/** What the passage model of the language sees in a notice; undefined where the language has none. */
export function readBySecondReader({ reading, disclosures }: Case): PassageReading | undefined {
  const { notice, words } = reading
  if (!words.model || notice.blocks.length > mostPassages) return undefined
  const model = models.get(words) ?? new PassageModel(words.model() as ModelData)
  models.set(words, model)
  const found = rulesByBlock(disclosures.values())
  return readPassages(notice, model, (block) => found.get(block) ?? [])
}

/** The rules whose wording the phrases found in each block. */
export function rulesByBlock(disclosures: Iterable<Disclosure>): Map<Block, Set<string>> {
  const found = new Map<Block, Set<string>>()
  for (const { rule, places } of disclosures)
    for (const { block } of places) found.set(block, (found.get(block) ?? new Set()).add(rule.id))
  return found
}

/**
 * Phrases are the first reader. The model is the second: it doubts places where the words say something else, and finds
 * the many ways to speak of purposes, kinds of data and recipients. Whether an item is disclosed at all the two decide together only
 * of notices like those that the model has learned from: app policies that cite no European law.
 */
export function askSecondReader(disclosure: Disclosure, second: PassageReading, decides: boolean): void {
  const { id } = disclosure.rule
  const policy = second.policy(id)
  if (!policy) return
  if (decides) decide(disclosure, second, policy)
  else if (disclosure.status === 'missing' && second.score(id) >= certain) disclosure.status = 'disclosed'
  const { doubt, adds } = decides ? ofItsKind : policy
  disclosure.places = disclosure.status === 'missing' ? [] : evidence(disclosure, second, doubt, adds)
}

/** In notices like those it has learned from, what it doubts and adds is the same for every item. */
const ofItsKind = { doubt: 0.25, adds: true }

/** Of a notice unlike those it has learned from, its word alone is enough from this score on. */
const certain = 0.95

function decide(disclosure: Disclosure, second: PassageReading, { exact }: Policy): void {
  const phrased = disclosure.status as Phrased
  const isFound = phrased !== 'missing'
  if (exact && isFound) return
  if (!second.discloses(disclosure.rule.id, phrased)) disclosure.status = 'missing'
  else if (!isFound) disclosure.status = 'disclosed'
}

/** The places that it does not doubt, at least the best, and its own sightings. */
function evidence(
  { rule: { id }, places }: Disclosure,
  second: PassageReading,
  doubt: number,
  adds: boolean | undefined,
): Place[] {
  const scoreOf = (place: Place) => second.scoreAt(place.block, id)
  const kept = places.filter((place) => scoreOf(place) >= doubt)
  if (!kept.length && places.length) kept.push(places.reduce((a, b) => (scoreOf(b) > scoreOf(a) ? b : a)))
  if (!adds && kept.length) return kept
  const known = new Set(kept.map((place) => place.block))
  const own = second.sightings(id).filter(({ block }) => !known.has(block) && block.region === 'main')
  const best = second.best(id)
  if (!kept.length && !own.length && best) own.push(best)
  return [...kept, ...own.map(placeOf)]
}

const placeOf = ({ block, reasons }: PassageSighting): Place => ({
  block,
  start: 0,
  end: block.text.length,
  reason: wordsOf(reasons()),
})

/** Is the notice like those that the model has learned from? It cites no European law (slot `law` of `legal-basis`) and is no mere snippet. */
export const isLikeLearned = ({ notice, hits }: Reading): boolean =>
  !hits('legal-basis', 'law').length && notice.source.length >= snippet

/**
 * A notice that gives its legal bases and the complaint route was written after Art. 13: there the phrases alone place
 * evidence better than with what the model has learned from app policies (docs/accuracy.md).
 */
export const followsTheLaw = ({ disclosures }: Case): boolean =>
  ['legal-basis', 'right-to-complain'].every((id) => disclosures.get(id)?.status === 'disclosed')

/** Characters. Of less, the words themselves are all there is to go by. */
const snippet = 700

const wordsOf = (reasons: Reason[]) =>
  `words: ${reasons.map(({ feature }) => feature.replace(/^[a-z]:|^\^/, '')).join(', ')}`
