import { type Period, periodsIn, samePeriod } from '../claims/periods.js'
import type { Sentence } from '../notice/model.js'
import type { Rule } from '../rules/model.js'
import type { Case, Finding, FindingKind } from './kinds.js'
import { subjectsOf } from './subjects.js'

interface RetentionClaim {
  subject: string
  sentence: Sentence
  period: Period
}

/**
 * Two periods for the same data. Slots: `keep` are words of keeping and deleting, `except` conditions that allow a second
 * period; every other slot names a kind of data. Only sentences with one period and one kind of data count.
 */
export const contradictoryRetention: FindingKind = (rule, about) => {
  const first = new Map<string, RetentionClaim>()
  for (const sentence of about.reading.notice.sentences) {
    const claim = claimOf(sentence, rule, about)
    if (!claim) continue
    const known = first.get(claim.subject)
    if (!known) first.set(claim.subject, claim)
    else if (known.sentence.block !== sentence.block && !samePeriod(known.period, claim.period))
      return [pair(sentence, known.sentence)]
  }
  return []
}

function claimOf(sentence: Sentence, rule: Rule, about: Case): RetentionClaim | undefined {
  const { block } = sentence
  const { reading } = about
  const has = (slot: string) => reading.hitsOn(sentence, rule.id, slot).length > 0
  const [period, ...more] = periodsIn(sentence)
  if (!period || more.length || block.kind === 'heading' || block.kind === 'cell') return undefined
  if (!has('keep') || has('except')) return undefined
  const [subject, ...others] = subjectsOf(sentence, rule, about, ['keep', 'except'])
  return subject && !others.length ? { subject, sentence, period } : undefined
}

const pair = (a: Sentence, b: Sentence): Finding => ({
  place: { block: a.block, start: a.start, end: a.end },
  related: [{ place: { block: b.block, start: b.start, end: b.end }, message: 'other' }],
})
