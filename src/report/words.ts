import type { Message, NoticeReport, Summary } from './model.js'

/** What every report says of itself. */
export const caveat = 'Evidence of wording, not of compliance; no legal advice.'

export const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

/** "12 of 15 applicable items disclosed, 2 incomplete, 1 missing". */
export function summaryLine({ applicable, disclosed, incomplete, missing, contradictory }: Summary): string {
  const rest = Object.entries({ incomplete, missing, contradictory }).filter(([, count]) => count > 0)
  return [
    `${disclosed} of ${applicable} applicable items disclosed`,
    ...rest.map(([word, count]) => `${count} ${word}`),
  ].join(', ')
}

/** The summaries of many notices added up. */
export function counts(notices: readonly NoticeReport[]): Summary {
  const sum: Summary = { applicable: 0, disclosed: 0, incomplete: 0, missing: 0, contradictory: 0 }
  for (const { summary } of notices) {
    for (const key of Object.keys(sum) as (keyof Summary)[]) sum[key] += summary[key]
  }
  return sum
}

/** "2 errors, 3 warnings, 1 info", without what there is none of; "no findings". */
export function tally(messages: readonly Message[]): string {
  const of = (severity: string) => messages.filter((message) => message.severity === severity).length
  const errors = of('error')
  const warnings = of('warning')
  const infos = of('info')
  const parts = [
    errors && plural(errors, 'error'),
    warnings && plural(warnings, 'warning'),
    infos && `${infos} info`,
  ]
  return parts.filter(Boolean).join(', ') || 'no findings'
}

/** The tally of some notices, with how many findings are turned off: "2 errors, 41 turned off". */
export function tallyAll(notices: readonly Pick<NoticeReport, 'messages' | 'suppressed'>[]): string {
  const off = notices.reduce((sum, { suppressed }) => sum + suppressed.length, 0)
  const text = tally(notices.flatMap(({ messages }) => messages))
  return off ? `${text}, ${off} turned off` : text
}
