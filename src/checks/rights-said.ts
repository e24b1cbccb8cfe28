import { rights } from '../claims/rights.js'
import type { Block } from '../notice/model.js'
import type { Case } from './kinds.js'
import { overlapsAny } from './overlap.js'

/** So many rights a paragraph, or a section, has to say for certain, and so many in all, to be about them without a heading that says so. */
export const fewestRights = { paragraph: [1, 4], section: [2, 5] } as const

/** Do blocks say that many rights? */
export function saysRights(
  blocks: readonly Block[],
  [fewestSaid, fewestInAll]: readonly [number, number],
  about: Case,
): boolean {
  const { reading } = about
  const some = (id: string, slot: string) =>
    blocks.some((block) => {
      if (block.kind === 'heading' || !reading.rulesIn(block).has(id)) return false
      const denied = reading.hitsIn(block, id, 'not')
      return reading.hitsIn(block, id, slot).some((hit) => !overlapsAny(hit, denied))
    })
  const said = rights.filter((id) => some(id, 'says'))
  if (said.length < fewestSaid) return false
  return (
    said.length + rights.filter((id) => !said.includes(id) && some(id, 'under-topic')).length >= fewestInAll
  )
}
