import { Problem } from './files/problem.js'
import { MixedLanguagesError, UnsupportedLanguageError } from './lint.js'
import { languages } from './notice/model.js'

/** One notice that cannot be linted does not keep the others from it. */
export function asProblem(error: unknown, place: string): Problem {
  if (error instanceof Problem) return error
  if (error instanceof UnsupportedLanguageError) return new Problem(unsupported(error.language), place)
  if (error instanceof MixedLanguagesError)
    return new Problem(
      `is in ${languageName(error.language)}, and the notice that it is a part of in ${languageName(error.expected)}: the files of one notice (layers) are in one language`,
      error.path,
    )
  const [what, where] = String((error as Error)?.stack ?? error).split('\n')
  return new Problem(`noticelint failed on this notice, please report it: ${what}${where ?? ''}`, place)
}

function unsupported(language: string): string {
  const supported = languages.join(', ')
  return language === 'und'
    ? `its language cannot be told: name it with --lang (${supported})`
    : `is written in ${languageName(language)}, which is not supported (${supported} are): leave it out, or name its language with --lang`
}

/** The English name of a language, as far as it is known. */
function languageName(code: string): string {
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }).of(code) ?? code
}
