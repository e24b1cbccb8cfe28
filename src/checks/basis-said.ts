import { type BasisClaim, basesOn } from '../claims/bases.js'
import type { Purpose } from '../claims/purposes.js'
import type { Block, Sentence } from '../notice/model.js'
import type { LegalBasis } from '../report/model.js'
import type { Rule } from '../rules/model.js'
import type { Case, Finding, Place } from './kinds.js'

/** A sentence and the one basis that it names. */
export interface BasisOfSentence {
  sentence: Sentence
  bases: Set<LegalBasis>
  claims: readonly BasisClaim[]
}

/** The sentences that name just one basis, in reading order. */
export const sentencesWithBasis = (rule: Rule, about: Case): BasisOfSentence[] =>
  about.reading.notice.sentences.flatMap((sentence) => {
    const claims = basesOn(sentence, about.reading)
    const bases = onlyBasis(sentence, claims, rule, about)
    return bases ? [{ sentence, bases, claims }] : []
  })

/** Does the sentence give its basis without conditions and for everybody? */
export function isBasisSaid({ sentence, claims }: BasisOfSentence, rule: Rule, about: Case): boolean {
  const { block } = sentence
  if (block.kind === 'heading' || block.kind === 'cell' || block.region === 'aside') return false
  if (isConditional(sentence, claims, rule, about)) return false
  return ![block, block.intro].some((b) => b && isForSome(b, rule, about))
}

/** The one basis that a sentence names. */
export function onlyBasis(
  sentence: Sentence,
  claims: readonly BasisClaim[],
  rule: Rule,
  about: Case,
): Set<LegalBasis> | undefined {
  if (!claims.length && !hasAgreed(sentence, rule, about)) return undefined
  // What Art. 9 asks beside it, and contracts and consent of Art. 22, 28 and 49, are no basis of Art. 6.
  if (special.test(sentence.plain) && !/\bart\w*\.? 6\b/.test(sentence.plain)) return undefined
  const bases = new Set<LegalBasis>(claims.length ? claims.map((c) => c.basis) : ['consent'])
  return bases.size === 1 ? bases : undefined
}

export const placeOf = ({ block, start, end }: Sentence): Place => ({ block, start, end })

const special = /\bart\w*\.? (?:9|22|28|49)\b/

/** "Only to customers who have agreed": consent, though not named as a basis. Slot `agreed`. */
const hasAgreed = (sentence: Sentence, rule: Rule, { reading }: Case): boolean =>
  reading.hitsOn(sentence, rule.id, 'agreed').length > 0

/** A condition makes room where no semicolon parts it from the basis. */
export function isConditional(
  sentence: Sentence,
  claims: readonly BasisClaim[],
  rule: Rule,
  { reading }: Case,
): boolean {
  const part = ({ start }: { start: number }) => sentence.text.slice(0, start).split(';').length
  return reading
    .hitsOn(sentence, rule.id, 'except')
    .some((hit) => !claims.length || claims.some((claim) => part(claim.hit) === part(hit)))
}

export const isConditionalBlock = (block: Block, rule: Rule, { reading }: Case) =>
  reading.hitsIn(block, rule.id, 'except').length > 0

/** Consent always comes with a condition ("if you ticked the box"). */
export const isConditionalPurpose = ({ claims }: Purpose, rule: Rule, about: Case): boolean =>
  claims.every(
    (claim) => claim.basis !== 'consent' && isConditional(claim.hit.sentence, [claim], rule, about),
  )

export function hasAudience(block: Block, rule: Rule, about: Case): boolean {
  const context = [block, block.intro, block.section.heading].filter((b) => b !== undefined)
  return context.some((b) => isForSome(b, rule, about))
}

const isForSome = (block: Block, rule: Rule, { reading }: Case) =>
  reading.hitsIn(block, rule.id, 'audience').length > 0

export const isDisjoint = (a: Set<LegalBasis>, b: Set<LegalBasis>): boolean =>
  [...a].every((basis) => !b.has(basis))

export const otherBasis = (place: Place, other: Place): Finding => ({
  place,
  related: [{ place: other, message: 'other' }],
})
