import { isOfAnother } from '../claims/bases.js'
import type { Hit } from '../claims/matcher.js'
import { isQuestion } from '../claims/questions.js'
import type { Condition, Rule } from '../rules/model.js'
import { isAnsweredNo } from './answered-no.js'
import type { Case, Disclosure } from './kinds.js'

/** Is silence a gap? Art. 13 asks some items only of some controllers: no consent, no withdrawal. */
export function isExpected({ rule }: Disclosure, about: Case): boolean {
  return appliesTo(rule, about)
}

/** Does one of the rule's `when` hold, and none of its `unless`? */
export function appliesTo(rule: Rule, about: Case): boolean {
  const { applies } = rule
  if (!applies) return true
  const holds = (condition: Condition) => conditionHolds(condition, rule.id, about)
  if (applies.unless?.some(holds)) return false
  return !applies.when || applies.when.some(holds)
}

function conditionHolds(condition: Condition, ruleId: string, about: Case): boolean {
  if ('words' in condition)
    return about.reading.hits(ruleId, condition.words).some((hit) => !isTakenBack(hit, about))
  if ('said' in condition) {
    const [rule, slot] = condition.said.split('.') as [string, string]
    // A heading ("Transfers abroad") does not say yet that it is so.
    return about.reading
      .hits(rule, slot)
      .some(
        (hit) =>
          hit.sentence.block.kind !== 'heading' &&
          (!condition.with || about.reading.hitsOn(hit.sentence, rule, condition.with).length > 0) &&
          !isTakenBack(hit, about) &&
          !isAnsweredNo(hit.sentence.block, about),
      )
  }
  if ('fact' in condition) return about.facts[condition.fact] === condition.is
  return condition.status.includes(about.disclosures.get(condition.requirement)?.status ?? 'missing')
}

/** Only asked, cancelled by the rule's own `not`, or in a sentence that its `denied` says the contrary of. */
function isTakenBack(hit: Hit, { reading }: Case): boolean {
  const { rule, sentence } = hit
  if (isQuestion(sentence) || (rule === 'legal-basis' && isOfAnother(sentence.plain, hit.start))) return true
  const here = (slot: string) => reading.hitsOn(sentence, rule, slot)
  return (
    (hit.slot !== 'denied' && here('denied').length > 0) ||
    here('not').some((other) => other.start < hit.end && hit.start < other.end)
  )
}
