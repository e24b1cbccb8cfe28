import { periodsIn, samePeriod } from '../claims/periods.js'
import { type RetentionClaim, retentionClaims } from '../claims/retention.js'
import { labelOf } from '../claims/run-in-heading.js'
import { layoutOf } from '../notice/layout.js'
import type { Sentence } from '../notice/model.js'
import { keptOtherwise } from './kept-otherwise.js'
import type { Case, Finding, FindingKind } from './kinds.js'
import { areApart, otherPeriod } from './other-period.js'
import { periodByLikeness } from './period-by-likeness.js'
import { periodByName } from './period-by-name.js'
import { areCertain, asPossible, fewPossible } from './possible.js'
import { foldedStemsOf } from './stems.js'
import { unlistedPeriod } from './unlisted-period.js'

/**
 * Two periods for the same data, in prose, lists or tables: of the same kind (slots: see `src/claims/retention.ts`), or in a
 * sentence that repeats the words of a row ("Rental desk"). Sentences that share no word but the kind are a suggestion, and so is a
 * period that the section with all of them does not know.
 */
export const contradictoryRetention: FindingKind = (_rule, about) => {
  const bySubject = new Map<string, RetentionClaim>()
  const doubtful: Finding[] = []
  const claims = retentionClaims(about.reading)
  const isOther = (a: RetentionClaim, b: RetentionClaim) =>
    areApart(a.sentence, b.sentence) && !samePeriod(a.period, b.period)
  for (const claim of claims.filter(({ isShared }) => !isShared)) {
    const known = bySubject.get(claim.subject)
    if (!known) bySubject.set(claim.subject, claim)
    else if (isOther(known, claim)) {
      const finding = otherPeriod(claim.sentence, known.sentence)
      if (isAboutTheSame(claim.sentence, known.sentence, about)) return [finding]
      doubtful.push(asPossible(finding))
    }
  }
  const named = periodByName(about)
  if (areCertain(named)) return named
  // "Invoices and payments: 7 years": it may be another kind of payments that is kept otherwise.
  const shared = claims.find(
    (c) => c.isShared && bySubject.has(c.subject) && isOther(bySubject.get(c.subject)!, c),
  )
  if (shared) doubtful.push(asPossible(otherPeriod(bySubject.get(shared.subject)!.sentence, shared.sentence)))
  const alike = periodByLikeness(about)
  if (areCertain(alike)) return alike
  const first = [doubtful.slice(0, 1), named, alike].find((found) => found.length) ?? keptOtherwise(about)
  const isTold = ({ place }: Finding) =>
    first.some((f) => f.place.block === place.block && f.place.start === place.start)
  return fewPossible(
    first,
    unlistedPeriod(about).filter((f) => !isTold(f)),
  )
}

/** "Kept for six months" says nothing of what is kept. */
const withoutWordsOfKeeping = (sentence: Sentence, { hitsOn }: Case['reading']): string =>
  [...hitsOn(sentence, 'contradictory-retention', 'keep'), ...periodsIn(sentence)].reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    sentence.text,
  )

/** They share a word of their own: one kind of data has many names, and one name is of many data. */
function isAboutTheSame(a: Sentence, b: Sentence, { reading }: Case): boolean {
  const { words, notice } = reading
  const layout = layoutOf(notice)
  const stemsIn = (sentence: Sentence) => {
    const { block } = sentence
    const cells = block.cell ? layout.row(block).flatMap(({ sentences }) => sentences) : [sentence]
    const texts = cells.map((one) => withoutWordsOfKeeping(one, reading))
    // What one block begins with is said of both.
    const label = a.block === b.block ? '' : (labelOf(block) ?? '')
    return foldedStemsOf([...texts, label].join(' '), words, 'everyday-words')
  }
  const others = new Set(stemsIn(b))
  return stemsIn(a).some((stem) => others.has(stem))
}
