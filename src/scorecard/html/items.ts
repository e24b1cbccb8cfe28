import type { Element } from 'hast'
import { type Child, h } from 'hastscript'
import type { RequirementReport, Status } from '../../report/model.js'
import { itemRow, messageFor } from '../places.js'
import { articlesText, lineLink, type Page, quotation, section, statusWord, table } from './parts.js'

/** Passages that are quoted in full; of the others the line is named. */
const quotedInFull = 3
const linesNamed = 24
const statuses: Status[] = ['missing', 'contradictory', 'incomplete', 'disclosed', 'not-applicable']

/** The table that the page is about: item, article, applicable, status, words, what to do. */
export function itemsSection(page: Page): Element {
  const { card, texts } = page
  const { number, item, articles, applicable, status, wording, action } = texts.columns
  const rows = card.report.requirements.map((requirement, index) => row(page, requirement, index))
  return section('items', texts.items, [
    filter(page),
    table(texts.itemsCaption, 'items', [number, item, articles, applicable, status, wording, action], rows, {
      className: 'items',
    }),
  ])
}

/** Radio buttons; the style sheet hides the rows of other statuses, so no script is needed. */
function filter({ card, texts }: Page): Element {
  const { requirements } = card.report
  const count = (status: Status) => requirements.filter((r) => r.status === status).length
  const choice = (value: string, label: string, number: number) => [
    h('input', { type: 'radio', name: 'show', id: `show-${value}`, checked: value === 'all' }),
    h('label', { htmlFor: `show-${value}` }, `${label} (${number})`),
  ]
  return h('fieldset', { className: 'filter' }, [
    h('legend', texts.filter),
    choice('all', texts.all, requirements.length),
    statuses.filter(count).flatMap((status) => choice(status, texts.status[status], count(status))),
  ])
}

function row(page: Page, requirement: RequirementReport, index: number): Element {
  const { texts } = page
  const { id, title, articles, status } = requirement
  const cell = (label: string, content: Child) => h('td', { dataLabel: label }, content)
  return h('tr', { id: itemRow(id), className: `is-${status}` }, [
    cell(texts.columns.number, String(index + 1)),
    h('th', { scope: 'row' }, title),
    cell(texts.columns.articles, articlesText(articles)),
    cell(texts.columns.applicable, applicability(page, requirement)),
    cell(texts.columns.status, statusWord(status, texts)),
    cell(texts.columns.wording, wording(page, requirement)),
    cell(texts.columns.action, action(page, requirement)),
  ])
}

function applicability({ texts }: Page, { status, declared }: RequirementReport): string {
  if (status !== 'not-applicable') return texts.applies
  return declared ? texts.declared(declared) : texts.notCalledFor
}

function wording(page: Page, { id, evidence, status }: RequirementReport): Child {
  const { texts, card } = page
  const message = messageFor(card.report, id)
  if (!evidence.length)
    return [
      status === 'not-applicable' ? '–' : texts.notFound,
      message?.absence
        ? h('p', { className: 'place' }, [texts.expectedAt, ' ', lineLink(page, message), '.'])
        : '',
    ]
  const [quoted, others] = [evidence.slice(0, quotedInFull), evidence.slice(quotedInFull)]
  const lines = others.slice(0, linesNamed)
  const links = lines.flatMap((one, i) => [i ? ', ' : ' ', lineLink(page, one, String(one.start.line))])
  const more = others.length > lines.length ? ` … (+${others.length - lines.length})` : ''
  return [
    quoted.map((one) => quotation(page, one)),
    lines.length
      ? h('p', { className: 'place' }, [
          `${texts.alsoAt} ${lines.length > 1 ? texts.lines : texts.line}`,
          links,
          more,
        ])
      : '',
  ]
}

function action({ card, texts }: Page, { id, status }: RequirementReport): Child {
  const message = messageFor(card.report, id)
  if (!message) return status === 'not-applicable' ? '–' : texts.nothingToDo
  return [
    h('p', message.message),
    message.advice ? h('p', { className: 'advice' }, `→ ${message.advice}`) : '',
  ]
}
