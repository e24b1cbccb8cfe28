import { areDifferent, type OfficerClaim, officerClaims } from '../claims/officers.js'
import { contradiction } from './contradiction.js'
import { placeOf as hitPlace } from './disclosure.js'
import type { Finding, FindingKind } from './kinds.js'
import { asPossible } from './possible.js'
import { sides } from './statement-sides.js'

/** No officer and an officer; or two officers for one controller (two mailboxes are a suggestion). Slots: as in `contradiction`, and see `src/claims/officers.ts`. */
export const contradictoryDpo: FindingKind = (rule, about) => {
  const denied = contradiction(rule, about)
  if (denied.length) return denied
  const officers = officerClaims(about.reading, about.contacts)
  const [denial] = sides(['denied'], rule, about, 'denied')
  const officer = denial && officers.find((c) => c.sentence !== denial.sentence)
  if (denial && officer)
    return [{ place: hitPlace(denial), related: [{ place: placeOf(officer), message: 'other' }] }]
  const [first, ...rest] = officers
  const other = first && rest.find((c) => c.sentence.block !== first.sentence.block && areDifferent(first, c))
  if (!first || !other) return []
  // One officer may have two mailboxes.
  const isCertain = first.surname && other.surname
  return [isCertain ? pair(other, first) : asPossible(pair(other, first))]
}

const pair = (a: OfficerClaim, b: OfficerClaim): Finding => ({
  message: 'two',
  place: placeOf(a),
  related: [{ place: placeOf(b), message: 'other-officer' }],
})

const placeOf = ({ sentence: { block, start, end } }: OfficerClaim) => ({ block, start, end })
