import { h } from 'hastscript'
import type { Scorecard } from '../model.js'
import { placesOf } from '../places.js'
import { textsIn } from '../texts/index.js'
import { changesSection } from './changes.js'
import { findingsSection, suppressedSection } from './findings.js'
import { pageHeader } from './head.js'
import { itemsSection } from './items.js'
import { matrixSection } from './matrix.js'
import { noticeSection, placesShown } from './notice.js'
import { htmlDocument } from './page.js'
import type { Page } from './parts.js'
import { style } from './style.js'

/** A scorecard as one HTML file that needs nothing beside it: no script, no request, no clock. */
export function scorecardHtml(card: Scorecard): string {
  const texts = textsIn(card.uiLanguage)
  const places = placesOf(card.report)
  const page: Page = { card, texts, places, shown: placesShown(card.notice, places) }
  const title = card.report.title ?? card.report.path
  const chapters: [string, string][] = [
    ['items', texts.items],
    ['purposes', texts.purposes],
    ['findings', texts.findings],
    ...(card.since ? [['changes', texts.changes(card.since.name)] as [string, string]] : []),
    ['suppressed', texts.suppressed],
    ['notice', texts.theNotice],
  ]
  return htmlDocument({
    language: card.uiLanguage,
    title: `${texts.scorecard}: ${title}`,
    style,
    body: [
      h('a', { className: 'skip', href: '#items' }, texts.skip),
      pageHeader(page),
      h(
        'nav',
        { ariaLabel: texts.contents },
        h(
          'ul',
          chapters.map(([id, label]) => h('li', h('a', { href: `#${id}` }, label))),
        ),
      ),
      h('main', [
        itemsSection(page),
        matrixSection(page),
        findingsSection(page),
        ...(card.since ? [changesSection(page, card.since)] : []),
        suppressedSection(page),
        noticeSection(card, page.places, texts),
      ]),
      h('footer', h('p', texts.caveat)),
    ],
  })
}
