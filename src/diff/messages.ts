import type { Message, NoticeReport, Status } from '../report/model.js'
import { type Pairs, pairSame, pairTexts, sameWords } from './words.js'

export interface MessageChanges {
  broken: Message[]
  fixed: Message[]
  before: Message[]
}

/**
 * Where the lines (from 1) of one version are in the other; undefined for lines that changed. `path` is that of the place, for
 * a notice of several files.
 */
export interface LineMap {
  before(line: number, path?: string): number | undefined
  after(line: number, path?: string): number | undefined
}

export interface CompareOptions {
  /** Without it, equal findings on equal words are told apart by their order. */
  lines?: LineMap
  /**
   * Rules that judge the words of a place by themselves. They report the first few places only: what comes into view on a
   * line that nobody touched was there before.
   */
  isLocal?: (ruleId: string) => boolean
}

/**
 * Which messages a change brought, which it did away with, and which were there before. Messages are the same where
 * rule and words are the same, or the words are nearly so; lines may have moved.
 */
export function compareMessages(
  base: NoticeReport,
  head: NoticeReport,
  options: CompareOptions = {},
): MessageChanges {
  const before: Message[] = []
  const broken: Message[] = []
  const fixed: Message[] = []
  const olds = byRule(base.messages)
  const news = byRule(head.messages)
  for (const rule of new Set([...olds.keys(), ...news.keys()])) {
    const old = olds.get(rule) ?? []
    const now = news.get(rule) ?? []
    const worse = isWorse(statusOf(base, rule), statusOf(head, rule))
    const requirement = statusOf(head, rule) !== undefined
    if (requirement && old.length && now.length) {
      // Still wanting: an old problem, unless less is said than before.
      ;(worse ? broken : before).push(...now)
      continue
    }
    const placed = pairPlaced(old, now, options)
    before.push(...placed.pairs.map(([, message]) => message))
    const isSeen = (message: Message, side: 'before' | 'after') =>
      options.isLocal?.(rule) === true && stands(message, options.lines, side)
    before.push(...placed.right.filter((message) => isSeen(message, 'before')))
    const reworded = pairTexts(
      placed.left.filter((message) => !isSeen(message, 'after')),
      placed.right.filter((message) => !isSeen(message, 'before')),
      (message) => (message.absence ? 'absent' : message.quote),
    )
    before.push(...reworded.pairs.map(([, message]) => message))
    fixed.push(...reworded.left)
    broken.push(...reworded.right)
  }
  const order = new Map(head.messages.map((message, i) => [message, i]))
  const inOrder = (messages: Message[]) => messages.sort((a, b) => order.get(a)! - order.get(b)!)
  return { broken: inOrder(broken), before: inOrder(before), fixed }
}

function byRule(messages: Message[]): Map<string, Message[]> {
  const groups = new Map<string, Message[]>()
  for (const message of messages) {
    const list = groups.get(message.ruleId)
    if (list) list.push(message)
    else groups.set(message.ruleId, [message])
  }
  return groups
}

/** Whether all lines of a message are in the other version, too. */
function stands(
  { start, end, path }: Message,
  lines: LineMap | undefined,
  side: 'before' | 'after',
): boolean {
  if (!lines) return false
  for (let line = start.line; line <= end.line; line++)
    if (lines[side](line, path) === undefined) return false
  return true
}

/** Messages on the same words, on the same line where the lines are known. */
function pairPlaced(old: Message[], now: Message[], { lines }: CompareOptions): Pairs<Message, Message> {
  const words = (m: Message) => (m.absence ? '' : sameWords(m.quote))
  if (!lines) return pairSame(old, now, words)
  const isOld = new Set(old)
  return pairSame(old, now, (m) => {
    if (m.absence) return ''
    return `${isOld.has(m) ? m.start.line : (lines.before(m.start.line, m.path) ?? 'changed')} ${words(m)}`
  })
}

const statusOf = ({ requirements }: NoticeReport, id: string) => requirements.find((r) => r.id === id)?.status

/** How much is said: more is better. */
export const said: Record<Status, number> = {
  disclosed: 2,
  contradictory: 1,
  incomplete: 1,
  missing: 0,
  'not-applicable': 0,
}

const isWorse = (before: Status | undefined, after: Status | undefined) =>
  before !== undefined && after !== undefined && said[after] < said[before]
