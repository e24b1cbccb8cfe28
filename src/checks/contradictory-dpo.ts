import { areDifferent, type OfficerClaim, officerClaims } from '../claims/officers.js'
import { contradiction } from './contradiction.js'
import { placeOf as hitPlace } from './disclosure.js'
import type { Finding, FindingKind } from './kinds.js'
import { officerInPassing } from './officer-in-passing.js'
import { asPossible } from './possible.js'
import { sides } from './statement-sides.js'

/** No officer and an officer; or two officers for one controller (two mailboxes are a suggestion). Slots: as in `contradiction`, and see `src/claims/officers.ts`. */
export const contradictoryDpo: FindingKind = (rule, about) => {
  const denied = contradiction(rule, about)
  if (denied.length) return denied
  const all = officerClaims(about.reading, about.contacts)
  const named = all.filter(({ isLoose }) => !isLoose)
  const [denial] = sides(['denied'], rule, about, 'denied')
  const isElsewhere = (c: OfficerClaim) => c.sentence !== denial?.sentence
  const officer = denial && (named.find(isElsewhere) ?? all.find(isElsewhere))
  if (denial && officer) {
    const finding = { place: hitPlace(denial), related: [{ place: placeOf(officer), message: 'other' }] }
    return [officer.isLoose ? asPossible(finding) : finding]
  }
  const [first, other] = differing(named) ?? differing(all) ?? []
  if (!first || !other) {
    const passing = officerInPassing(rule, about)
    if (!passing) return []
    const related = [{ place: hitPlace(passing.officer), message: 'other' }]
    return [asPossible({ place: hitPlace(passing.denial), related })]
  }
  // One officer may have two mailboxes.
  const isCertain = first.surname && other.surname && !first.isLoose && !other.isLoose
  return [isCertain ? pair(other, first) : asPossible(pair(other, first))]
}

/** The first officer and another one. */
function differing([first, ...rest]: readonly OfficerClaim[]): [OfficerClaim, OfficerClaim] | undefined {
  const other = first && rest.find((c) => c.sentence.block !== first.sentence.block && areDifferent(first, c))
  return first && other && [first, other]
}

const pair = (a: OfficerClaim, b: OfficerClaim): Finding => ({
  message: 'two',
  place: placeOf(a),
  related: [{ place: placeOf(b), message: 'other-officer' }],
})

const placeOf = ({ sentence: { block, start, end } }: OfficerClaim) => ({ block, start, end })
