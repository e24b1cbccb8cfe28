import { json } from './json.js'
import type { Report } from './model.js'
import type { RuleInfo } from './rule-info.js'

/** What a formatter may know beyond the report. */
export interface FormatContext {
  color: boolean
  /** Characters on a line. */
  width: number
  /** The text of a notice of the report by its path, as far as it can still be read. */
  sourceOf(path: string): string | undefined
  /** Every rule there is, in the language of messages. */
  readonly rules: RuleInfo[]
}

export type Format = (report: Report, context: FormatContext) => string

/** Every format of the report; each is loaded only where it is used, but the smallest. */
export const formats = {
  pretty: async () => (await import('./pretty.js')).pretty,
  json: async () => json,
  sarif: async () => (await import('./sarif.js')).sarif,
  github: async () => (await import('./github.js')).github,
  markdown: async () => (await import('./markdown.js')).markdown,
  unix: async () => (await import('./unix.js')).unix,
  junit: async () => (await import('./junit.js')).junit,
  checkstyle: async () => (await import('./checkstyle.js')).checkstyle,
  codequality: async () => (await import('./codequality.js')).codequality,
  rdjson: async () => (await import('./rdjson.js')).rdjson,
} satisfies Record<string, () => Promise<Format>>

export type FormatName = keyof typeof formats
export const formatNames = Object.keys(formats) as FormatName[]
