import { type ModelData, PassageModel, type Reason } from '../claims/passages/model.js'
import { type PassageReading, readPassages } from '../claims/passages/read.js'
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
 * Phrases are the first reader: exact, and right on rare items. The model is the second: it doubts places where the words
 * say something else, and finds the many ways to speak of purposes, kinds of data and recipients. Whether an item is
 * disclosed at all it decides only of notices like those it has learned from: app policies that cite no European law.
 */
export function askSecondReader(disclosure: Disclosure, second: PassageReading, decides: boolean): void {
  const { id } = disclosure.rule
  const policy = second.policy(id)
  if (!policy) return
  const found = disclosure.places
  const scoreOf = (place: Place) => second.scoreAt(place.block, id)
  disclosure.places = found.filter((place) => scoreOf(place) >= policy.doubt)
  if (found.length && !disclosure.places.length) {
    if (policy.keepsBest || !decides)
      disclosure.places = [found.reduce((a, b) => (scoreOf(b) > scoreOf(a) ? b : a))]
    else disclosure.status = 'missing'
  }
  const sure = policy.sure ?? Number.POSITIVE_INFINITY
  const isSure = second.score(id) >= (decides ? sure : Math.max(sure, certain))
  if (isSure && disclosure.status === 'missing') disclosure.status = 'disclosed'
  if (policy.adds === 'nothing' && disclosure.places.length) return
  if (!second.discloses(id)) return
  if (decides && policy.adds === 'disclosure') disclosure.status = 'disclosed'
  if (disclosure.status === 'missing') return
  const seen = new Set(disclosure.places.map((place) => place.block))
  for (const { block, reasons } of second.sightings(id)) {
    if (!seen.has(block) && block.region === 'main')
      disclosure.places.push({ block, start: 0, end: block.text.length, reason: wordsOf(reasons()) })
  }
}

/** Of a notice unlike those it has learned from, its word alone is enough from this score on. */
const certain = 0.9

/** Does the notice cite European data protection law? Slot `law` of the rule `legal-basis`. */
export const citesLaw = (reading: Reading): boolean => reading.hits('legal-basis', 'law').length > 0

const wordsOf = (reasons: Reason[]) =>
  `words: ${reasons.map(({ feature }) => feature.replace(/^[a-z]:|^\^/, '')).join(', ')}`
