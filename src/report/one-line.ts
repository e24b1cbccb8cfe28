import type { Message } from './model.js'

/** Control characters, bidirectional overrides and line ends: a report's line stays one line and does what it shows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g

/** Text of a notice or a path made safe for one line of plain output. */
export const oneLine = (text: string): string => text.replace(unprintable, ' ').trim()

/** The message and its next step in one line. */
export const fullText = ({ message, advice }: Message): string =>
  oneLine(advice ? `${message} ${advice}` : message)

/** The message with the articles behind it: "… (Art. 13(1)(b) GDPR)". */
export const withArticles = (message: Message): string =>
  message.articles.length
    ? `${oneLine(message.message)} (Art. ${message.articles.join(', ')} GDPR)`
    : oneLine(message.message)
