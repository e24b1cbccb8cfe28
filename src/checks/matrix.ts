import { legalBases } from '../claims/bases.js'
import type { Purpose } from '../claims/purposes.js'
import type { Case, Finding, FindingKind } from './kinds.js'

const tied = ['row', 'block', 'section', 'above']
const placeOf = ({ block }: Purpose) => ({ block, start: 0, end: block.text.length })

/** Two bases or more are listed and none is tied to a purpose. */
export const untiedBases: FindingKind = (_rule, about) => {
  const bare = about.purposes.filter((p) => p.tie === 'bare')
  if (about.purposes.some((p) => tied.includes(p.tie))) return []
  const bases = legalBases.filter((basis) => bare.some((p) => p.bases.includes(basis)))
  return bases.length > 1 && bare[0] ? [{ place: placeOf(bare[0]) }] : []
}

/**
 * A purpose in a list or table where the others have a basis: an item among items with one, a row with an empty cell. The
 * prose of real notices seldom says which sentence is a purpose; it is left alone.
 */
export const purposeWithoutBasis: FindingKind = (_rule, about) =>
  about.purposes
    .filter((p) => p.tie === 'none' && siblingsWithBasis(p, about) >= 2)
    .slice(0, 3)
    .map((p): Finding => ({ place: placeOf(p), values: { purpose: p.name } }))

function siblingsWithBasis(purpose: Purpose, { purposes }: Case): number {
  const { block, row } = purpose
  return purposes.filter((p) => {
    if (!tied.includes(p.tie) || p === purpose) return false
    if (row) return p.block.cell !== undefined && p.block.cell.table === block.cell?.table
    return block.intro !== undefined && p.block.intro === block.intro && p.block.parent === block.parent
  }).length
}
