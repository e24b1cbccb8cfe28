import { harmless, printable } from '../report/printable.js'

/** Text of the notice as it is shown: control characters made visible, reordering ones taken out of force. */
export const visible = (text: string): string => printable(text.replace(harmless, ''))
