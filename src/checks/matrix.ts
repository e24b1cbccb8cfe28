import type { Purpose } from '../claims/purposes.js'
import type { Case, Finding, FindingKind } from './kinds.js'

const tied = ['row', 'block', 'section', 'above']
const placeOf = ({ block }: Purpose) => ({ block, start: 0, end: block.text.length })

/**
 * Two bases or more in one sentence or one list, where the notice ties too few of its purposes to one (the requirement
 * `legal-basis` is incomplete).
 */
export const untiedBases: FindingKind = (_rule, about) => {
  if (about.disclosures.get('legal-basis')?.status !== 'incomplete') return []
  const group = about.purposes
    .filter((p) => p.claims.length > 0 && p.tie !== 'row')
    .map((p) => about.purposes.filter((other) => other === p || isSameList(other, p)))
    .find((some) => new Set(some.flatMap((p) => p.bases)).size > 1)
  return group ? [{ place: placeOf(group[0]!) }] : []
}

const isSameList = (a: Purpose, b: Purpose) =>
  a.block.kind === 'item' &&
  b.block.kind === 'item' &&
  a.claims.length > 0 &&
  a.block.section === b.block.section &&
  a.block.intro === b.block.intro

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
