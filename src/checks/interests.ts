import { basesIn } from '../claims/bases.js'
import type { Hit } from '../claims/matcher.js'
import { placeOf } from './disclosure.js'
import type { Case, FindingKind } from './kinds.js'

/**
 * A legitimate interest is relied on and not named. Slots: `stated` names it; `not-stated` are words that look as if they
 * did ("legitimate interests of the controller"). The sentence, its block and the next one count; else, where the notice names
 * interests somewhere, it is given the benefit of the doubt unless the basis stands alone.
 */
export const unstatedInterest: FindingKind = (rule, about) => {
  const { reading } = about
  const hits = reading.notice.blocks
    .filter((block) => block.kind !== 'heading')
    .flatMap((block) => basesIn(block, reading).filter((c) => c.basis === 'legitimate-interests'))
    .map((c) => c.hit)
  const unstated = hits.filter((hit) => !isStated(hit, rule.id, about))
  const seen = new Set<number>()
  return unstated
    .filter(({ sentence }) => !seen.has(sentence.index) && seen.add(sentence.index))
    .slice(0, 3)
    .map((hit) => ({ place: placeOf(hit) }))
}

function isStated({ sentence }: Hit, ruleId: string, about: Case): boolean {
  const { reading } = about
  const { blocks } = reading.notice
  const { block } = sentence
  const row = block.cell
    ? blocks.filter((b) => b.cell?.table === block.cell!.table && b.cell.row === block.cell!.row)
    : []
  const next = blocks[block.index + 1]
  const previous = blocks[block.index - 1]
  const around = [block, ...row, next, previous].filter((b) => b && b.section === block.section)
  return around.some((b) => {
    const vague = reading.hitsIn(b!, ruleId, 'not-stated')
    const said = [
      ...reading.hitsIn(b!, ruleId, 'stated'),
      ...reading.hitsIn(b!, 'legitimate-interests', 'says'),
    ]
    return said.some(
      (hit) => !vague.some((v) => v.sentence === hit.sentence && v.start < hit.end && hit.start < v.end),
    )
  })
}
