import { changeTexts } from '../diff/texts/index.js'
import { valuesText } from '../diff/words-of-change.js'
import { baseTitle } from '../report/base-names.js'
import { articlesOf, placeLink, quoted } from '../report/markdown-parts.js'
import { cell, code, plainText } from '../report/markdown-text.js'
import type { Evidence, Message } from '../report/model.js'
import type { ScorecardFormat } from './formats.js'
import { statusSigns } from './html/parts.js'
import type { Scorecard, Since } from './model.js'
import { defectsOf, messageFor } from './places.js'
import { tiedTo } from './purposes.js'
import { type Texts, textsIn } from './texts/index.js'

/** Scorecards as Markdown: the same tables as the page has, without the notice itself. */
export const scorecardMarkdown: ScorecardFormat = (cards) => cards.map(document).join('\n---\n\n')

function document(card: Scorecard): string {
  const texts = textsIn(card.uiLanguage)
  const { report } = card
  const parts = [
    `# ${texts.scorecard}: ${plainText(report.title ?? report.path)}`,
    `**${texts.verdict(report.summary)}.**`,
    texts.caveat,
    facts(card, texts),
    `## ${texts.items}`,
    items(card, texts),
    `## ${texts.purposes}`,
    purposes(card, texts),
    `## ${texts.findings}`,
    findings(card, texts),
    ...(card.since ? [`## ${plainText(texts.changes(card.since.name))}`, changes(card.since, texts)] : []),
    `## ${texts.suppressed}`,
    suppressed(card, texts),
  ]
  return `${parts.join('\n\n')}\n`
}

function facts(
  { report, commit, profile, rulesVersion, toolVersion }: Scorecard,
  { facts, languageNames }: Texts,
) {
  const state = commit && !commit.isClean ? `, ${facts.uncommitted}` : ''
  return [
    `- ${facts.notice}: ${(report.layers ?? [report.path]).map(code).join(' + ')}`,
    `- ${facts.date}: ${report.date ? plainText(report.date) : facts.noDate}`,
    `- ${facts.language}: ${languageNames[report.language] ?? report.language}`,
    `- ${facts.commit}: ${commit ? code(commit.id.slice(0, 12)) + state : facts.noCommit}`,
    `- ${facts.rules}: noticelint ${toolVersion}, ${rulesVersion}`,
    `- ${facts.profile}: ${profile ? code(profile) : facts.builtIn}`,
  ].join('\n')
}

function table(head: readonly string[], rows: readonly string[][]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

const at = ({ report }: Scorecard, place: Parameters<typeof placeLink>[1]) =>
  placeLink(report.path, place, () => undefined)

function items(card: Scorecard, texts: Texts): string {
  const { columns, status: words } = texts
  const head = [
    columns.item,
    columns.articles,
    columns.applicable,
    columns.status,
    columns.wording,
    columns.action,
  ]
  const rows = card.report.requirements.map(({ id, title, articles, status, declared, evidence }) => {
    const message = messageFor(card.report, id)
    const applicable =
      status !== 'not-applicable'
        ? texts.applies
        : declared
          ? texts.declared(plainText(declared))
          : texts.notCalledFor
    const [first] = evidence
    const more = evidence.length > 1 ? ` (+${evidence.length - 1})` : ''
    return [
      plainText(title),
      plainText(articles.join(', ')),
      applicable,
      `${statusSigns[status]} ${words[status]}`,
      first
        ? `${at(card, first)} ${quoted(first.quote)}${more}`
        : status === 'not-applicable'
          ? '–'
          : texts.notFound,
      message ? plainText([message.message, message.advice].filter(Boolean).join(' ')) : '–',
    ]
  })
  return table(head, rows)
}

function purposes(card: Scorecard, texts: Texts): string {
  const { purposes } = card.report
  if (!purposes.length) return texts.noPurposes
  const { purpose, basis, interest, data, recipients, retention } = texts.purposeColumns
  const hole = `**✗ ${texts.hole}**`
  const words = (all: readonly Evidence[]) =>
    all
      .slice(0, 4)
      .map(({ quote }) => quoted(quote))
      .join(', ') || hole
  const rows = purposes.map((one) => {
    const tied = tiedTo(one, card.report)
    const needsInterest = one.legalBases.includes('legitimate-interests')
    return [
      `${quoted(one.name)} ${at(card, one)}`,
      one.legalBases.map((name) => baseTitle(name, card.uiLanguage)).join(', ') || hole,
      needsInterest ? words(tied.interest) : texts.notNeeded,
      words(tied.data),
      words(tied.recipients),
      words(tied.retention),
    ]
  })
  return table([purpose, basis, interest, data, recipients, retention], rows)
}

function findings(card: Scorecard, texts: Texts): string {
  const item = ({ severity, message, articles, advice, related, quote, absence, ...place }: Message) =>
    [
      `- **${texts.severity[severity]}** ${plainText(message)}${articlesOf(articles)}`,
      absence
        ? `${texts.expectedAt} ${at(card, place)}`
        : `${texts.passage} ${at(card, place)}: ${quoted(quote)}`,
      ...related.map((other) => `${texts.otherPassage} ${at(card, other)}: ${quoted(other.quote)}`),
      ...(advice ? [`→ ${plainText(advice)}`] : []),
    ].join('<br>\n  ')
  return defectsOf(card.report).map(item).join('\n') || texts.noFindings
}

function changes({ changes }: Since, texts: Texts): string {
  const { kinds } = changeTexts(changes.language)
  const items = changes.changes.map((change) => {
    const values = valuesText(change, code)
    const side = (label: string, one: Evidence | undefined) =>
      `${label}: ${one ? quoted(one.quote) : texts.nothing}`
    const lines = [
      `- **${kinds[change.kind]}** ${plainText(change.title)}${values && ` ${values}`}`,
      side(texts.before, change.before),
      side(texts.after, change.after),
    ]
    return lines.join('<br>\n  ')
  })
  const list = (label: string, all: readonly Message[]) =>
    all.length ? [`- ${label}: ${all.map(({ message }) => plainText(message)).join('; ')}`] : []
  const all = [
    ...items,
    ...list(texts.newProblems, changes.broken),
    ...list(texts.fixedProblems, changes.fixed),
  ]
  return all.join('\n') || texts.noChanges
}

function suppressed(card: Scorecard, texts: Texts): string {
  const rows = card.report.suppressed.map(({ message, suppression, ...place }) => {
    const { reason, owner, date } = suppression
    return [
      `${plainText(message)} ${at(card, place)}`,
      plainText(reason),
      plainText([owner, date].filter(Boolean).join(', ') || '–'),
    ]
  })
  return rows.length ? table([texts.finding, texts.reason, texts.owner], rows) : texts.noSuppressed
}
