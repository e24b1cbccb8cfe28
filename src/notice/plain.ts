const kin: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '‛': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '\n': ' ',
  '\r': ' ',
  '\t': ' ',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u00ad': '-',
  œ: 'o',
  ß: 's',
}

const cache = new Map<string, string>()

function plainCharacter(character: string): string {
  const known = cache.get(character)
  if (known !== undefined) return known
  const base = (kin[character] ?? character).normalize('NFD').charAt(0)
  const plain = kin[base] ?? base
  cache.set(character, plain)
  return plain
}

/**
 * The text made plain for matching, at the same length: lower case, accents folded (é to e, ü to u, ß to s),
 * typographic quotes, dashes and spaces replaced by the plain ones.
 */
export function toPlain(text: string): string {
  const lower = text.toLowerCase()
  // A few letters change length in lower case (İ); such a text keeps its case rather than its positions wrong.
  return (lower.length === text.length ? lower : text).replace(/[^\x20-\x7e]/g, plainCharacter)
}

/** Small letters and digits; not behind the end of the text. */
const isOfWord = (code: number) => (code >= 97 && code <= 122) || (code >= 48 && code <= 57)

/** Tells where each word of a plain text starts and ends. */
export function eachWord(plain: string, visit: (start: number, end: number) => void): void {
  for (let at = 0; at < plain.length; at++) {
    if (!isOfWord(plain.charCodeAt(at))) continue
    const start = at
    while (isOfWord(plain.charCodeAt(at + 1))) at++
    visit(start, at + 1)
  }
}
