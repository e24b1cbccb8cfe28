import type { Message, RequirementReport } from '../report/model.js'
import type { Rule } from '../rules/model.js'
import type { Case, Disclosure } from './kinds.js'

/**
 * What is found tells that what is said is not all that the law asks: bases that are tied to no purpose (a rule that `weakens` the
 * requirement), open periods at more places than there are true ones (a rule that `outweighs` it).
 */
export function weaken({ disclosures, rules }: Case, findings: readonly Message[]): void {
  for (const { id, weakens, outweighs } of rules) {
    const found = findings.filter((f) => f.ruleId === id && !f.possible)
    const weakened = weakens && found.length ? disclosures.get(weakens) : undefined
    const outweighed = outweighs ? disclosures.get(outweighs) : undefined
    if (weakened) makeIncomplete(weakened)
    if (outweighed && found.length > elsewhere(outweighed, found)) makeIncomplete(outweighed)
  }
}

function makeIncomplete(disclosure: Disclosure): void {
  if (disclosure.status === 'disclosed') disclosure.status = 'incomplete'
}

/** The number of lines, cells and items that say it, beside those that something was found in. */
function elsewhere({ places }: Disclosure, found: readonly Message[]): number {
  const at = new Set(found.map(({ start }) => start.offset))
  const blocks = new Set(places.map(({ block }) => block))
  return [...blocks].filter((block) => {
    const { start, end } = block.position(0, block.text.length)
    return ![...at].some((offset) => offset >= start.offset && offset < end.offset)
  }).length
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
