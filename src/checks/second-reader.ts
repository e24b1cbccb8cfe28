import { type ModelData, PassageModel, type Reason } from '../claims/passages/model.js'
import { type PassageReading, readPassages } from '../claims/passages/read.js'
import type { Notice } from '../notice/model.js'
import type { LanguageRules } from '../rules/model.js'
import type { Disclosure, Place } from './kinds.js'

const models = new WeakMap<LanguageRules, PassageModel>()

/** What the passage model of the language sees in a notice; undefined where the language has none. */
export function readBySecondReader(notice: Notice, words: LanguageRules): PassageReading | undefined {
  if (!words.model) return undefined
  const model = models.get(words) ?? new PassageModel(words.model as ModelData)
  models.set(words, model)
  return readPassages(notice, model)
}

/**
 * Phrases are the first reader: exact, and right on rare items. The model is the second: it doubts places where the words
 * say something else, and finds the many ways to speak of purposes, kinds of data and recipients.
 */
export function askSecondReader(disclosure: Disclosure, second: PassageReading): void {
  const { id } = disclosure.rule
  const policy = second.policy(id)
  if (!policy) return
  const found = disclosure.places
  const scoreOf = (place: Place) => second.scoreAt(place.block, id)
  disclosure.places = found.filter((place) => scoreOf(place) >= policy.doubt)
  if (found.length && !disclosure.places.length) {
    if (policy.keepsBest) disclosure.places = [found.reduce((a, b) => (scoreOf(b) > scoreOf(a) ? b : a))]
    else disclosure.status = 'missing'
  }
  const isSure = second.score(id) >= (policy.sure ?? Number.POSITIVE_INFINITY)
  if (isSure && disclosure.status === 'missing') disclosure.status = 'disclosed'
  if (policy.adds === 'nothing' && disclosure.places.length) return
  if (!second.discloses(id)) return
  if (policy.adds === 'disclosure') disclosure.status = 'disclosed'
  if (disclosure.status === 'missing') return
  const seen = new Set(disclosure.places.map((place) => place.block))
  for (const { block, reasons } of second.sightings(id)) {
    if (!seen.has(block))
      disclosure.places.push({ block, start: 0, end: block.text.length, reason: wordsOf(reasons()) })
  }
}

const wordsOf = (reasons: Reason[]) =>
  `words: ${reasons.map(({ feature }) => feature.replace(/^[a-z]:|^\^/, '')).join(', ')}`
