import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Message } from '../../report/model.js'
import { defectsOf, findingRow, suppressedRow } from '../places.js'
import { articlesText, lineLink, type Page, quotation, section, severityWord, table } from './parts.js'

/** Contradictions and defects: what is wrong, and both passages side by side. */
export function findingsSection(page: Page): Element {
  const { texts, card } = page
  const defects = defectsOf(card.report)
  if (!defects.length) return section('findings', texts.findings, h('p', texts.noFindings))
  return section(
    'findings',
    texts.findings,
    defects.map((message, index) => finding(page, message, index)),
  )
}

function finding(page: Page, message: Message, index: number): Element {
  const { texts } = page
  const { severity, articles, advice, related, absence } = message
  const passage = (label: string, content: Element) =>
    h('div', { className: 'passage' }, [h('p', { className: 'label' }, label), content])
  const here = absence
    ? h('p', { className: 'place' }, [texts.expectedAt, ' ', lineLink(page, message), '.'])
    : quotation(page, message)
  return h(
    'article',
    { id: findingRow(index), className: ['finding', severity], ariaLabelledby: `${findingRow(index)}-title` },
    [
      h('h3', { id: `${findingRow(index)}-title` }, [
        `F${index + 1} `,
        severityWord(severity, texts),
        ' ',
        message.message,
      ]),
      articles.length ? h('p', { className: 'place' }, `Art. ${articlesText(articles)}`) : '',
      h('div', { className: related.length ? 'pair' : 'single' }, [
        related.length ? passage(texts.passage, here) : here,
        related.map((other) => passage(texts.otherPassage, quotation(page, other))),
      ]),
      advice ? h('p', { className: 'advice' }, `→ ${advice}`) : '',
    ],
  )
}

/** What a directive or a suppressions file turned off, and who answers for it. */
export function suppressedSection(page: Page): Element {
  const { texts, card } = page
  const { suppressed } = card.report
  if (!suppressed.length) return section('suppressed', texts.suppressed, h('p', texts.noSuppressed))
  const rows = suppressed.map((message, index) => {
    const { reason, owner, date, expires } = message.suppression
    const until = expires ? `${texts.expires} ${expires}` : ''
    return h('tr', { id: suppressedRow(index) }, [
      h('th', { scope: 'row' }, [
        message.message,
        ' ',
        h('span', { className: 'place' }, ['(', lineLink(page, message), ')']),
      ]),
      h('td', { dataLabel: texts.reason }, reason),
      h('td', { dataLabel: texts.owner }, [owner, date, until].filter(Boolean).join(', ') || '–'),
    ])
  })
  const head = [texts.finding, texts.reason, texts.owner]
  return section('suppressed', texts.suppressed, table(texts.suppressedCaption, 'suppressed', head, rows))
}
