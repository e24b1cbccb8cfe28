import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Language } from '../../notice/model.js'
import type { Status } from '../../report/model.js'
import { htmlDocument } from '../html/page.js'
import { section, sign, statusSigns, statusWord } from '../html/parts.js'
import { style } from '../html/style.js'
import type { PortfolioRow } from '../model.js'
import { type Texts, textsIn } from '../texts/index.js'
import { barChart } from './chart.js'
import { type Column, type ItemCount, itemCounts, share, worstFirst } from './rows.js'
import { sortScript } from './sort-script.js'

/** Worst first, as the columns sort. */
const order: Status[] = ['missing', 'contradictory', 'incomplete', 'disclosed', 'not-applicable']

/** The page that leads to all others: a row per notice, a column per item, and charts. */
export function indexHtml(
  all: readonly PortfolioRow[],
  columns: readonly Column[],
  language: Language,
): string {
  const texts = textsIn(language)
  const rows = worstFirst(all)
  const items = itemCounts(rows, columns)
  const total = rows.reduce((sum, { summary }) => add(sum, summary), none)
  return htmlDocument({
    language,
    title: `${texts.portfolio}: ${texts.noticesCount(rows.length)}`,
    style,
    script: sortScript,
    body: [
      h('a', { className: 'skip', href: '#grid' }, texts.skip),
      h('header', [
        h('p', { className: 'kicker' }, texts.scorecard),
        h('h1', `${texts.portfolio}: ${texts.noticesCount(rows.length)}`),
        h('p', { className: 'verdict' }, h('strong', `${texts.verdict(total)}.`)),
        h('p', { className: 'caveat' }, texts.caveat),
      ]),
      h('main', [
        h('div', { className: 'charts' }, [
          barChart(
            texts.byItem,
            items.map(({ title, disclosed, applicable }) => ({
              label: title,
              part: disclosed,
              whole: applicable,
            })),
            ({ part, whole }) => texts.of(part, whole),
          ),
          barChart(texts.byLanguage, languageBars(rows, texts), ({ part, whole }) => texts.of(part, whole)),
        ]),
        section('grid', texts.items, [legend(texts), grid(rows, items, texts)]),
      ]),
      h('footer', h('p', texts.caveat)),
    ],
  })
}

const none = { applicable: 0, disclosed: 0, incomplete: 0, missing: 0, contradictory: 0 }
const add = (a: PortfolioRow['summary'], b: PortfolioRow['summary']) => ({
  applicable: a.applicable + b.applicable,
  disclosed: a.disclosed + b.disclosed,
  incomplete: a.incomplete + b.incomplete,
  missing: a.missing + b.missing,
  contradictory: a.contradictory + b.contradictory,
})

function languageBars(rows: readonly PortfolioRow[], texts: Texts) {
  return [...new Set(rows.map(({ language }) => language))].sort().map((language) => {
    const own = rows.filter((row) => row.language === language)
    const { disclosed, applicable } = own.reduce((sum, { summary }) => add(sum, summary), none)
    const label = `${texts.languageNames[language] ?? language} (${texts.noticesCount(own.length)})`
    return { label, part: disclosed, whole: applicable }
  })
}

const legend = (texts: Texts): Element =>
  h(
    'p',
    { className: 'about' },
    order.flatMap((status) => [statusWord(status, texts), ' ']),
  )

function grid(rows: readonly PortfolioRow[], items: readonly ItemCount[], texts: Texts): Element {
  const head = (label: string, className?: string) =>
    h(
      'th',
      { scope: 'col', className, dataSort: texts.sortBy(label) },
      h('span', { className: className && 'turned' }, label),
    )
  return h('div', { className: 'wide', role: 'region', tabIndex: 0, ariaLabelledby: 'grid-caption' }, [
    h('table', { className: 'grid' }, [
      h('caption', { id: 'grid-caption' }, texts.portfolioCaption),
      h('thead', [
        h('tr', [
          head(texts.facts.notice),
          head(texts.facts.language),
          head(texts.facts.date),
          head(texts.score),
          head(texts.defects),
          ...items.map(({ title }) => head(title, 'up')),
        ]),
      ]),
      h(
        'tbody',
        rows.map((row) => gridRow(row, items, texts)),
      ),
    ]),
  ])
}

function gridRow(row: PortfolioRow, items: readonly ItemCount[], texts: Texts): Element {
  const { page, title, language, date, summary, statuses, defects } = row
  const cell = (key: string | number, content: string) => h('td', { dataKey: String(key) }, content)
  return h('tr', [
    h('th', { scope: 'row', className: 'name', dataKey: title.toLowerCase() }, [
      h(
        'a',
        { href: `./${encodeURI(page)}`.replace(/[?#]/g, encodeURIComponent), dir: 'auto', lang: language },
        title,
      ),
      h('div', { className: 'place' }, page.replace(/\.html$/, '')),
    ]),
    cell(language, texts.languageNames[language] ?? language),
    cell(date ?? '', date ?? '–'),
    cell(share(summary).toFixed(4), `${summary.disclosed}/${summary.applicable}`),
    cell(defects, String(defects)),
    ...items.map(({ id }) => {
      const status = statuses[id] ?? 'not-applicable'
      return h('td', { className: ['cell', status], dataKey: String(order.indexOf(status)) }, [
        sign(statusSigns[status]),
        h('span', { className: 'hidden' }, texts.status[status]),
      ])
    }),
  ])
}
