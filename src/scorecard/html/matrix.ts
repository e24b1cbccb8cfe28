import type { Element } from 'hast'
import { type Child, h } from 'hastscript'
import { shorten } from '../../notice/shorten.js'
import { baseTitle } from '../../report/base-names.js'
import type { Evidence, PurposeReport } from '../../report/model.js'
import { purposeRow } from '../places.js'
import { tiedTo } from '../purposes.js'
import { lineLink, type Page, quoteOf, section, sign, table } from './parts.js'

/** Passages shown in one cell. */
const most = 4
/** Characters of one. */
const longest = 120

/** Purpose by purpose: the legal basis and all that the notice ties to it. */
export function matrixSection(page: Page): Element {
  const { card, texts } = page
  const { purpose, basis, interest, data, recipients, retention } = texts.purposeColumns
  const { purposes } = card.report
  if (!purposes.length) return section('purposes', texts.purposes, h('p', texts.noPurposes))
  const rows = purposes.map((one, index) => row(page, one, index))
  const head = [purpose, basis, interest, data, recipients, retention]
  return section(
    'purposes',
    texts.purposes,
    table(texts.purposesCaption, 'purposes', head, rows, { className: 'matrix' }),
  )
}

function row(page: Page, purpose: PurposeReport, index: number): Element {
  const { texts, card } = page
  const { purposeColumns: columns } = texts
  const { interest, data, recipients, retention } = tiedTo(purpose, card.report)
  const needsInterest = purpose.legalBases.includes('legitimate-interests')
  return h('tr', { id: purposeRow(index) }, [
    h('th', { scope: 'row' }, [
      quoteOf(card, purpose.name, 160),
      ' ',
      h('span', { className: 'place' }, ['(', lineLink(page, purpose), ')']),
    ]),
    cell(
      page,
      columns.basis,
      purpose.legalBases.map((basis) => h('div', baseTitle(basis, card.uiLanguage))),
    ),
    needsInterest || interest.length
      ? cell(page, columns.interest, passages(page, interest))
      : h('td', { dataLabel: columns.interest, className: 'idle' }, texts.notNeeded),
    cell(page, columns.data, passages(page, data)),
    cell(page, columns.recipients, passages(page, recipients)),
    cell(page, columns.retention, passages(page, retention)),
  ])
}

function cell({ texts }: Page, label: string, content: Element[]): Element {
  if (content.length) return h('td', { dataLabel: label }, content as Child)
  return h('td', { dataLabel: label, className: 'hole' }, [sign('✗'), ' ', h('span', texts.hole)])
}

const passages = (page: Page, evidence: readonly Evidence[]): Element[] =>
  evidence.slice(0, most).map((one) => h('div', lineLink(page, one, shorten(one.quote, longest))))
