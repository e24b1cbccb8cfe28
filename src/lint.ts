import { type CheckOptions, conclude, type Judged, judge } from './checks/check.js'
import type { LayerSource } from './notice/layers.js'
import { type Language, languages, type Notice, type NoticeFormat } from './notice/model.js'
import { readNotice } from './notice/read.js'
import type { NoticeReport } from './report/model.js'

export interface LintInput {
  path: string
  source: string
  /** By the file's ending unless given. */
  format?: NoticeFormat
  /** The other files of a notice that is made of several, in their order behind this one. */
  layers?: LayerSource[]
}

export interface LintOptions extends CheckOptions {
  /** The notice's language, where it should not be recognised from the text. */
  language?: Language
  /** Messages and titles in the notice's language, where `uiLanguage` names no other. */
  inItsLanguage?: boolean
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

/** Thrown for a notice whose files are in several languages: `path` is in `language`, the whole in `expected`. */
export class MixedLanguagesError extends Error {
  constructor(
    readonly path: string,
    readonly language: string,
    readonly expected: string,
  ) {
    super(`the notice is in "${expected}", and this file of it in "${language}"`)
  }
}

/** A notice that was read, and what was found in it. */
export interface Linted {
  notice: Notice
  report: NoticeReport
  /** The language of the report's titles and messages. */
  uiLanguage: Language
}

/**
 * Reads and judges one notice. Pure: no file, clock or network; the same input gives the same report.
 * Throws `UnsupportedLanguageError`, `MixedLanguagesError`.
 */
export async function lint(input: LintInput, options: LintOptions): Promise<NoticeReport> {
  return (await lintWithNotice(input, options)).report
}

/** `lint`, for whom the notice itself is of use beside its report. */
export async function lintWithNotice(input: LintInput, options: LintOptions): Promise<Linted> {
  const { notice, uiLanguage, judged } = await judgeInput(input, options)
  return { notice, uiLanguage, report: conclude(judged) }
}

/** A notice that was read and judged, before its report is made. */
export interface ReadNotice extends Omit<Linted, 'report'> {
  judged: Judged
}

const isKnown = (language: string) => languages.some((known) => known === language)

async function readInput(input: LintInput, language: Language | undefined): Promise<Notice> {
  const { path, source, format, layers } = input
  if (!layers?.length)
    return readNotice(path, source, { ...(format && { format }), ...(language && { language }) })
  const notice = await (await import('./notice/layers.js')).readLayers([input, ...layers], language)
  // Of a few words the language cannot be told; that is no contradiction.
  const other = notice.layers?.find((one) => one.language !== notice.language && isKnown(one.language))
  if (other) throw new MixedLanguagesError(other.path, other.language, notice.language)
  return notice
}

/** The first half of `lintWithNotice`. */
export async function judgeInput(input: LintInput, options: LintOptions): Promise<ReadNotice> {
  const notice = await readInput(input, options.language)
  const language = languages.find((known) => known === notice.language)
  if (!language) throw new UnsupportedLanguageError(input.path, notice.language)
  const uiLanguage = options.uiLanguage ?? (options.inItsLanguage ? language : 'en')
  return { notice, uiLanguage, judged: judge(notice, language, { ...options, uiLanguage }) }
}
