import type { Message } from '../../report/model.js'
import type { Judged } from '../check.js'
import { toMessage } from '../findings.js'
import type { Finding } from '../kinds.js'
import { compareCases } from './compare.js'
import type { Difference, Side } from './model.js'

/** One of several translations of a notice. */
export interface Translation {
  judged: Judged
  /**
   * Which of them a difference is told in, once: one of the highest number. 0: in none (it is only there to be compared with).
   */
  tells: number
}

/** A difference of one translation from the others that agree. */
interface Odd {
  difference: Difference
  /** The one that stands alone, with what it says. */
  alone: Told
  others: Told[]
}

interface Told extends Side {
  translation: Translation
}

/**
 * Compares all translations with the first; returns the messages of each, in their order. What only the first says otherwise is
 * told of the first.
 */
export function compareTranslations(all: readonly Translation[]): Message[][] {
  const messages = new Map<Translation, Message[]>(all.map((one) => [one, []]))
  for (const odd of oddOnes(all)) {
    const candidates = [odd.alone, ...odd.others]
    const teller = candidates.reduce((a, b) => (b.translation.tells > a.translation.tells ? b : a))
    if (!teller.translation.tells) continue
    const others = teller === odd.alone ? odd.others : [odd.alone]
    const message = tell(odd.difference, teller, others)
    if (message) messages.get(teller.translation)!.push(message)
  }
  return all.map((one) => messages.get(one)!)
}

function oddOnes([first, ...rest]: readonly Translation[]): Odd[] {
  if (!first) return []
  const found = new Map<string, [Difference, Translation][]>()
  for (const translation of rest) {
    for (const difference of compareCases(first.judged.about, translation.judged.about)) {
      const known = found.get(difference.key)
      if (known) known.push([difference, translation])
      else found.set(difference.key, [[difference, translation]])
    }
  }
  return [...found.values()].flatMap((same): Odd[] => {
    const told = same.map(([difference, translation]): [Difference, Told, Told] => {
      const [a, b] = difference.sides
      return [difference, { ...a, translation: first }, { ...b, translation }]
    })
    const [difference, here] = told[0]!
    if (told.length > 1 && told.length === rest.length)
      return [{ difference, alone: here, others: told.map(([, , there]) => there) }]
    return told.map(([difference, a, b]) =>
      // Of two, the one that leaves something out is told.
      rest.length === 1 && !a.says
        ? { difference, alone: a, others: [b] }
        : { difference, alone: b, others: [a] },
    )
  })
}

function tell({ kind, about }: Difference, here: Told, others: readonly Told[]): Message | undefined {
  const { about: notice, texts } = here.translation.judged
  const rule = notice.rules.find((one) => one.kind === 'translation')
  const [there] = others
  if (!rule || !there) return undefined
  const item = about === undefined ? undefined : notice.rules.find(({ id }) => id === about)
  const finding: Finding = {
    place: here.place,
    message: kind === 'item' ? (here.says ? 'only-here' : 'absent') : kind,
    values: {
      item: (about !== undefined && texts[about]?.title) || '',
      here: here.value ?? '',
      there: there.value ?? '',
      other: others.map(pathOf).join(', '),
    },
    ...(!here.says && { absence: true }),
    related: others.map(({ place, says }) => ({ place, message: says ? 'other' : 'other-absent' })),
  }
  const message = toMessage(finding, { ...rule, articles: item?.articles ?? rule.articles }, texts[rule.id]!)
  return {
    ...message,
    ...(about !== undefined && { about }),
    related: message.related.map((place, i) => ({
      ...place,
      ...(!others[i]!.says && { quote: '' }),
      path: place.path ?? pathOf(others[i]!),
    })),
  }
}

const pathOf = ({ translation }: Told) => translation.judged.about.reading.notice.path
