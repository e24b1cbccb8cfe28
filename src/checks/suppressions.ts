import type { Message, SuppressedMessage } from '../report/model.js'

/** An entry of the suppressions file for one notice. Dates are ISO 8601 calendar dates. */
export interface Suppression {
  rule: string
  /** The quoted words of the finding; without them, the item that is missing. */
  words?: string
  /** The requirement does not apply, for the reason given: the report shows it as declared. */
  notApplicable?: boolean
  reason: string
  owner?: string
  date?: string
  expires?: string
}

export interface SuppressionResult {
  kept: Message[]
  suppressed: SuppressedMessage[]
  /** Requirements declared not applicable, by id. */
  declared: Map<string, Suppression>
  expired: Suppression[]
  unused: Suppression[]
}

/**
 * Takes out the messages that the suppressions name. `today` (ISO 8601) decides what has expired; without it nothing does.
 * `silent`: the requirements of which the notice says nothing, whether or not that is a gap; they can be declared not applicable.
 * An expired entry suppresses nothing.
 */
export function applySuppressions(
  messages: Message[],
  entries: Suppression[],
  silent: ReadonlySet<string>,
  today?: string,
): SuppressionResult {
  const expired = entries.filter((entry) => today && entry.expires && entry.expires < today)
  const live = entries.filter((entry) => !expired.includes(entry))
  const byKey = new Map(live.map((entry) => [keyOf(entry.rule, entry.words), entry]))
  const used = new Set<Suppression>()
  const declared = new Map(live.filter((e) => e.notApplicable && silent.has(e.rule)).map((e) => [e.rule, e]))
  for (const entry of declared.values()) used.add(entry)
  const kept: Message[] = []
  const suppressed: SuppressedMessage[] = []
  for (const message of messages) {
    const entry = byKey.get(keyOf(message.ruleId, wordsOf(message)))
    if (!entry) {
      kept.push(message)
      continue
    }
    used.add(entry)
    const { reason, owner, date, expires } = entry
    const suppression = {
      kind: 'file' as const,
      reason,
      ...(owner && { owner }),
      ...(date && { date }),
      ...(expires && { expires }),
    }
    suppressed.push({ ...message, suppression })
  }
  return { kept, suppressed, declared, expired, unused: live.filter((entry) => !used.has(entry)) }
}

/** The entry that would suppress a message. */
export function suppressionOf(message: Message, why: Omit<Suppression, 'rule' | 'words'>): Suppression {
  return {
    rule: message.ruleId,
    ...(wordsOf(message)?.trim() && { words: plainWords(wordsOf(message)!) }),
    ...why,
  }
}

/** What tells a finding from others of its rule: the words it quotes, or the requirement it is about. */
const wordsOf = ({ absence, about, quote }: Message) => (absence ? about : quote)
const plainWords = (words: string) => words.replace(/\s+/g, ' ').trim()
const keyOf = (rule: string, words: string | undefined) =>
  `${rule}\n${words === undefined ? '' : plainWords(words)}`
