import type { Message } from './model.js'
import { harmless, unsafe } from './printable.js'

const unprintable = new RegExp(`(?:${unsafe.source})+`, 'g')

/** Text of a notice or a path made safe for one line of plain output: it stays one line and does what it shows. */
export const oneLine = (text: string): string => text.replace(harmless, '').replace(unprintable, ' ').trim()

/** The message and its next step in one line. */
export const fullText = ({ message, advice }: Message): string =>
  oneLine(advice ? `${message} ${advice}` : message)

/** "Art. 13(1)(b) GDPR"; what is no article of the GDPR ("house rule 3") as it is written. */
export const articleName = (article: string): string =>
  /^\d/.test(article) ? `Art. ${article} GDPR` : article

/** "Art. 13(1)(b), 14(1)(b) GDPR, house rule 3"; empty where there are none. */
export function articleList(articles: readonly string[], law = ' GDPR'): string {
  const ours = articles.filter((article) => /^\d/.test(article))
  const others = articles.filter((article) => !/^\d/.test(article))
  return [ours.length ? `Art. ${ours.join(', ')}${law}` : '', ...others].filter(Boolean).join(', ')
}

/** The message with the articles behind it: "… (Art. 13(1)(b) GDPR)". */
export function withArticles({ message, articles }: Message): string {
  const law = articleList(articles)
  return oneLine(law ? `${message} (${law})` : message)
}
