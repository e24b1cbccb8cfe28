import type { Language, SourcePosition } from '../notice/model.js'
import { shorten } from '../notice/shorten.js'
import { Budget, characters } from '../report/budget.js'
import {
  articlesOf,
  findingItem,
  fold,
  foldEnd,
  type LineUrl,
  placeLink,
  quoted,
} from '../report/markdown-parts.js'
import { code, plainText } from '../report/markdown-text.js'
import { rankMessages } from '../report/ranking.js'
import type { DiffFormat } from './formats.js'
import type { Change, NoticeChanges } from './model.js'
import { changeTexts } from './texts/index.js'
import { changeVerdict, kindName, valuesText } from './words-of-change.js'

/** URLs of lines in the two versions. */
export interface ChangeUrls {
  base: LineUrl
  head: LineUrl
}

/** A change as an item of a list, in words and with both texts. */
function changeItem(
  { path, base, language }: Pick<NoticeChanges, 'path' | 'base' | 'language'>,
  change: Change,
  urls: ChangeUrls,
): string {
  const { title, articles, text, before, after } = change
  const texts = changeTexts(language)
  const values = valuesText(change, (value) => code(shorten(value, 120)))
  const passage = (label: string, path: string, place: SourcePosition & { quote: string }, url: LineUrl) =>
    `${label} ${placeLink(path, place, url)}: ${quoted(place.quote)}`
  const lines = [
    `- **${kindName(change, language)}** ${plainText(title)}${articlesOf(articles)}: ${plainText(text)}${values && ` ${values}`}`,
    ...(before ? [passage(texts.beforeAt, base?.path ?? path, before, urls.base)] : []),
    ...(after ? [passage(texts.nowAt, path, after, urls.head)] : before ? [texts.nowNothing] : []),
  ]
  return `${lines.join('<br>\n  ')}\n`
}

const noUrls: ChangeUrls = { base: () => undefined, head: () => undefined }
const limit = 4_000_000

/** What happened between two versions, as Markdown. */
export const changesMarkdown: DiffFormat = (all, { language }) => {
  const document = new Budget(limit, characters)
  document.add(`# ${plainText(changeVerdict(all, language))}\n\n`)
  addChanges(document, all, noUrls, language)
  addOthers(document, all, noUrls, language)
  document.add(`\n${changeTexts(language).caveat}\n`)
  return document.toString()
}

/** Adds what the notices say otherwise, and the new problems. */
export function addChanges(
  document: Budget,
  all: readonly NoticeChanges[],
  urls: ChangeUrls,
  language: Language,
): void {
  const texts = changeTexts(language)
  const more = (n: number) => `- ${texts.more(n)}\n`
  const changes = all.flatMap((notice) => notice.changes.map((change) => changeItem(notice, change, urls)))
  document.list(changes, { open: `### ${texts.saidOtherwise}\n\n`, close: '\n', more, share: 0.4 })
  const broken = rankMessages(
    all.flatMap((n) => n.broken.map((message) => ({ notice: n.head!, message }))),
  ).map((item) => findingItem(item, urls.head))
  document.list(broken, { open: `### ${texts.newProblems}\n\n`, close: '\n', more, share: 0.5 })
}

/** Adds the problems that are fixed, and those that were there before, folded away. */
export function addOthers(
  document: Budget,
  all: readonly NoticeChanges[],
  urls: ChangeUrls,
  language: Language,
): void {
  const texts = changeTexts(language)
  const more = (n: number) => `- ${texts.more(n)}\n`
  const items = (key: 'fixed' | 'before') =>
    rankMessages(
      all.flatMap((n) =>
        n[key].map((message) => ({ notice: (key === 'fixed' ? n.base : n.head)!, message })),
      ),
    ).map((item) => findingItem(item, key === 'fixed' ? urls.base : urls.head))
  const fixed = items('fixed')
  document.list(fixed, { open: fold(texts.fixed(fixed.length)), close: foldEnd, more, share: 0.2 })
  const before = items('before')
  document.list(before, { open: fold(texts.thereBefore(before.length)), close: foldEnd, more })
}
