import {
  type ModelData,
  PassageModel,
  type Phrased,
  type Policy,
  type Reason,
} from '../claims/passages/model.js'
import { type PassageReading, type PassageSighting, readPassages } from '../claims/passages/read.js'
import type { Reading } from '../claims/reading.js'
import type { LanguageRules } from '../rules/model.js'
import type { Disclosure, Place } from './kinds.js'

/** No real notice has more passages; a hostile one is read by the phrases alone. */
const mostPassages = 5_000

const models = new WeakMap<LanguageRules, PassageModel>()

/** What the passage model of the language sees in a notice; undefined where the language has none. */
export function readBySecondReader({ notice, words }: Reading): PassageReading | undefined {
  if (!words.model || notice.blocks.length > mostPassages) return undefined
  const model = models.get(words) ?? new PassageModel(words.model as ModelData)
  models.set(words, model)
  return readPassages(notice, model)
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
  disclosure.places = disclosure.status === 'missing' ? [] : evidence(disclosure, second, policy)
}

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
function evidence({ rule: { id }, places }: Disclosure, second: PassageReading, policy: Policy): Place[] {
  const scoreOf = (place: Place) => second.scoreAt(place.block, id)
  const kept = places.filter((place) => scoreOf(place) >= policy.doubt)
  if (!kept.length && places.length) kept.push(places.reduce((a, b) => (scoreOf(b) > scoreOf(a) ? b : a)))
  if (!policy.adds && kept.length) return kept
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

/** Does the notice cite European data protection law? Slot `law` of the rule `legal-basis`. */
export const citesLaw = (reading: Reading): boolean => reading.hits('legal-basis', 'law').length > 0

const wordsOf = (reasons: Reason[]) =>
  `words: ${reasons.map(({ feature }) => feature.replace(/^[a-z]:|^\^/, '')).join(', ')}`
