/** A bullet or number at the start of a line, and where the text behind it begins. */
export interface Marker {
  kind: 'bullet' | 'number'
  /** The character of the bullet, or the number without its punctuation. */
  value: string
  length: number
}

// "o" and "-" are letters and signs too: they need a space behind them, and "o" a capital or quote after that.
const bullet = /^(?:[•●○◦▪▫■□‣⁃∙·➢➤►▶✓✔❖◆◇★»›]|[*+](?=\s)|[-–—−](?=\s)|o(?=\s{1,8}[\p{Lu}"'«“]))\s*/u
const number = /^(?:\(?(\d{1,3}(?:\.\d{1,3}){0,4})[.)]?|\(?([a-zA-Z]|[ivxIVX]{1,5})[.)])[\s\u00a0]+(?=\S)/
const article =
  /^(?:§+\s*|(?:art(?:icle|ikel|\.)|section|abschnitt|paragraaf|paragraphe?|rubriek|rubrique|clause|clausule|chapitre|chapter|hoofdstuk|kapitel|titre|titel|annexe?|bijlage|anlage|anhang)\s+)(\d{1,3}(?:\.\d{1,3}){0,4}|[IVX]{1,5}|[A-Z])(?=[\s.:)–—-]|$)[\s.:)–—-]*/i

export function bulletAt(text: string): Marker | undefined {
  const match = bullet.exec(text)
  if (!match || match[0].length === text.length) return undefined
  return { kind: 'bullet', value: match[0].charAt(0), length: match[0].length }
}

/** The number that opens a line: "2.1 What", "1) …", "a) …", "IV. …", "§ 4 …", "Article 3 – …". */
export function numberAt(text: string): Marker | undefined {
  const match = number.exec(text) ?? article.exec(text)
  if (!match) return undefined
  const value = match[1] ?? match[2]
  if (value === undefined || isQuantity(match[0], text.slice(match[0].length))) return undefined
  return { kind: 'number', value, length: match[0].length }
}

const month =
  /^(?:jan|feb|f[eé]v|m[aä]r|mars|mrt|maart|apr|avr|ma[iy]|mei|jun|juin|jul|juil|aug|ao[uû]t|sep|o[ck]t|nov|d[eé][cz])/i

/** "5 Januar 2026", "56 rue …", "30 days": a number without a stop needs a title behind it. */
function isQuantity(number: string, rest: string): boolean {
  return /^\d+\s*$/.test(number) && (month.test(rest) || !/^["'«“„‘([]*\p{Lu}/u.test(rest))
}

const labelled =
  /^(?:\p{L}{3,12}\s+(?:n[°o.]\s*)?(?:\d{1,3}|[IVX]{1,5}|[A-Z])|[IVX]{1,5}|[A-Z])(?:\s*[.:)]|\s+[–—-])\s+(?=\S)/u

/** How many characters number a block before its words: "Article 9 – ", "9.1 ", "Part II: ", "VI - ". */
export const numberingLength = (text: string): number =>
  numberAt(text)?.length ?? labelled.exec(text)?.[0].length ?? 0
