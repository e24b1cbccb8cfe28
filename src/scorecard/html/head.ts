import type { Element } from 'hast'
import { type Child, h } from 'hastscript'
import type { Commit } from '../model.js'
import type { Texts } from '../texts/index.js'
import { type Page, statusSigns } from './parts.js'

const counted = ['disclosed', 'incomplete', 'missing', 'contradictory'] as const

/** What a reader sees first: which notice this is about, the numbers, and what they are not. */
export function pageHeader(page: Page): Element {
  const { card, texts } = page
  const { report } = card
  const { facts } = texts
  const rows: [string, Child][] = [
    [facts.notice, h('code', (report.layers ?? [report.path]).join(' + '))],
    [facts.date, report.date || facts.noDate],
    [facts.language, texts.languageNames[report.language] ?? report.language],
    [facts.commit, commitText(card.commit, texts)],
    [facts.rules, `noticelint ${card.toolVersion}, ${facts.rules.toLowerCase()} ${card.rulesVersion}`],
    [facts.profile, card.profile ? h('code', card.profile) : facts.builtIn],
  ]
  return h('header', [
    h('p', { className: 'kicker' }, texts.scorecard),
    h('h1', { dir: 'auto', lang: report.language }, report.title ?? report.path),
    h('p', { className: 'verdict' }, [h('strong', texts.verdict(report.summary)), '.']),
    bar(page),
    h('p', { className: 'caveat' }, texts.caveat),
    h(
      'dl',
      { className: 'facts' },
      rows.map(([term, text]) => h('div', [h('dt', term), h('dd', text)])),
    ),
  ])
}

function commitText(commit: Commit | undefined, texts: Texts): Child {
  if (!commit) return texts.facts.noCommit
  const id = h('code', commit.id.slice(0, 12))
  return commit.isClean ? id : [id, `, ${texts.facts.uncommitted}`]
}

/** The numbers once more, as a bar; each part has its pattern, so that it also reads in black and white. */
function bar({ card, texts }: Page): Element {
  const { summary } = card.report
  const width = 600
  let x = 0
  const parts = counted.flatMap((status) => {
    const size = summary.applicable ? (summary[status] / summary.applicable) * width : 0
    if (!size) return []
    const left = x
    x += size
    const label =
      size > 26
        ? h(
            'text',
            { x: left + size / 2, y: 19, textAnchor: 'middle' },
            `${statusSigns[status]} ${summary[status]}`,
          )
        : ''
    return [h('rect', { className: status, x: left, y: 0, width: size, height: 28 }), label]
  })
  return h(
    'svg',
    { className: 'bar', viewBox: `0 0 ${width} 28`, role: 'img', ariaLabel: texts.verdict(summary) },
    parts,
  )
}
