import type { Language } from '../notice/model.js'
import type { Change, ChangeKind, NoticeChanges } from './model.js'
import { changeTexts } from './texts/index.js'

const signs: Record<ChangeKind, string> = {
  removed: '🔴',
  weakened: '🟠',
  'contact-removed': '🔴',
  'contact-changed': '🔵',
  'period-removed': '🟠',
  'period-lengthened': '🟠',
  'period-shortened': '🟢',
  'country-added': '🟠',
  'recipient-added': '🟠',
  'recipient-removed': '🔵',
  'purpose-added': '🟠',
  'purpose-removed': '🔵',
  'legal-basis-changed': '🟠',
  added: '🟢',
}

/** What people read before a change: a sign and a word. */
export const kindName = ({ kind }: Change, language: Language): string =>
  `${signs[kind]} ${changeTexts(language).kinds[kind]}`

/** The values of a change in words: "3 years → 10 years"; `show` makes each safe for the format. */
export function valuesText({ kind, values }: Change, show: (text: string) => string): string {
  const between = kind.startsWith('period-') || kind === 'contact-changed' ? ' → ' : ', '
  return values.map(show).join(between)
}

/** "This change brings 2 new problems and fixes 1; 60 problems were there before." */
export function changeVerdict(all: readonly NoticeChanges[], language: Language): string {
  const sum = (key: 'broken' | 'fixed' | 'before') => all.reduce((n, notice) => n + notice[key].length, 0)
  const losses = all
    .flatMap(({ changes }) => changes)
    .filter(({ kind }) => ['removed', 'weakened'].includes(kind)).length
  return changeTexts(language).verdict({
    broken: sum('broken'),
    fixed: sum('fixed'),
    losses,
    before: sum('before'),
  })
}
