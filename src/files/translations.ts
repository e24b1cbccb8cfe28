import { basename, dirname, extname, join, sep } from 'node:path'
import { type Language, languages } from '../notice/model.js'

/** A file and the language that its name says it is in; undefined for the one that the others are translations of. */
export interface NamedTranslation {
  file: string
  language?: Language
}

/** Two letters, as ISO 639-1 has them, or three (639-2), with a region perhaps: "fr", "fr-BE", "nld". */
const codes: Record<string, Language> = {
  en: 'en',
  eng: 'en',
  fr: 'fr',
  fra: 'fr',
  fre: 'fr',
  nl: 'nl',
  nld: 'nl',
  dut: 'nl',
  de: 'de',
  deu: 'de',
  ger: 'de',
}
const code = `(${Object.keys(codes).join('|')})(?:[-_][a-z]{2})?`
const wholeName = new RegExp(`^${code}$`, 'i')
const atEnd = new RegExp(`^(.*)[._-]${code}$`, 'i')
const atStart = new RegExp(`^${code}[._-](.*)$`, 'i')
const inside = new RegExp(`^(.*[._-])${code}[._-](.*)$`, 'i')

/**
 * Groups files that their names say are translations of each other: `privacy.en.md` and `privacy.fr.md`, `en/privacy.md` and
 * `fr/privacy.md`, `privacy.md` and `privacy-fr.md`. Returns the group of each file that has one; its first file is the one
 * without a language, else by the order of `languages`.
 */
export function translationsByName(files: readonly string[]): Map<string, NamedTranslation[]> {
  const groups = new Map<string, NamedTranslation[]>()
  for (const file of files) {
    const { key, language } = nameOf(file)
    const group = groups.get(key)
    const named = { file, ...(language && { language }) }
    if (group) group.push(named)
    else groups.set(key, [named])
  }
  const found = new Map<string, NamedTranslation[]>()
  for (const group of groups.values()) {
    const distinct = group.filter((one, i) => group.findIndex((o) => o.language === one.language) === i)
    if (distinct.length < 2) continue
    distinct.sort((a, b) => rank(a) - rank(b))
    for (const { file } of distinct) found.set(file, distinct)
  }
  return found
}

const rank = ({ language }: NamedTranslation) => (language ? languages.indexOf(language) : -1)

/** The language that a name ends, begins or is marked with, and the name without it. */
function nameOf(file: string): { key: string; language?: Language } {
  const extension = extname(file)
  const stem = basename(file, extension)
  const [before, found, after] = inStem(stem) ?? []
  const language = codes[found?.toLowerCase() ?? '']
  const folders = dirname(file).split(sep)
  const at = folders.findLastIndex((folder) => {
    const is = codes[wholeName.exec(folder)?.[1]?.toLowerCase() ?? '']
    return is !== undefined && (!language || is === language)
  })
  const own = language ?? (at < 0 ? undefined : codes[wholeName.exec(folders[at]!)![1]!.toLowerCase()])
  if (at >= 0) folders.splice(at, 1)
  const rest = language ? `${before}${after}` : stem
  return { key: join(folders.join(sep), `${rest}${extension}`.toLowerCase()), ...(own && { language: own }) }
}

function inStem(stem: string): [before: string, code: string, after: string] | undefined {
  const whole = wholeName.exec(stem)
  if (whole) return ['', whole[1]!, '']
  const end = atEnd.exec(stem)
  if (end) return [end[1]!, end[2]!, '']
  const start = atStart.exec(stem)
  if (start) return ['', start[1]!, start[2]!]
  const middle = inside.exec(stem)
  return middle ? [middle[1]!, middle[2]!, middle[3]!] : undefined
}
