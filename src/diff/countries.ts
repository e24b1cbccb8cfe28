import { languages } from '../notice/model.js'

/** The countries where the GDPR holds: the Union and Iceland, Liechtenstein, Norway (EEA agreement), by ISO 3166-1. */
const eea = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
)
/** Codes that name no country. */
const none = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'])

/** Names in use that are not those of the standard. */
const others: Record<string, string[]> = {
  US: [
    ...['usa', 'u.s.', 'u.s.a.', 'us', 'united states of america', 'etats-unis', 'états-unis d’amérique'],
    ...['vs', 'verenigde staten van amerika', 'vereinigten staaten', 'vereinigten staaten von amerika'],
  ],
  GB: [
    ...['uk', 'u.k.', 'great britain', 'england', 'grande-bretagne', 'groot-brittannië', 'großbritannien'],
    ...['vereinigten königreich', 'vereinigtem königreich', 'vereinigten königreichs'],
  ],
  CN: ["people's republic of china", 'volksrepublik china'],
  KR: ['south korea', 'südkorea', 'zuid-korea', 'corée du sud'],
}
/** Short forms that are words, too: only in capitals. */
const inCapitals = new Set(['us', 'vs', 'uk'])

/** Characters of a text that are searched: no sentence is longer, but for a hostile one. */
const maxLength = 5000

interface Names {
  codes: Map<string, string>
  pattern: RegExp
}

let names: Names | undefined

/** The countries outside the EEA that a text names, as ISO 3166-1 codes with the words that name them. */
export function thirdCountriesIn(text: string): Map<string, string> {
  names ??= namesOf()
  const found = new Map<string, string>()
  for (const [match] of text.slice(0, maxLength).matchAll(names.pattern)) {
    const name = match.toLowerCase()
    if (inCapitals.has(name) && match !== match.toUpperCase()) continue
    const code = names.codes.get(name)
    if (code && !found.has(code)) found.set(code, match)
  }
  return found
}

/** Country names in the four languages, from the Unicode data that Node bears. */
function namesOf(): Names {
  const codes = new Map<string, string>()
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const known = languages.map(
    (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
  )
  // Codes of the past bear the names of today's countries: DD is Germany.
  const within = new Set([...eea].flatMap((code) => known.map((display) => display.of(code)?.toLowerCase())))
  for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
    if (none.has(code)) continue
    for (const display of known) {
      const name = display.of(code)?.toLowerCase()
      if (name && !within.has(name) && !codes.has(name)) codes.set(name, code)
    }
    for (const name of others[code] ?? []) codes.set(name, code)
  }
  const longestFirst = [...codes.keys()].sort((a, b) => b.length - a.length)
  const escaped = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return {
    codes,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu'),
  }
}
