import type { Message, RequirementReport } from '../report/model.js'
import type { Rule } from '../rules/model.js'
import type { Case } from './kinds.js'

/** Bases that are tied to no purpose are not all that the law asks: a finding of a rule that `weakens` the requirement. */
export function weaken({ disclosures, rules }: Case, findings: readonly Message[]): void {
  for (const { id, weakens } of rules) {
    const disclosure = weakens && disclosures.get(weakens)
    if (
      disclosure &&
      disclosure.status === 'disclosed' &&
      findings.some((f) => f.ruleId === id && !f.possible)
    )
      disclosure.status = 'incomplete'
  }
}

/** What one place says and another denies cannot be relied on: a finding of a rule that `contradicts` the requirement. */
export function doubt(requirement: RequirementReport, kept: Message[], rules: Rule[]): RequirementReport {
  if (requirement.status !== 'disclosed' && requirement.status !== 'incomplete') return requirement
  const denied = rules.some(
    ({ id, contradicts }) =>
      contradicts === requirement.id && kept.some(({ ruleId, possible }) => ruleId === id && !possible),
  )
  return denied ? { ...requirement, status: 'contradictory' } : requirement
}
