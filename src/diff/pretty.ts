import type { Language } from '../notice/model.js'
import type { Evidence, Message } from '../report/model.js'
import { articleList } from '../report/one-line.js'
import { printable } from '../report/printable.js'
import { type Palette, palette } from '../report/style.js'
import { wrap } from '../report/wrap.js'
import type { DiffFormat, DiffFormatContext } from './formats.js'
import type { Change, NoticeChanges } from './model.js'
import { changeTexts } from './texts/index.js'
import { changeVerdict, kindName, valuesText } from './words-of-change.js'

/** What a change did, for people at a terminal. */
export const changesPretty: DiffFormat = (all, context) => {
  const paint = palette(context.color)
  const parts = all.map((notice) => noticeText(notice, paint, context))
  return `\n${[...parts, `  ${paint.strong(changeVerdict(all, context.language))}\n  ${paint.quiet(changeTexts(context.language).caveat)}`].join('\n\n')}\n\n`
}

function noticeText(notice: NoticeChanges, paint: Palette, { width }: DiffFormatContext): string {
  const basePath = notice.base && notice.base.path !== notice.path ? `  (before: ${notice.base.path})` : ''
  const lines = (mark: string, message: Message) => messageLines(mark, message, paint, width)
  return [
    `${paint.strong(paint.underline(printable(notice.path)))}${paint.quiet(printable(basePath))}`,
    ...notice.changes.map((change) => changeLines(change, notice.language, paint, width)),
    ...notice.broken.map((message) => lines('new', message)),
    ...notice.fixed.map((message) => lines('fixed', message)),
  ].join('\n\n')
}

function changeLines(change: Change, language: Language, paint: Palette, width: number): string {
  const { title, articles, text, before, after } = change
  const law = articles.length ? paint.quiet(` · ${printable(articleList(articles, ''))}`) : ''
  const values = valuesText(change, printable)
  return [
    `  ${paint.strong(`${kindName(change, language)}: ${printable(title)}`)}${law}`,
    ...wrap([text, values].filter(Boolean).join(' '), width - 6).map((line) => `      ${line}`),
    ...(before ? passage('-', before, paint, width) : []),
    ...(after ? passage('+', after, paint, width) : []),
  ].join('\n')
}

/** Lines of a passage that are shown. */
const shownLines = 4

function passage(mark: string, { start, quote }: Evidence, paint: Palette, width: number): string[] {
  const lines = wrap(printable(quote), width - 16)
  const shown = lines.length > shownLines ? [...lines.slice(0, shownLines - 1), '…'] : lines
  return shown.map((line, i) => {
    const number = i ? '' : String(start.line)
    return `      ${paint.quiet(number.padStart(4))} ${mark} ${line}`
  })
}

function messageLines(mark: string, message: Message, paint: Palette, width: number): string {
  const { severity, ruleId, advice, quote } = message
  const head = `${mark === 'fixed' ? '✔ fixed' : paint.severity[severity](`${paint.sign[severity]} ${mark} ${severity}`)}`
  return [
    `  ${head}  ${paint.rule(printable(ruleId))} ${paint.quiet(`line ${message.start.line}`)}`,
    ...wrap(printable(message.message), width - 6).map((line) => `      ${line}`),
    ...(quote ? passage(mark === 'fixed' ? '-' : '+', message, paint, width) : []),
    ...(advice && mark !== 'fixed'
      ? wrap(printable(advice), width - 8).map((line, i) => `      ${i ? ' ' : '→'} ${line}`)
      : []),
  ].join('\n')
}
