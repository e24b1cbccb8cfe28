import type { Purpose } from '../claims/purposes.js'
import { groupBy } from '../notice/group.js'
import type { LegalBasis } from '../report/model.js'
import type { Rule } from '../rules/model.js'
import { placeOf } from './disclosure.js'
import type { Case, Disclosure } from './kinds.js'
import { hasLost } from './lost-bases.js'

/** Bases that carry a side purpose at most: a newsletter, photos, the books. */
const side: LegalBasis[] = ['consent', 'legal-obligation']
export const isMain = (basis: LegalBasis) => !side.includes(basis)

/** Fewer purposes with a basis of their own may be the only ones that have any. */
const fewest = 3
/** What is said in sections far from each other may be about other things. */
const fewestApart = 5

/** "The contract between us calls for it": three purposes side by side have a basis in plain words, and hardly any has none. */
export function basesOfPurposes(rule: Rule, about: Case): Disclosure | undefined {
  const { purposes, reading } = about
  const together = groupBy(purposes, ({ block: { section } }) => {
    const { parent } = section
    return parent?.heading && parent.heading !== reading.notice.title ? parent : section
  })
  for (const some of [...together.values(), purposes]) {
    const least = some === purposes ? fewestApart : fewest
    const tied = some.filter(({ tie, bases }) => bases.length > 0 && bases.length < 3 && isTied(tie))
    const open = some.filter(({ tie }) => !isTied(tie))
    if (tied.length < least || open.length * 2 > tied.length || hasLost(about)) continue
    if (!tied.some(({ bases }) => bases.some(isMain))) continue
    const places = tied.flatMap(({ claims }) => claims.slice(0, 1).map(({ hit }) => placeOf(hit)))
    return { rule, status: 'disclosed', places: places.slice(0, mostPlaces) }
  }
  return undefined
}

const isTied = (tie: Purpose['tie']): boolean => tie === 'row' || tie === 'block' || tie === 'above'

const mostPlaces = 5
