import type { Format } from './formats.js'

// JSON.stringify leaves C1 controls as they are, and some terminals obey them.
const c1 = /[\u007f-\u009f]/g

/** Data as JSON that a terminal shows as it is. */
export const jsonText = (data: unknown): string =>
  `${JSON.stringify(data, null, 2).replace(c1, (c) => `\\u00${c.charCodeAt(0).toString(16)}`)}\n`

/** The report as the contract has it (schema version 1), and everything else that is known. */
export const json: Format = (report) => jsonText(report)
