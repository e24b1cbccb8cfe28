import { type BasisClaim, basesIn } from '../claims/bases.js'
import type { Hit } from '../claims/matcher.js'
import { disclosure, placeOf } from './disclosure.js'
import { namingAt, proseOnInterests } from './interests.js'
import type { DisclosureKind } from './kinds.js'
import { overlapsAny } from './overlap.js'
import { isStatedAfter } from './stated-after.js'
import { isCancelled } from './wording.js'

/** Which interests? Slots as in `disclosure`; a basis followed by a colon and more ("legitimate interests: fraud prevention") names one. */
export const legitimateInterests: DisclosureKind = (rule, about) => {
  const said = disclosure(rule, about)
  if (said.status === 'disclosed') return said
  const places = about.reading.notice.blocks
    .filter((block) => block.kind !== 'heading')
    .flatMap((block) => basesIn(block, about.reading))
    .filter(
      ({ basis, hit }) =>
        basis === 'legitimate-interests' &&
        !isCancelled(hit, rule.id, about) &&
        (isStatedAfter(hit) || namingAt(hit, about) === 'plainly'),
    )
    .slice(0, 40)
    .map(({ hit }) => placeOf(hit))
  const below = about.reading.notice.sections.flatMap((section) => proseOnInterests(section, about))
  places.push(...below.map((block) => ({ block, start: 0, end: block.text.length })))
  if (places.length) return { ...said, status: 'disclosed', places: [...places, ...said.places] }
  // The basis cited with its letter of Art. 6(1) says that there is an interest, and nothing of it.
  const isNamed = said.places.some(({ block }) => {
    const names = about.reading.hitsIn(block, 'unstated-legitimate-interest', 'said')
    return names.length > 0 && !basesIn(block, about.reading).some((b) => isLetter(b, names))
  })
  return said.status === 'incomplete' && !isNamed ? { ...said, status: 'missing', places: [] } : said
}

/** The basis is told by article and letter, away from every word that names it. */
const isLetter = ({ basis, hit }: BasisClaim, names: readonly Hit[]): boolean =>
  basis === 'legitimate-interests' && !overlapsAny(hit, names)
