import { type Period, periodsIn } from '../claims/periods.js'
import { phraseList, type Span, wordsOf } from '../claims/phrase-list.js'
import type { Sentence } from '../notice/model.js'
import type { LanguageRules } from '../rules/model.js'

/** Days of the month within which an answer is due (Art. 12(3) GDPR), however it is counted; and of what is no answer's any more. */
const [shortestMonth, longestMonth, year] = [28, 31, 365]

/**
 * A period in a sentence about a right that is none of those the law knows: the month of the answer, its extension, or how long something is
 * kept. Lists of the vocabulary: `right-replies` (who answers within it) and `right-other-periods` (what other periods are of).
 * @returns where it stands, in the text of the sentence
 */
export function unlawfulPeriod(sentence: Sentence, rules: LanguageRules): Span | undefined {
  const periods = periodsIn(sentence)
  if (!periods.length) return undefined
  const words = wordsOf(sentence)
  const says = (name: string) => phraseList(rules, name).find(words).length > 0
  if (says('right-other-periods')) return undefined
  const isReply = says('right-replies')
  return periods.find((period) => {
    const working = workingDays(period, sentence)
    if (working !== undefined) return working > longestMonth && working < year
    const { days } = period
    return (days > longestMonth && days < year) || (days < shortestMonth && !isReply)
  })
}

/** The days of a period of working days (thirty are six weeks): in few of them a receipt is confirmed. */
function workingDays({ start, end, days }: Period, { plain }: Sentence): number | undefined {
  return /working|business|werk|arbeitstag|ouvr/.test(plain.slice(start, end + farthest))
    ? (days * week) / workingWeek
    : undefined
}

const [week, workingWeek] = [7, 5]
/** Characters: "30 jours ouvrables". */
const farthest = 10
