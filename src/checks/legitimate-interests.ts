import { basesIn } from '../claims/bases.js'
import { disclosure, placeOf } from './disclosure.js'
import { namingAt } from './interests.js'
import type { DisclosureKind } from './kinds.js'
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
  if (places.length) return { ...said, status: 'disclosed', places: [...places, ...said.places] }
  // The letter of Art. 6(1) by itself says that there is an interest, and nothing of it.
  const isNamed = said.places.some(
    ({ block }) => about.reading.hitsIn(block, 'unstated-legitimate-interest', 'said').length > 0,
  )
  return said.status === 'incomplete' && !isNamed ? { ...said, status: 'missing', places: [] } : said
}
