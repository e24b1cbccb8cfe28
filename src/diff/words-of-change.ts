import type { Change, ChangeKind, NoticeChanges } from './model.js'

/** What people read before a change: a sign and a word. */
export const kindNames: Record<ChangeKind, string> = {
  removed: '🔴 removed',
  weakened: '🟠 weakened',
  'contact-removed': '🔴 contact removed',
  'contact-changed': '🔵 contact changed',
  'period-removed': '🟠 period removed',
  'period-lengthened': '🟠 kept for longer',
  'period-shortened': '🟢 kept for less long',
  'country-added': '🟠 country added',
  'recipient-added': '🟠 recipient added',
  'recipient-removed': '🔵 recipient removed',
  'purpose-added': '🟠 purpose added',
  'purpose-removed': '🔵 purpose removed',
  'legal-basis-changed': '🟠 legal basis changed',
  added: '🟢 added',
}

/** The values of a change in words: "3 years → 10 years"; `show` makes each safe for the format. */
export function valuesText({ kind, values }: Change, show: (text: string) => string): string {
  const between = kind.startsWith('period-') || kind === 'contact-changed' ? ' → ' : ', '
  return values.map(show).join(between)
}

const of = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`

/** "This change breaks 2 things and fixes 1; 60 problems were there before." */
export function changeVerdict(all: readonly NoticeChanges[]): string {
  const sum = (key: 'broken' | 'fixed' | 'before') => all.reduce((n, notice) => n + notice[key].length, 0)
  const losses = all
    .flatMap(({ changes }) => changes)
    .filter(({ kind }) => ['removed', 'weakened'].includes(kind))
  const broken = sum('broken')
  const fixed = sum('fixed')
  const before = sum('before')
  const done = [
    broken ? `brings ${of(broken, 'new problem')}` : 'brings no new problem',
    ...(fixed ? [`fixes ${fixed}`] : []),
    ...(losses.length ? [`takes away or weakens ${of(losses.length, 'disclosure')}`] : []),
  ]
  const text = `This change ${done.join(', ').replace(/, ([^,]*)$/, ' and $1')}`
  return before
    ? `${text}; ${before === 1 ? '1 problem was' : `${before} problems were`} there before.`
    : `${text}.`
}
