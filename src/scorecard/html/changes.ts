import type { Element } from 'hast'
import { h } from 'hastscript'
import { type Change, isLoss } from '../../diff/model.js'
import { changeTexts } from '../../diff/texts/index.js'
import { valuesText } from '../../diff/words-of-change.js'
import type { Message } from '../../report/model.js'
import type { Since } from '../model.js'
import { type Page, quoteOf, section, sign } from './parts.js'

/** What the notice says otherwise than in an earlier version, losses first. */
export function changesSection(page: Page, { name, changes }: Since): Element {
  const { texts } = page
  const isQuiet = !changes.changes.length && !changes.broken.length && !changes.fixed.length
  return section('changes', texts.changes(name), [
    isQuiet ? h('p', texts.noChanges) : '',
    changes.changes.map((change) => changed(page, change)),
    messages(texts.newProblems, changes.broken),
    messages(texts.fixedProblems, changes.fixed),
  ])
}

function changed({ card, texts }: Page, change: Change): Element {
  const { kind, title, before, after } = change
  const values = valuesText(change, (value) => value)
  const side = (label: string, quote: string | undefined) =>
    h('div', { className: 'passage' }, [
      h('p', { className: 'label' }, label),
      quote ? h('blockquote', quoteOf(card, quote)) : h('p', texts.nothing),
    ])
  return h('article', { className: 'finding' }, [
    h('h3', [
      sign(isLoss(change) ? '▼' : '△'),
      ` ${changeTexts(card.uiLanguage).kinds[kind]}: ${title}${values ? ` (${values})` : ''}`,
    ]),
    h('div', { className: 'pair' }, [side(texts.before, before?.quote), side(texts.after, after?.quote)]),
  ])
}

const messages = (label: string, all: readonly Message[]) =>
  all.length
    ? [
        h('h3', `${label} (${all.length})`),
        h(
          'ul',
          all.map(({ message }) => h('li', message)),
        ),
      ]
    : []
