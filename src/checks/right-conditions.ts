import { periodsIn } from '../claims/periods.js'
import { type Phrase, phraseLists, type Span, spanOf, type Word, wordsOf } from '../claims/phrase-list.js'
import type { Sentence } from '../notice/model.js'
import type { LanguageRules } from '../rules/model.js'

/** Words of a condition that are looked at, and that it has at least; and words before and behind something that may deny it. */
const [reach, fewest, denial, behind] = [22, 2, 3, 5]

const lists = [
  'right-openers',
  'right-half-openers',
  'right-demands',
  'right-hurdles',
  'right-conditions',
  'right-refusals',
  'right-grounds',
  'right-lawful',
  'right-replies',
  'right-other-periods',
  'negations',
] as const
type List = (typeof lists)[number]

/**
 * Does a sentence about a right ask for something that the law does not? Whatever a condition says, it is of few kinds. Lists of the
 * vocabulary: `right-openers` begin a condition or a duty ("once", "must"), `right-half-openers` may ("if"), and `right-demands` are what
 * nobody may ask for behind them: an agreement, a proof, money, a third person at all (behind half an opener two of them).
 * `right-hurdles` ("notary") are asked for whatever stands before them. `right-conditions` open nothing but a condition, which is
 * unlawful unless it names one of the `right-grounds`; so are `right-refusals` ("no such claim"). `right-lawful` are the law's own conditions, which excuse the clause (Art. 12(5),
 * 12(6), 17, 18, 20 and 21 GDPR).
 * @returns where it does, in the text of the sentence
 */
export function unlawfulDemand(sentence: Sentence, rules: LanguageRules): Span | undefined {
  const words = wordsOf(sentence)
  const found = phraseLists(rules, lists).find(words)
  const all = (name: List) => found[lists.indexOf(name)]!
  const within = (name: List, from: number, until: number) =>
    all(name).filter(({ first, last }) => first >= from && last < until)
  const says = (name: List, from = 0, until = words.length) => within(name, from, until).length > 0
  const isDenied = ({ first }: Phrase, from = 0) => says('negations', Math.max(from, first - denial), first)
  // "A notary is not needed", and "without a notary we do nothing".
  const isDeniedBehind = ({ last }: Phrase) => says('negations', last + 1, last + 1 + behind)

  const hurdle = all('right-hurdles').find((phrase) => isDenied(phrase) === isDeniedBehind(phrase))
  if (hurdle && !says('right-lawful')) return spanOf(words, hurdle)

  const [refusal] = all('right-refusals')
  if (refusal && !says('right-lawful') && !says('right-grounds')) return spanOf(words, refusal)

  /** The condition that an opener begins: the words behind it, unless it is denied or excused. */
  const conditionBehind = (opener: Phrase): Phrase | undefined => {
    const end = endOfClause(words, opener.last + 1)
    if (isDenied(opener) || says('right-lawful', startOfClause(sentence, words, opener.first), end))
      return undefined
    return { first: opener.last + 1, last: end - 1 }
  }
  const asks = (openers: List, count: number) =>
    firstOf(all(openers), (opener) => {
      const condition = conditionBehind(opener)
      if (!condition) return undefined
      const demands = within('right-demands', condition.first, condition.last + 1).filter(
        (phrase) => !isDenied(phrase, condition.first),
      )
      const last = demands[count - 1]
      return last && spanOf(words, { first: opener.first, last: last.last })
    })
  const withoutGround = () =>
    firstOf(all('right-conditions'), (opener) => {
      const condition = conditionBehind(opener)
      if (!condition || condition.last - opener.last < fewest) return undefined
      if (says('right-grounds', condition.first, condition.last + 1)) return undefined
      return spanOf(words, { first: opener.first, last: condition.last })
    })
  // "Provided that you ask within six weeks": no right has to be exercised in time.
  const inTime = () =>
    firstOf(all('right-conditions'), (opener) => {
      const condition = conditionBehind(opener)
      if (!condition || says('right-replies') || says('right-other-periods')) return undefined
      const from = words[condition.first]?.start ?? Number.POSITIVE_INFINITY
      const period = periodsIn(sentence).find(({ start }) => start >= from)
      return period && { start: words[opener.first]!.start, end: period.end }
    })
  return asks('right-openers', 1) ?? asks('right-half-openers', 2) ?? withoutGround() ?? inTime()
}

/** The number of the word that begins the clause: behind a comma or a stronger sign. */
function startOfClause({ plain }: Sentence, words: readonly Word[], from: number): number {
  let at = from
  while (at > Math.max(0, from - reach) && !/[;:(),]/.test(plain.slice(words[at - 1]!.end, words[at]!.start)))
    at--
  return at
}

/** The number of the word behind the clause: at a sign stronger than a comma, or so many words on. */
function endOfClause(words: readonly Word[], from: number): number {
  let at = from
  while (at < words.length && at < from + reach && !words[at]!.isApart) at++
  return at
}

function firstOf<Of, Found>(all: readonly Of[], find: (one: Of) => Found | undefined): Found | undefined {
  for (const one of all) {
    const found = find(one)
    if (found) return found
  }
  return undefined
}
