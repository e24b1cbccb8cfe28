import type { Purpose } from '../claims/purposes.js'
import { isQuestion } from '../claims/questions.js'
import { rights } from '../claims/rights.js'
import { groupBy } from '../notice/group.js'
import type { Block, Sentence } from '../notice/model.js'
import type { Rule } from '../rules/model.js'
import { isWithin } from './basis-by-name.js'
import { type BasisOfSentence, isConditional, isDisjoint, otherBasis, placeOf } from './basis-said.js'
import type { Case, Finding } from './kinds.js'
import { Likeness } from './likeness.js'
import { asPossible } from './possible.js'

/**
 * Where the notice tells its purposes and their bases, each sentence is about its own; a sentence elsewhere that is more like one of
 * them than like any other, and gives it another basis, is a suggestion.
 */
export function basisByLikeness(told: readonly BasisOfSentence[], rule: Rule, about: Case): Finding[] {
  const { notice, words } = about.reading
  const based = groupBy(
    about.purposes.filter(({ bases }) => bases.length > 0),
    ({ block }) => block.section,
  )
  const isTold = ({ section }: Block) => (based.get(section)?.length ?? 0) > 1
  const entries = about.purposes
    .filter(({ block }) => isTold(block))
    .map((purpose) => ({ of: purpose, text: textOf(purpose), name: purpose.name }))
    .filter(({ text }) => text.length < longestEntry)
  if (!entries.length) return []
  const purposes = new Likeness(entries, notice.blocks, words)
  for (const { sentence, bases, claims } of told) {
    const { block } = sentence
    if (isTold(block) || isQuestion(sentence) || sentence.text.length > longestSentence) continue
    if (isAboutOther(sentence, about)) continue
    if (!claims.length && isWithdrawal(sentence, about)) continue
    const isSame = (purpose: Purpose) => !isDisjoint(new Set(purpose.bases), bases)
    const isOther = (purpose: Purpose) => !isWithin(block, purpose) && !(purpose.block.cell && block.cell)
    const other = purposes.contradicted(sentence.text, isSame, isOther)?.of
    if (other?.bases.length !== 1 || isConditionalPurpose(other, rule, about)) continue
    const { last } = other
    return [asPossible(otherBasis(placeOf(sentence), { block: last, start: 0, end: last.text.length }))]
  }
  return []
}

/** Consent always comes with a condition ("if you ticked the box"). */
const isConditionalPurpose = ({ claims }: Purpose, rule: Rule, about: Case): boolean =>
  claims.every(
    (claim) => claim.basis !== 'consent' && isConditional(claim.hit.sentence, [claim], rule, about),
  )

/** Withdrawal, what must be given for a contract, and what Art. 20 and 22 allow because of one, are no bases of a purpose. */
const isAboutOther = (sentence: Sentence, { reading }: Case): boolean =>
  ['provision-requirement', 'automated-decisions'].some(
    (id) => reading.hitsOn(sentence, id, 'says').length > 0,
  ) || reading.hitsOn(sentence, 'retention-period', 'touches').length > 0

const isWithdrawal = (sentence: Sentence, { reading }: Case): boolean =>
  ['right-to-withdraw-consent', ...rights].some((id) => reading.hitsOn(sentence, id, 'says').length > 0)

/** Longer ones are about more than one thing. */
const longestEntry = 400
const longestSentence = 250

const textOf = ({ block, row }: Purpose): string => (row ?? [block]).map(({ text }) => text).join(' ')
