import type { SourcePosition } from '../notice/model.js'
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
import { code, plainText, shorten } from '../report/markdown-text.js'
import { rankMessages } from '../report/ranking.js'
import { caveat } from '../report/words.js'
import type { Change, NoticeChanges } from './model.js'
import { changeVerdict, kindNames, valuesText } from './words-of-change.js'

/** URLs of lines in the two versions. */
export interface ChangeUrls {
  base: LineUrl
  head: LineUrl
}

/** A change as an item of a list, in words and with both texts. */
function changeItem(
  { path, base }: Pick<NoticeChanges, 'path' | 'base'>,
  change: Change,
  urls: ChangeUrls,
): string {
  const { kind, title, articles, text, before, after } = change
  const values = valuesText(change, (value) => code(shorten(value, 120)))
  const passage = (label: string, path: string, place: SourcePosition & { quote: string }, url: LineUrl) =>
    `${label} ${placeLink(path, place, url)}: ${quoted(place.quote)}`
  const lines = [
    `- **${kindNames[kind]}** ${plainText(title)}${articlesOf(articles)}: ${plainText(text)}${values && ` ${values}`}`,
    ...(before ? [passage('Before, at', base?.path ?? path, before, urls.base)] : []),
    ...(after ? [passage('Now, at', path, after, urls.head)] : before ? ['Now: nothing.'] : []),
  ]
  return `${lines.join('<br>\n  ')}\n`
}

const noUrls: ChangeUrls = { base: () => undefined, head: () => undefined }
const limit = 4_000_000

/** What happened between two versions, as Markdown. */
export function changesMarkdown(all: readonly NoticeChanges[]): string {
  const document = new Budget(limit, characters)
  document.add(`# ${plainText(changeVerdict(all))}\n\n`)
  addChanges(document, all, noUrls)
  addOthers(document, all, noUrls)
  document.add(`\n${caveat}\n`)
  return document.toString()
}

/** Adds what the notices say otherwise, and the new problems. */
export function addChanges(document: Budget, all: readonly NoticeChanges[], urls: ChangeUrls): void {
  const more = (n: number) => `- and ${n} more\n`
  const changes = all.flatMap((notice) => notice.changes.map((change) => changeItem(notice, change, urls)))
  document.list(changes, { open: '### What the notice says otherwise\n\n', close: '\n', more, share: 0.4 })
  const broken = rankMessages(
    all.flatMap((n) => n.broken.map((message) => ({ notice: n.head!, message }))),
  ).map((item) => findingItem(item, urls.head))
  document.list(broken, { open: '### New problems\n\n', close: '\n', more, share: 0.5 })
}

/** Adds the problems that are fixed, and those that were there before, folded away. */
export function addOthers(document: Budget, all: readonly NoticeChanges[], urls: ChangeUrls): void {
  const more = (n: number) => `- and ${n} more\n`
  const items = (key: 'fixed' | 'before') =>
    rankMessages(
      all.flatMap((n) =>
        n[key].map((message) => ({ notice: (key === 'fixed' ? n.base : n.head)!, message })),
      ),
    ).map((item) => findingItem(item, key === 'fixed' ? urls.base : urls.head))
  const fixed = items('fixed')
  document.list(fixed, { open: fold(`${fixed.length} fixed`), close: foldEnd, more, share: 0.2 })
  const before = items('before')
  document.list(before, { open: fold(`${before.length} there before`), close: foldEnd, more })
}
