import type { Element } from 'hast'
import type { Child, Properties } from 'hastscript'
import { h } from 'hastscript'
import type { SourcePosition } from '../../notice/model.js'
import { shorten } from '../../notice/shorten.js'
import type { Evidence, Severity, Status } from '../../report/model.js'
import type { Scorecard } from '../model.js'
import type { Places } from '../places.js'
import type { Texts } from '../texts/index.js'

/** What the parts of a page share. */
export interface Page {
  card: Scorecard
  places: Places
  /** The ids of the places that links can lead to. */
  shown: ReadonlySet<string>
  texts: Texts
}

/** Characters of a passage that are quoted; the rest stands in the notice below. */
const quoteLength = 420

/** Beside the word, so that no status is told by colour alone. */
export const statusSigns: Record<Status, string> = {
  disclosed: '✓',
  incomplete: '◐',
  missing: '✗',
  contradictory: '⇄',
  'not-applicable': '–',
}
const severitySigns: Record<Severity, string> = { error: '✗', warning: '!', info: 'i' }

export const sign = (text: string) => h('span', { className: 'sign', ariaHidden: 'true' }, text)

export const statusWord = (status: Status, texts: Texts) =>
  h('span', { className: ['status', status] }, [sign(statusSigns[status]), ' ', texts.status[status]])

export const severityWord = (severity: Severity, texts: Texts) =>
  h('span', { className: ['status', severity] }, [
    sign(severitySigns[severity]),
    ' ',
    texts.severity[severity],
  ])

/** "line 12", or "privacy.fr.md, line 12" for another file than the notice's first. */
const lineName = ({ texts }: Page, { path, start }: SourcePosition): string =>
  `${path === undefined ? '' : `${path}, `}${texts.line} ${start.line}`

/** "line 12", leading to the highlighted words. */
export function lineLink(page: Page, place: SourcePosition, label = lineName(page, place)) {
  const id = page.places.idOf(place)
  return id !== undefined && page.shown.has(id) ? h('a', { href: `#${id}` }, label) : h('span', label)
}

/** The words of the notice and their line. */
export const quotation = (page: Page, evidence: Pick<Evidence, 'quote' | 'start' | 'end' | 'path'>) =>
  h('blockquote', [
    evidence.quote && quoteOf(page.card, evidence.quote, quoteLength, isIn(page, evidence)),
    ' ',
    h('span', { className: 'place' }, ['(', lineLink(page, evidence), ')']),
  ])

/** The words alone, for a version of the notice that the page does not show. */
export const quoteOf = ({ notice }: Scorecard, quote: string, most = quoteLength, isOwn = true) =>
  h(
    'q',
    { lang: isOwn ? notice.language : undefined, dir: 'auto' },
    shorten(quote.replace(/\s+/g, ' ').trim(), most),
  )

/** Whether a place is in the notice itself; a translation is in another language. */
const isIn = ({ card: { report } }: Page, { path }: Pick<SourcePosition, 'path'>) =>
  path === undefined || report.layers?.includes(path) === true

export const articlesText = (articles: readonly string[]) => articles.join(', ')

/** A table that scrolls by itself where it is wider than the page, also by keyboard. */
export function table(
  caption: string,
  id: string,
  head: readonly string[],
  rows: readonly Child[],
  properties: Properties = {},
) {
  const columns = head.map((text) => h('th', { scope: 'col' }, text))
  return h('div', { className: 'wide', role: 'region', tabIndex: 0, ariaLabelledby: `${id}-caption` }, [
    h('table', properties, [
      h('caption', { id: `${id}-caption` }, caption),
      h('thead', h('tr', columns)),
      h('tbody', [...rows] as Element[]),
    ]),
  ])
}

export const section = (id: string, title: string, content: Child) =>
  h('section', { id, ariaLabelledby: `${id}-title` }, [
    h('h2', { id: `${id}-title` }, title),
    content as Element,
  ])
