import type { Block } from '../notice/model.js'
import type { LegalBasis } from '../report/model.js'
import type { Hit } from './matcher.js'
import type { Reading } from './reading.js'

/** The legal bases of Art. 6(1) GDPR in the order of its letters; also the names of the slots of the rule `legal-basis`. */
export const legalBases: readonly LegalBasis[] = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'legitimate-interests',
]

/** A legal basis named in a block. */
export interface BasisClaim {
  basis: LegalBasis
  hit: Hit
}

// A sentence about these rights names bases only to say when the right exists.
const rights = ['right-to-portability', 'right-to-object', 'right-to-restriction', 'right-to-erasure']

/** The legal bases that a block names as such; not those of sentences about a right or of what the law allows in general. */
export function basesIn(block: Block, reading: Reading): BasisClaim[] {
  const claims: BasisClaim[] = []
  for (const basis of legalBases) {
    for (const hit of reading.hitsIn(block, 'legal-basis', basis)) {
      if (block.quoted || isExcluded(hit, reading)) continue
      claims.push({ basis, hit })
    }
  }
  return claims.sort((a, b) => a.hit.sentence.index - b.hit.sentence.index || a.hit.start - b.hit.start)
}

function isExcluded({ sentence, start, end }: Hit, reading: Reading): boolean {
  const { block } = sentence
  const overlaps = (h: Hit) => h.sentence === sentence && h.start < end && start < h.end
  if (reading.hitsIn(block, 'legal-basis', 'not').some(overlaps)) return true
  return rights.some((rule) => reading.hitsIn(block, rule, 'says').some((h) => h.sentence === sentence))
}

export const distinctBases = (claims: BasisClaim[]): LegalBasis[] =>
  legalBases.filter((basis) => claims.some((claim) => claim.basis === basis))
