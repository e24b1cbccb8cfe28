import type { Block, Sentence } from '../../notice/model.js'
import type { Status } from '../../report/model.js'
import type { Case, Disclosure, Place } from '../kinds.js'
import { whereExpected } from '../requirements.js'
import { addressesOf } from './addresses.js'
import type { Bead } from './align.js'
import type { Difference, Pair } from './model.js'

const silent = new Set<Status>(['missing', 'not-applicable'])
/** Rights are named by words that leave little doubt, and several in one sentence. */
const isRight = (id: string) => id.startsWith('right-')
const fewestOtherRights = 2
/** A translation that is shorter than this part of what its length should be, and by so many characters, leaves something out. */
const leastLength = 0.5
const leastLeftOut = 30

/**
 * Items that one notice discloses and the other does not mention. That the words of a language are not recognised is no
 * difference: where both are parallel, the sentences that disclose the item must have no counterpart, or a shorter one.
 */
export function compareItems(pair: Pair): Difference[] {
  const ids = [...pair.cases[0].disclosures.keys()]
  return ids.flatMap((id): Difference[] => {
    const [a, b] = pair.cases.map((one) => one.disclosures.get(id)) as [Disclosure, Disclosure | undefined]
    if (!b) return []
    if (a.status === 'disclosed' && silent.has(b.status)) return difference(a, pair, 0)
    if (b.status === 'disclosed' && silent.has(a.status)) return difference(b, pair, 1)
    return []
  })
}

function difference(said: Disclosure, pair: Pair, side: 0 | 1): Difference[] {
  const { rule } = said
  const other = pair.cases[1 - side]!
  const places = said.places.filter(({ block }) => block.region === 'main')
  const [first] = places
  if (!first || !isLeftOut(rule.id, places, pair, side)) return []
  const says = { place: first, says: true }
  const saysNot = { place: expectedAt(rule, first, other, pair, side), says: false }
  return [
    {
      key: `item ${rule.id}`,
      about: rule.id,
      kind: 'item',
      sides: side === 0 ? [says, saysNot] : [saysNot, says],
    },
  ]
}

function isLeftOut(id: string, places: readonly Place[], pair: Pair, side: 0 | 1): boolean {
  const other = pair.cases[1 - side]!
  const own = pair.cases[side]!
  if (own.contacts.some(({ owner }) => `${owner}-contact` === id)) {
    const theirs = addressesOf(other)
    const ours = addressesOf(own).owned.filter(({ owner }) => `${owner}-contact` === id)
    if (ours.some((address) => theirs.has(address))) return false
    if (ours.length) return true
  }
  // The other notice has a message of its own where it is missing; not where it does not seem to apply.
  if (!pair.isParallel) return other.disclosures.get(id)!.status === 'missing'
  return places.every((place) => {
    const bead = beadOf(place, pair, side)
    return bead !== undefined && leavesOut(bead, id, pair, side)
  })
}

function beadOf({ block, start, end }: Place, { alignment }: Pair, side: 0 | 1): Bead | undefined {
  const isIn = (s: Sentence) => s.block === block && s.start < end && s.end > start
  return alignment?.beads.find((bead) => sideOf(bead, side).some(isIn))
}

const sideOf = (bead: Bead, side: 0 | 1) => (side === 0 ? bead.a : bead.b)

function leavesOut(bead: Bead, id: string, pair: Pair, side: 0 | 1): boolean {
  const own = sideOf(bead, side)
  const theirs = sideOf(bead, side === 0 ? 1 : 0)
  if (!theirs.length) return true
  const length = (some: readonly Sentence[]) => some.reduce((sum, { text }) => sum + text.length, 0)
  const expected = length(own)
  if (length(theirs) < expected * leastLength && expected - length(theirs) > leastLeftOut) return true
  if (!isRight(id)) return false
  // "access, rectification and erasure" against "l'accès et la rectification".
  const [ours, others] = [rightsIn(own, pair.cases[side]!), rightsIn(theirs, pair.cases[1 - side]!)]
  return ours.filter((right) => others.includes(right)).length >= fewestOtherRights
}

const rightsIn = (sentences: readonly Sentence[], { disclosures }: Case): string[] =>
  [...disclosures]
    .filter(
      ([id, { places }]) =>
        isRight(id) &&
        places.some((p) => sentences.some((s) => s.block === p.block && s.start < p.end && s.end > p.start)),
    )
    .map(([id]) => id)

/** Under the heading that is the counterpart of the one it stands under, else where any reader would look. */
function expectedAt(
  rule: Disclosure['rule'],
  { block }: Place,
  other: Case,
  { alignment, isParallel }: Pair,
  side: 0 | 1,
): Place {
  const { heading } = block.section
  const bead =
    isParallel && heading
      ? alignment?.beads.find((one) => sideOf(one, side).some((s) => s.block === heading))
      : undefined
  const there = bead && sideOf(bead, side === 0 ? 1 : 0)[0]?.block
  return there ? whole(there) : whereExpected({ rule }, other)
}

const whole = (block: Block): Place => ({ block, start: 0, end: block.text.length })
