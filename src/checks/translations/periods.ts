import { type Period, periodsIn, samePeriod } from '../../claims/periods.js'
import type { Sentence } from '../../notice/model.js'
import type { Case } from '../kinds.js'
import type { Difference, Pair, Side } from './model.js'

/** More than any notice has; what is done with pairs of them stays bounded. */
const mostPeriods = 300

interface PeriodClaim {
  sentence: Sentence
  period: Period
}

/**
 * Another period for the same thing: in sentences that are each other's counterpart and give equally many periods. A period
 * counts only where the notice has it more often than the other: lists may be in another order.
 */
export function comparePeriods(pair: Pair): Difference[] {
  const [ours, theirs] = pair.cases.map(periodsOf) as [PeriodClaim[], PeriodClaim[]]
  const [moreA, moreB] = surplus(ours, theirs)
  if (!moreA.length || !moreB.length) return []
  if (!pair.isParallel || !pair.alignment) {
    const isOne = ours.length === theirs.length && moreA.length === 1 && moreB.length === 1
    return isOne ? [difference(moreA[0]!, moreB[0]!, pair)] : []
  }
  return pair.alignment.beads.flatMap(({ a, b }) => {
    const within = (all: PeriodClaim[], some: Sentence[]) => all.filter((p) => some.includes(p.sentence))
    const [left, right] = [within(ours, a), within(theirs, b)]
    if (!left.length || left.length !== right.length) return []
    const [restA, restB] = surplus(left, right)
    return restA.flatMap((claim, i) => {
      const other = restB[i]!
      return moreA.some((p) => same(p, claim)) && moreB.some((p) => same(p, other))
        ? [difference(claim, other, pair)]
        : []
    })
  })
}

const periodsOf = ({ reading }: Case): PeriodClaim[] =>
  reading.notice.sentences
    .filter(({ block }) => block.region === 'main' && !block.quoted)
    .flatMap((sentence) => periodsIn(sentence).map((period) => ({ sentence, period })))
    .slice(0, mostPeriods)

const same = (a: PeriodClaim, b: PeriodClaim) => samePeriod(a.period, b.period)

/** What each side has more of than the other. */
function surplus(
  left: readonly PeriodClaim[],
  right: readonly PeriodClaim[],
): [PeriodClaim[], PeriodClaim[]] {
  const rest = [...right]
  const more = left.filter((claim) => {
    const at = rest.findIndex((other) => same(claim, other))
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
  return [more, rest]
}

const difference = (a: PeriodClaim, b: PeriodClaim, { cases }: Pair): Difference => ({
  key: `period ${a.sentence.index} ${a.period.start}`,
  ...((isOfRetention(a, cases[0]) || isOfRetention(b, cases[1])) && { about: retention }),
  kind: 'period',
  sides: [sideOf(a), sideOf(b)],
})

const retention = 'retention-period'

/** As against the month in which requests are answered. */
const isOfRetention = ({ sentence }: PeriodClaim, { disclosures }: Case) =>
  disclosures
    .get(retention)
    ?.places.some((p) => p.block === sentence.block && p.start < sentence.end && p.end > sentence.start) ===
  true

const sideOf = ({ sentence, period }: PeriodClaim): Side => ({
  place: { block: sentence.block, start: sentence.start, end: sentence.end },
  says: true,
  value: sentence.text.slice(period.start, period.end),
})
