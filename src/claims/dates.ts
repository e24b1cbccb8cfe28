import type { Sentence } from '../notice/model.js'

/** A calendar date as a notice writes it. Offsets are in the sentence's text; `day` is undefined for "June 2024". */
export interface DateClaim {
  start: number
  end: number
  year: number
  month: number
  day?: number
}

/** The names of the months in the four languages, in plain text. */
const months = [
  'jan january januar janvier januari janner',
  'feb february februar februari fev fevrier',
  'mar march mars marz maerz maart mrt',
  'apr april avr avril',
  'may mai mei',
  'jun june juni juin',
  'jul july juli juil juillet',
  'aug august augustus aout',
  'sep sept september septembre',
  'oct october octobre okt oktober oktobre',
  'nov november novembre',
  'dec december decembre dez dezember dezembre',
]
const monthNumbers = new Map(months.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1])))
// A month is whatever word stands there: a pattern of all of them would take longer to make than to use.
const month = '([a-z]{3,9})'
const year = '((?:19|20)\\d{2})'
const dayFirst = new RegExp(
  `(?<![a-z0-9])(\\d{1,2})(?:st|nd|rd|th|er|e|\\.)?\\s{0,2}(?:of\\s|de\\s)?${month}\\.?,?\\s{0,2}${year}(?![a-z0-9])`,
  'g',
)
const monthFirst = new RegExp(
  `(?<![a-z0-9])${month}\\.?\\s{1,2}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,2}${year}(?![a-z0-9])`,
  'g',
)
const monthOnly = new RegExp(`(?<![a-z0-9])${month}\\.?,?\\s{1,2}${year}(?![a-z0-9])`, 'g')
const numeric = /(?<![\d.])(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?((?:19|20)\d{2}|\d{2})(?![\d])/g
const iso = /(?<![\d-])((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d])/g
const monthYear = /(?<![\d./-])(\d{1,2})[./-]((?:19|20)\d{2})(?![\d./-])/g

/** The dates of a sentence, in reading order. */
export function datesIn({ plain }: Pick<Sentence, 'plain'>): DateClaim[] {
  if (!/(?:19|20)\d\d|\d\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2}/.test(plain)) return []
  const dates: DateClaim[] = []
  const add = (m: RegExpMatchArray, y: string, mo: number | undefined, d?: string) => {
    const start = m.index ?? 0
    const end = start + m[0].length
    const day = d === undefined ? undefined : Number(d)
    if (!mo || mo > 12 || (day !== undefined && (day < 1 || day > 31))) return
    if (dates.some((known) => known.start < end && start < known.end)) return
    const full = y.length === 2 ? 2000 + Number(y) : Number(y)
    dates.push({ start, end, year: full, month: mo, ...(day !== undefined && { day }) })
  }
  for (const m of plain.matchAll(iso)) add(m, m[1]!, Number(m[2]), m[3])
  for (const m of plain.matchAll(numeric)) {
    const swapped = Number(m[2]) > 12
    add(m, m[3]!, Number(swapped ? m[1] : m[2]), swapped ? m[2] : m[1])
  }
  for (const m of plain.matchAll(dayFirst)) add(m, m[3]!, monthNumbers.get(m[2]!), m[1])
  for (const m of plain.matchAll(monthFirst)) add(m, m[3]!, monthNumbers.get(m[1]!), m[2])
  for (const m of plain.matchAll(monthOnly)) add(m, m[2]!, monthNumbers.get(m[1]!))
  for (const m of plain.matchAll(monthYear)) add(m, m[2]!, Number(m[1]))
  return dates.sort((a, b) => a.start - b.start)
}

/** True where both can be the same day: a missing day fits any. */
export function sameDate(a: DateClaim, b: DateClaim): boolean {
  return (
    a.year === b.year &&
    a.month === b.month &&
    (a.day === undefined || b.day === undefined || a.day === b.day)
  )
}
