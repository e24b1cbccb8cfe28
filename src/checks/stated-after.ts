import type { Hit } from '../claims/matcher.js'

/** "Legitimate interests (Art. 6(1)(f)): keeping the service available", or a dash. */
export const isStatedAfter = ({ sentence, end }: Hit): boolean =>
  /^[^:;–—\n]{0,60}(?::|\s[–—-])\s*(?!(?:art|artt|article|artikel|articles)\b)(?=\p{L}[^\s:]*\s+\S)/iu.test(
    sentence.text.slice(end),
  )
