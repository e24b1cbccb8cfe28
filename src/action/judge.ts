import { type RankedMessage, rankMessages } from '../report/ranking.js'
import type { Severity } from '../report/model.js'
import type { Inputs } from './inputs.js'
import type { CheckedNotice } from './notices.js'

/** The problems that count, in order: what the change brings first, then by importance. */
export interface Judgement {
  shown: RankedMessage[]
  /** Those of `shown` that the change brings; all where there is nothing to compare with. */
  broken: RankedMessage[]
  counts: Record<Severity, number>
}

/** Picks the problems that count by the scope. */
export function judge(notices: readonly CheckedNotice[], scope: Inputs['scope']): Judgement {
  const isNew = ({ changes }: CheckedNotice, message: RankedMessage['message']) =>
    !changes || changes.broken.includes(message)
  const inScope = notices.flatMap((checked) => {
    const { notice, changes, lines } = checked
    const all = notice.messages.map((message) => ({ notice, message, isNew: isNew(checked, message) }))
    if (scope === 'all' || !changes) return all
    if (scope === 'changed-files') return changes.base === changes.head ? [] : all
    // Something missing is on no line: it counts only where the change brings it.
    return all.filter(
      ({ message, isNew }) => isNew || (!message.absence && touches(message.start.line, message.end.line, lines)),
    )
  })
  const broken = rankMessages(inScope.filter(({ isNew }) => isNew))
  const shown = [...broken, ...rankMessages(inScope.filter(({ isNew }) => !isNew))]
  const count = (severity: Severity) => shown.filter(({ message }) => message.severity === severity).length
  return { shown, broken, counts: { error: count('error'), warning: count('warning'), info: count('info') } }
}

function touches(start: number, end: number, lines: CheckedNotice['lines']): boolean {
  for (let line = start; line <= end; line++) if (lines?.(line) === undefined) return true
  return false
}

const failing: Record<Exclude<Inputs['failOn'], ''>, readonly Severity[]> = {
  new: ['error'],
  'new-warning': ['error', 'warning'],
  error: ['error'],
  warning: ['error', 'warning'],
  never: [],
}

/** How many problems fail the step. `configured` is how many of all fail by `failOn` of the configuration. */
export function failuresOf({ shown, broken }: Judgement, failOn: Exclude<Inputs['failOn'], ''>): number {
  const candidates = failOn.startsWith('new') ? broken : shown
  return candidates.filter(({ message }) => failing[failOn].includes(message.severity)).length
}
