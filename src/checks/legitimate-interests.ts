import { basesIn } from '../claims/bases.js'
import { disclosure, placeOf } from './disclosure.js'
import { isStatedAfter } from './interests.js'
import type { DisclosureKind } from './kinds.js'

/** Which interests? Slots as in `disclosure`; a basis followed by a colon and more ("legitimate interests: fraud prevention") names one. */
export const legitimateInterests: DisclosureKind = (rule, about) => {
  const said = disclosure(rule, about)
  if (said.status === 'disclosed') return said
  const places = about.reading.notice.blocks
    .filter((block) => block.kind !== 'heading')
    .flatMap((block) => basesIn(block, about.reading))
    .filter(({ basis, hit }) => basis === 'legitimate-interests' && isStatedAfter(hit))
    .map(({ hit }) => placeOf(hit))
  return places.length ? { ...said, status: 'disclosed', places: [...places, ...said.places] } : said
}
