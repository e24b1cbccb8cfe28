import { printable } from '../report/printable.js'

/** What pages put between words to break lines; nobody sees it, and it hides nothing. */
const harmless = /[\u00ad\u200b\u2060\ufeff]/g

/** Text of the notice as it is shown: control characters made visible, reordering ones taken out of force. */
export const visible = (text: string): string => printable(text.replace(harmless, ''))
