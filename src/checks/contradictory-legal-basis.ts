import { basesOn } from '../claims/bases.js'
import type { Purpose } from '../claims/purposes.js'
import type { Block, Sentence } from '../notice/model.js'
import type { LegalBasis } from '../report/model.js'
import type { Rule } from '../rules/model.js'
import type { Case, Finding, FindingKind, Place } from './kinds.js'
import { subjectsOf } from './subjects.js'

interface BasisOfPurpose {
  subject: string
  place: Place
  bases: Set<LegalBasis>
}

/**
 * One purpose, two bases. Slots: `audience` words make room for another basis for other people, `except` for other cases;
 * every other slot names a common purpose. Only sentences, items and rows about one purpose count.
 */
export const contradictoryLegalBasis: FindingKind = (rule, about) => {
  const first = new Map<string, BasisOfPurpose[]>()
  for (const claim of claimsOf(rule, about)) {
    const known = first.get(claim.subject) ?? []
    const other = known.find((k) => k.place.block !== claim.place.block && isDisjoint(k.bases, claim.bases))
    if (other) return [pair(claim.place, other.place)]
    first.set(claim.subject, [...known, claim].slice(0, 3))
  }
  return []
}

const isDisjoint = (a: Set<LegalBasis>, b: Set<LegalBasis>) => [...a].every((basis) => !b.has(basis))

function claimsOf(rule: Rule, about: Case): BasisOfPurpose[] {
  const { notice } = about.reading
  const spoken = notice.sentences.flatMap((sentence) => inSentence(sentence, rule, about) ?? [])
  const placed = about.purposes.flatMap((purpose) => inMatrix(purpose, rule, about) ?? [])
  return [...spoken, ...placed].sort((a, b) => a.place.block.index - b.place.block.index)
}

function inSentence(sentence: Sentence, rule: Rule, about: Case): BasisOfPurpose | undefined {
  const { block } = sentence
  if (block.kind === 'heading' || block.kind === 'cell' || block.region === 'aside') return undefined
  const claims = basesOn(sentence, about.reading)
  const bases = new Set(claims.map((c) => c.basis))
  if (bases.size !== 1 || isConditional(sentence, rule, about)) return undefined
  const named = subjectsOf(sentence, rule, about, ['audience', 'except'])
  // What comes after a legitimate interest says what the interest is: "our interest in advertising".
  const before = bases.has('legitimate-interests')
    ? named.filter((slot) =>
        about.reading.hitsOn(sentence, rule.id, slot).some((hit) => hit.start < claims[0]!.hit.start),
      )
    : named
  const [subject, ...others] = before.length ? before : named
  if (!subject || others.length || hasAudience(block, rule, about)) return undefined
  return { subject, place: { block, start: sentence.start, end: sentence.end }, bases }
}

/** Rows whose cell for the purpose names one; items and sections under a line or heading with its basis. */
function inMatrix(purpose: Purpose, rule: Rule, about: Case): BasisOfPurpose | undefined {
  const { block, row, tie, bases, claims } = purpose
  if (bases.length !== 1 || !['row', 'above'].includes(tie)) return undefined
  const named = row?.find((cell) => cell.text.startsWith(purpose.name.replace(/…$/, ''))) ?? block
  if (named.text.length > 90) return undefined
  const slots = Object.keys(about.wording(rule)?.wording ?? {}).filter(
    (s) => !['audience', 'except'].includes(s),
  )
  const subjects = slots.filter((slot) => about.reading.hitsIn(named, rule.id, slot).length > 0)
  const [subject] = subjects
  if (!subject || subjects.length > 1 || hasAudience(named, rule, about)) return undefined
  if ([named, ...claims.map((c) => c.hit.sentence.block)].some((b) => isConditionalBlock(b, rule, about)))
    return undefined
  const last = purpose.last
  return { subject, place: { block: last, start: 0, end: last.text.length }, bases: new Set(bases) }
}

const isConditional = (sentence: Sentence, rule: Rule, { reading }: Case) =>
  reading.hitsOn(sentence, rule.id, 'except').length > 0

const isConditionalBlock = (block: Block, rule: Rule, { reading }: Case) =>
  reading.hitsIn(block, rule.id, 'except').length > 0

function hasAudience(block: Block, rule: Rule, { reading }: Case): boolean {
  const context = [block, block.intro, block.section.heading].filter((b) => b !== undefined)
  return context.some((b) => reading.hitsIn(b, rule.id, 'audience').length > 0)
}

const pair = (place: Place, other: Place): Finding => ({
  place,
  related: [{ place: other, message: 'other' }],
})
