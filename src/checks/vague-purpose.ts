import type { FindingKind } from './kinds.js'
import { asPossible } from './possible.js'
import { isUnderTopic } from './topics.js'
import { wording } from './wording.js'

/** What purposes do not stand under. */
const elsewhere = ['data-categories', 'data-source', 'recipients', 'retention-period', 'right-to-complain']

/** A purpose that is left open: by words (see `wording`). In a list of data or recipients they are a suggestion. */
export const vaguePurpose: FindingKind = (rule, about) =>
  wording(rule, about).map((finding) => {
    const { block } = finding.place
    const isElsewhere =
      elsewhere.some((id) => isUnderTopic(block, id, about)) && !isUnderTopic(block, 'purposes', about)
    return isElsewhere ? asPossible(finding) : finding
  })
