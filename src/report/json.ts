import type { Format } from './formats.js'
import { unsafe } from './printable.js'

/** What `JSON.stringify` leaves as it is, and a terminal or GitHub's runner (`##[command]`) may obey. */
const obeyed = new RegExp(`(?!\\n)(?:${unsafe.source})|(?<=#)#(?=\\[)`, 'g')

/** Data as JSON that is shown as it is, wherever it is printed; it is read as the same data. */
export const jsonText = (data: unknown): string =>
  `${JSON.stringify(data, null, 2).replace(obeyed, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`

/** The report as the contract has it (schema version 1), and everything else that is known. */
export const json: Format = (report) => jsonText(report)
