import { createHash } from 'node:crypto'
import { fileOf, type Message, type NoticeReport } from './model.js'

/**
 * A name for each message of a notice that survives edits elsewhere in the file: made of the rule and the words it is about,
 * never of a line number. Equal findings on equal words are told apart by their order.
 * Returns hexadecimal SHA-256 digests with `:N`, in the order of the messages.
 */
export function fingerprints(notice: Pick<NoticeReport, 'path'>, messages: readonly Message[]): string[] {
  const seen = new Map<string, number>()
  return messages.map((message) => {
    const words = message.absence
      ? (message.about ?? 'absent')
      : message.quote.replace(/\s+/g, ' ').trim().toLowerCase()
    const digest = createHash('sha256')
      .update([fileOf(notice, message), message.ruleId, words].join('\0'))
      .digest('hex')
      .slice(0, 32)
    const occurrence = (seen.get(digest) ?? 0) + 1
    seen.set(digest, occurrence)
    return `${digest}:${occurrence}`
  })
}
