import type { Sentence } from '../notice/model.js'

/** A calendar date as a notice writes it. Offsets are in the sentence's text; `day` is undefined for "June 2024". */
export interface DateClaim {
  start: number
  end: number
  year: number
  month: number
  day?: number
}

// First letters that tell the months of the four languages apart, in plain text.
const months: [string, number][] = [
  ['jan', 1],
  ['feb', 2],
  ['fev', 2],
  ['mar', 3],
  ['maa', 3],
  ['mrt', 3],
  ['apr', 4],
  ['avr', 4],
  ['may', 5],
  ['mai', 5],
  ['mei', 5],
  ['jun', 6],
  ['juin', 6],
  ['jul', 7],
  ['juil', 7],
  ['aug', 8],
  ['aou', 8],
  ['sep', 9],
  ['oct', 10],
  ['okt', 10],
  ['nov', 11],
  ['dec', 12],
  ['dez', 12],
]
const month =
  '(jan(?:uary|uar|vier|uari)?|janner|feb(?:ruary|ruar|ruari)?|fev(?:rier)?|mar(?:ch|s|z)?|maerz|maart|mrt|apr(?:il)?|avr(?:il)?|may|mai|mei|jun[ei]?|juni|juin|jul[iy]?|juil(?:let)?|aug(?:ust|ustus)?|aou?t|sep(?:t|tember|tembre)?|o[ck]t(?:ober|obre)?|nov(?:ember|embre)?|de[cz](?:ember|embre)?)'
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
  for (const m of plain.matchAll(dayFirst)) add(m, m[3]!, monthNumber(m[2]!), m[1])
  for (const m of plain.matchAll(monthFirst)) add(m, m[3]!, monthNumber(m[1]!), m[2])
  for (const m of plain.matchAll(monthOnly)) add(m, m[2]!, monthNumber(m[1]!))
  for (const m of plain.matchAll(monthYear)) add(m, m[2]!, Number(m[1]))
  return dates.sort((a, b) => a.start - b.start)
}

function monthNumber(name: string): number | undefined {
  const known = months.filter(([start]) => name.startsWith(start)).sort((a, b) => b[0].length - a[0].length)
  return name === 'maerz' || name === 'janner' ? (name === 'maerz' ? 3 : 1) : known[0]?.[1]
}

/** True where both can be the same day: a missing day fits any. */
export function sameDate(a: DateClaim, b: DateClaim): boolean {
  return (
    a.year === b.year &&
    a.month === b.month &&
    (a.day === undefined || b.day === undefined || a.day === b.day)
  )
}
