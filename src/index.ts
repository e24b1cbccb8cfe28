/** The documented interface of noticelint. */

import type { CheckOptions } from './checks/check.js'
import { builtInRules } from './config/rules.js'
import { type LintInput, lint as lintWith } from './lint.js'
import type { Language } from './notice/model.js'
import type { NoticeReport } from './report/model.js'

export interface LintOptions extends Omit<CheckOptions, 'rules'> {
  /** The notice's language, where it should not be recognised from the text. */
  language?: Language
}

/**
 * Reads and judges one notice with the built-in rules. Nothing leaves the process; the same input gives the same report.
 * Rejects with `UnsupportedLanguageError`.
 */
export function lint(input: LintInput, options: LintOptions = {}): Promise<NoticeReport> {
  return lintWith(input, { ...options, rules: builtInRules() })
}

export { type LintInput, UnsupportedLanguageError } from './lint.js'
export type { Language, NoticeFormat, SourcePoint, SourcePosition } from './notice/model.js'
export type * from './report/model.js'
