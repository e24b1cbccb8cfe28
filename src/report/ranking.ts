import type { Message, NoticeReport, Report, Severity } from './model.js'

export interface RankedMessage {
  notice: NoticeReport
  message: Message
}

const weight: Record<Severity, number> = { error: 0, warning: 1, info: 2 }

/** All messages, most important first: by severity, contradictions and defects in words before absences, then by place. */
export const rankedMessages = (report: Report): RankedMessage[] =>
  rankMessages(report.notices.flatMap((notice) => notice.messages.map((message) => ({ notice, message }))))

/** Sorts as `rankedMessages` does; equals keep their order. */
export function rankMessages(all: readonly RankedMessage[]): RankedMessage[] {
  const rank = ({ message }: RankedMessage) => weight[message.severity] * 2 + (message.absence ? 1 : 0)
  return all
    .map((m, i) => ({ m, i }))
    .sort((a, b) => rank(a.m) - rank(b.m) || a.i - b.i)
    .map(({ m }) => m)
}
