import { type Period, periodsIn } from '../claims/periods.js'
import { toPlain } from '../notice/plain.js'
import type { Evidence, NoticeReport, RequirementReport } from '../report/model.js'
import { thirdCountriesIn } from './countries.js'
import type { ChangeKind, FoundChange } from './model.js'
import { pairTexts, sameWords, wordsOf } from './words.js'

/** A requirement in both versions; it is said in both. */
export interface Both {
  before: RequirementReport
  after: RequirementReport
}

type Values = (both: Both, base: NoticeReport, head: NoticeReport) => FoundChange[]

/** What a reviewer wants to see change, by requirement. */
export const valuesOf: Record<string, Values> = {
  'dpo-contact': contacts,
  'controller-contact': contacts,
  'representative-contact': contacts,
  'retention-period': periods,
  'third-country-transfers': countries,
  recipients,
}

const make = (
  kind: ChangeKind,
  { after: { id, title, articles } }: Both,
  says: FoundChange['says'],
  rest: Pick<FoundChange, 'before' | 'after'> & { values?: string[] },
): FoundChange => ({ kind, requirement: id, title, articles, says, values: [], ...rest })

const pairEvidence = ({ before, after }: Both, least?: number) =>
  pairTexts(before.evidence, after.evidence, (evidence: Evidence) => evidence.quote, least)

const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,190}\.\p{L}{2,24}/gu
const phone = /\+?\(?\d[\d\s()./-]{6,20}\d/g
const addressesIn = (quote: string) => [
  ...(quote.slice(0, 5000).match(email) ?? []),
  ...(quote.slice(0, 5000).match(phone) ?? []),
]

/** Addresses and numbers that are no longer given. */
function contacts(both: Both): FoundChange[] {
  const { before, after } = both
  const addresses = (evidence: Evidence[]) =>
    evidence.flatMap((e) => addressesIn(e.quote).map((address) => ({ address, e })))
  const key = (address: string) => address.toLowerCase().replace(/[\s()./-]/g, '')
  const now = addresses(after.evidence)
  const kept = new Set(now.map(({ address }) => key(address)))
  const old = addresses(before.evidence)
  const had = new Set(old.map(({ address }) => key(address)))
  const added = now.filter(({ address }) => !had.has(key(address)))
  const gone = new Map(
    old.filter(({ address }) => !kept.has(key(address))).map((o) => [key(o.address), o] as const),
  )
  return [...gone.values()].map(({ address, e }, i) => {
    const other = added[i]
    return other
      ? make('contact-changed', both, (t) => t.contactChanged, {
          values: [address, other.address],
          before: e,
          after: other.e,
        })
      : make('contact-removed', both, (t) => t.contactRemoved, { values: [address], before: e })
  })
}

/** Two periods are the same up to this part of the longer one: "12 months", "1 year". */
const tolerance = 0.08
const plainOf = (quote: string) => ({ plain: toPlain(quote.slice(0, 5000)) })

/** Periods that became longer or shorter, or are gone. */
function periods(both: Both): FoundChange[] {
  const { pairs, left } = pairEvidence(both, 0.4)
  const changed = pairs.flatMap(([before, after]) => periodChange(both, before, after))
  const gone = left.filter(({ quote }) => periodsIn(plainOf(quote)).length)
  return [
    ...changed,
    ...gone.map((before) => make('period-removed', both, (t) => t.periodRemoved, { before })),
  ]
}

function periodChange(both: Both, before: Evidence, after: Evidence): FoundChange[] {
  const old = periodsIn(plainOf(before.quote))
  const now = periodsIn(plainOf(after.quote))
  if (!old.length) return []
  if (!now.length) return [make('period-removed', both, (t) => t.periodRemoved, { before, after })]
  // As many periods as before: each is another's successor. Otherwise the longest ones are compared.
  const steps: [Period, Period][] =
    old.length === now.length
      ? old.map((period, i): [Period, Period] => [period, now[i]!])
      : [[longest(old), longest(now)]]
  return steps.flatMap(([a, b]) => {
    if (Math.abs(a.days - b.days) <= Math.max(a.days, b.days) * tolerance) return []
    const longer = b.days > a.days
    const values = [before.quote.slice(a.start, a.end), after.quote.slice(b.start, b.end)]
    return [
      make(
        longer ? 'period-lengthened' : 'period-shortened',
        both,
        (t) => (longer ? t.periodLengthened : t.periodShortened),
        { values, before, after },
      ),
    ]
  })
}

const longest = (all: readonly Period[]) => all.reduce((a, b) => (b.days > a.days ? b : a))

const whereTo = ['third-country-transfers', 'transfer-safeguards', 'recipients']
const evidenceOn = (notice: NoticeReport, ids: string[]) =>
  notice.requirements.filter(({ id }) => ids.includes(id)).flatMap(({ evidence }) => evidence)

/** Countries outside the EEA that are named now and were not before. */
function countries(both: Both, base: NoticeReport, head: NoticeReport): FoundChange[] {
  const known = new Set(evidenceOn(base, whereTo).flatMap(({ quote }) => [...thirdCountriesIn(quote).keys()]))
  const before = both.before.evidence[0]
  return evidenceOn(head, whereTo).flatMap((after) =>
    [...thirdCountriesIn(after.quote)]
      .filter(([code]) => !known.has(code) && known.add(code))
      .map(([, name]) =>
        make('country-added', both, (t) => t.countryAdded, {
          values: [name],
          after,
          ...(before && { before }),
        }),
      ),
  )
}

/** Recipients that are named now and were not before, and the other way round. */
function recipients(both: Both, base: NoticeReport, head: NoticeReport): FoundChange[] {
  const { pairs, left, right } = pairEvidence(both)
  const wordsIn = (notice: NoticeReport) =>
    new Set(evidenceOn(notice, ['recipients']).flatMap(({ quote }) => wordsOf(quote)))
  const old = wordsIn(base)
  const now = wordsIn(head)
  const added = right.map((after) => make('recipient-added', both, (t) => t.recipientsAdded, { after }))
  const gone = left.map((before) => make('recipient-removed', both, (t) => t.recipientsRemoved, { before }))
  const reworded = pairs.flatMap(([before, after]) => {
    if (sameWords(before.quote) === sameWords(after.quote)) return []
    const more = partsOf(after.quote).filter((part) => isNew(part, old))
    const less = partsOf(before.quote).filter((part) => isNew(part, now))
    return [
      ...(more.length
        ? [make('recipient-added', both, (t) => t.recipientsAdded, { values: more, before, after })]
        : []),
      ...(less.length
        ? [
            make('recipient-removed', both, (t) => t.recipientsRemoved, {
              values: less,
              before,
              after,
            }),
          ]
        : []),
    ]
  })
  return [...added, ...reworded, ...gone]
}

/** The parts of an enumeration, in four languages. */
const partsOf = (quote: string) =>
  quote
    .slice(0, 5000)
    .split(/[,;:•()\n]|\s(?:and|or|et|ou|und|oder|sowie|en|of|as well as|ainsi que|alsmede)\s/i)
    .map((part) => part.trim().replace(/[.\s]+$/, ''))
    .filter((part) => part.length > 2)

const isNew = (part: string, known: ReadonlySet<string>) => {
  const words = wordsOf(part).filter((word) => word.length > 2)
  return words.length > 0 && words.filter((word) => !known.has(word)).length * 2 > words.length
}
