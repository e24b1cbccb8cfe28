import type { Hit } from '../claims/matcher.js'
import type { Case } from './kinds.js'

/** "You can object. Against marketing you need no grounds.": an earlier sentence of the block is about the right to object (Art. 21 GDPR). */
export const isAfterObjecting = ({ sentence }: Hit, { reading }: Case): boolean =>
  ['says', 'touches', 'topic', 'under-topic'].some((slot) =>
    reading
      .hitsIn(sentence.block, 'right-to-object', slot)
      .some((other) => other.sentence.index < sentence.index),
  )
