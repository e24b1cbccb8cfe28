import type { Message, NoticeReport, Status } from '../report/model.js'
import { type Pairs, pairSame, pairTexts, sameWords } from './words.js'

export interface MessageChanges {
  broken: Message[]
  fixed: Message[]
  before: Message[]
}

/** From a line of the new version (from 1) to the same line of the old one; undefined for a changed line. */
export type LineMap = (line: number) => number | undefined

/**
 * Which messages a change brought, which it did away with, and which were there before. Messages are the same where
 * rule and words are the same, or the words are nearly so; lines may have moved. Without `lines`, equal findings on
 * equal words are told apart by their order.
 */
export function compareMessages(base: NoticeReport, head: NoticeReport, lines?: LineMap): MessageChanges {
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
    const { pairs, left, right } = pairMessages(old, now, lines)
    before.push(...pairs.map(([, message]) => message))
    fixed.push(...left)
    broken.push(...right)
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

function pairMessages(old: Message[], now: Message[], lines?: LineMap): Pairs<Message, Message> {
  const words = (m: Message) => (m.absence ? '' : sameWords(m.quote))
  const isOld = new Set(old)
  const placed = pairSame(old, now, (m) =>
    lines && !m.absence
      ? `${isOld.has(m) ? m.start.line : (lines(m.start.line) ?? 'changed')} ${words(m)}`
      : words(m),
  )
  const rest = pairTexts(placed.left, placed.right, (m) => (m.absence ? 'absent' : m.quote))
  return { pairs: [...placed.pairs, ...rest.pairs], left: rest.left, right: rest.right }
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
