import { basesOn } from '../claims/bases.js'
import type { Sentence } from '../notice/model.js'
import type { LegalBasis } from '../report/model.js'
import type { Rule } from '../rules/model.js'
import type { Case, Finding, FindingKind } from './kinds.js'
import { subjectsOf } from './subjects.js'

interface BasisOfPurpose {
  subject: string
  sentence: Sentence
  bases: Set<LegalBasis>
  audience: boolean
}

/**
 * One purpose, two bases. Slots: `audience` words make room for another basis for other people, `except` for other cases;
 * every other slot names a common purpose. Only sentences about one purpose count.
 */
export const contradictoryLegalBasis: FindingKind = (rule, about) => {
  const first = new Map<string, BasisOfPurpose>()
  for (const sentence of about.reading.notice.sentences) {
    const claim = claimOf(sentence, rule, about)
    if (!claim || claim.audience) continue
    const known = first.get(claim.subject)
    if (!known) first.set(claim.subject, claim)
    else if (
      known.sentence.block !== sentence.block &&
      [...claim.bases].every((basis) => !known.bases.has(basis))
    )
      return [pair(sentence, known.sentence)]
  }
  return []
}

function claimOf(sentence: Sentence, rule: Rule, about: Case): BasisOfPurpose | undefined {
  const { block } = sentence
  const { reading } = about
  if (block.kind === 'heading' || block.kind === 'cell') return undefined
  const bases = new Set(basesOn(sentence, reading).map((c) => c.basis))
  const has = (slot: string) => reading.hitsOn(sentence, rule.id, slot).length > 0
  if (bases.size !== 1 || has('except')) return undefined
  const [subject, ...others] = subjectsOf(sentence, rule, about, ['audience', 'except'])
  if (!subject || others.length) return undefined
  const context = [block.intro, block.section.heading].filter((b) => b !== undefined)
  const audience = has('audience') || context.some((b) => reading.hitsIn(b, rule.id, 'audience').length > 0)
  return { subject, sentence, bases, audience }
}

const pair = (a: Sentence, b: Sentence): Finding => ({
  place: { block: a.block, start: a.start, end: a.end },
  related: [{ place: { block: b.block, start: b.start, end: b.end }, message: 'other' }],
})
