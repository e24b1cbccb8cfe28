import { type CheckOptions, check } from './checks/check.js'
import { type Language, languages, type NoticeFormat } from './notice/model.js'
import { readNotice } from './notice/read.js'
import type { NoticeReport } from './report/model.js'

export interface LintInput {
  path: string
  source: string
  /** By the file's ending unless given. */
  format?: NoticeFormat
}

export interface LintOptions extends CheckOptions {
  /** The notice's language, where it should not be recognised from the text. */
  language?: Language
}

/** Thrown for a notice in a language that has no rules; `language` is its ISO 639-1 code or `und`. */
export class UnsupportedLanguageError extends Error {
  constructor(
    readonly path: string,
    readonly language: string,
  ) {
    super(
      `the notice is not in a language that can be checked (${languages.join(', ')}), but in "${language}"`,
    )
  }
}

/**
 * Reads and judges one notice. Pure: no file, clock or network; the same input gives the same report.
 * Throws `UnsupportedLanguageError`.
 */
export async function lint(input: LintInput, options: LintOptions): Promise<NoticeReport> {
  const { path, source, format } = input
  const notice = await readNotice(path, source, {
    ...(format && { format }),
    ...(options.language && { language: options.language }),
  })
  const language = languages.find((known) => known === notice.language)
  if (!language) throw new UnsupportedLanguageError(path, notice.language)
  return check(notice, language, options)
}
