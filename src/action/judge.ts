import { type FailOn, failing } from '../config/model.js'
import type { LineMap } from '../diff/messages.js'
import type { Message, Severity } from '../report/model.js'
import { type RankedMessage, rankMessages } from '../report/ranking.js'
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
  const inScope = notices.flatMap(({ notice, isChanged, lines, changes }) => {
    const all = notice.messages.map((message) => ({
      notice,
      message,
      isNew: !changes || changes.broken.includes(message),
    }))
    if (scope === 'all' || !lines) return all
    if (scope === 'changed-files') return isChanged ? all : []
    // Something missing is on no line: it counts only where the change brings it.
    return all.filter(
      ({ message, isNew }) => (changes && isNew) || (!message.absence && touches(message, lines)),
    )
  })
  const broken = rankMessages(inScope.filter(({ isNew }) => isNew))
  const shown = [...broken, ...rankMessages(inScope.filter(({ isNew }) => !isNew))]
  const count = (severity: Severity) => shown.filter(({ message }) => message.severity === severity).length
  return { shown, broken, counts: { error: count('error'), warning: count('warning'), info: count('info') } }
}

function touches({ start, end, path }: Message, lines: LineMap): boolean {
  for (let line = start.line; line <= end.line; line++)
    if (lines.before(line, path) === undefined) return true
  return false
}

/** How many problems fail the step; `levels` are those of the configuration, by the path of the notice. */
export function failuresOf(
  { shown, broken }: Judgement,
  failOn: Inputs['failOn'],
  levels: ReadonlyMap<string, FailOn>,
): number {
  const candidates = failOn.startsWith('new') ? broken : shown
  const levelOf = (path: string): FailOn => {
    if (failOn === 'new') return levels.get(path) ?? 'error'
    return failOn === 'new-warning' ? 'warning' : failOn
  }
  return candidates.filter(({ notice, message }) => failing[levelOf(notice.path)].includes(message.severity))
    .length
}
