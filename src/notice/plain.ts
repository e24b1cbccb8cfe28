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
