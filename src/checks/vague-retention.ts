import { rights } from '../claims/rights.js'
import { layoutOf } from '../notice/layout.js'
import type { Block } from '../notice/model.js'
import type { FindingKind } from './kinds.js'
import { asPossible } from './possible.js'
import { isUnderTopic } from './topics.js'
import { wording } from './wording.js'

/**
 * A period that is left open: by words (see `wording`). Under a right they say when it can be used. In passing, in a notice that says
 * its periods in a place of their own, they are a suggestion; so they are beside a word that may make them right (slot `softened`: an
 * archive, data without names), in the block or its row.
 */
export const vagueRetention: FindingKind = (rule, about) => {
  const { reading } = about
  const home = about.disclosures.get('retention-period')
  const isAtHome = (block: Block) => isUnderTopic(block, 'retention-period', about)
  const hasHome = home?.status === 'disclosed' && home.places.some(({ block }) => isAtHome(block))
  const isSoftened = (block: Block) =>
    [block, ...layoutOf(reading.notice).row(block)].some((b) => reading.hitsIn(b, rule.id, 'softened').length)
  return wording(rule, about)
    .filter(
      ({ place: { block } }) => isAtHome(block) || !rights.some((right) => isUnderTopic(block, right, about)),
    )
    .map((finding) => {
      const { block } = finding.place
      return (hasHome && !isAtHome(block)) || isSoftened(block) ? asPossible(finding) : finding
    })
}
