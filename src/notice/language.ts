import { languages } from './model.js'

const words: Record<string, string> = {
  en: 'the and of to you your we our is are that for with this may be or any not have which will from by it as information how what when',
  fr: "les des vous nous vos votre est sont dans pour par sur une avec que qui notre nos ces cette aux être pas et ou du données le la l'",
  nl: 'de het een van en wij uw u je voor met op worden wordt zijn is dat deze die niet aan bij door om als kunnen of te ook naar onze hebben gegevens',
  de: 'der die und den das von zu wir sie ihre ihrer mit für auf des ist nicht ein eine einer werden wird oder dem sind bei im zur sich als auch nach daten durch über diese',
  es: 'el los las de que y en un una por con para su sus del se es son al como usted datos más o no lo',
  it: 'il di che la e i un una per con del della dei delle gli sono non nel alla le dati da si è o al questo suoi',
  pt: 'o os as de que e em um uma para com por seu seus sua do da dos das não são ao dados se é ou você pelo nos',
  pl: 'i w z na do że się nie jest są przez o oraz dla lub danych osobowych jak ich po od może które przy jako',
  sv: 'och att det som en på är av för med den till inte vi du din dina om har kan eller från ett vår våra dig personuppgifter',
  da: 'og at det som en på er af for med den til ikke vi du din dine om har kan eller fra et vores dig personoplysninger du',
  no: 'og å det som en på er av for med den til ikke vi du din dine om har kan eller fra et vår våre deg personopplysninger',
  fi: 'ja on ei että se tai joka voi sekä ovat myös kun tietoja henkilötietoja jos mukaan tämä kuin henkilötietojen meidän voidaan',
  cs: 'a v na se že je s z do o k pro jsou nebo osobních údajů jako při podle které může být od ze jste vaše',
  ro: 'și de la în cu o pe că nu este sunt din pentru care sau a al ale prin dumneavoastră datele ca vă să',
  hu: 'a az és hogy nem is egy vagy meg csak adatok adatait személyes az ha által valamint amely lehet',
  ca: 'el els les de que i en un una per amb del al són és dades no o com seva aquest',
  tr: 've bir bu için ile de da olarak veya kişisel olan gibi daha verilerin sizin tarafından',
}

const scripts: [RegExp, string][] = [
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
]

/** The language of a text that is not written in Latin letters, by its script. */
function languageByScript(text: string): string | undefined {
  const others = text.match(/[\u0370-\u1dff\u3040-\ud7ff]/g)?.length ?? 0
  if (others === 0 || others < text.length / 5) return undefined
  for (const [pattern, language] of scripts) {
    const share = (text.match(pattern)?.length ?? 0) / others
    // Japanese mixes its own letters with Chinese ones.
    if (share < (language === 'ja' ? 0.1 : 0.5)) continue
    return language === 'ru' && /[іїєґ]/i.test(text) ? 'uk' : language
  }
  return undefined
}

const index = new Map<string, string[]>()
for (const [language, list] of Object.entries(words))
  for (const word of new Set(list.split(' '))) index.set(word, [...(index.get(word) ?? []), language])

/** Enough to tell, and a bound on the time it takes. */
const sampleLength = 20_000
/** Different function words, and the share of all words, that a language needs to be told. */
const fewestWords = 3
const leastShare = 0.08

/**
 * The language of a text by its function words: an ISO 639-1 code, or `und`.
 * `claimed` is what the file says of itself; it decides only between languages that fit about equally.
 */
export function languageOf(text: string, claimed?: string): string {
  const sample = text.slice(0, sampleLength)
  const byScript = languageByScript(sample)
  if (byScript) return byScript
  const found = new Map<string, number>()
  let total = 0
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) {
    total++
    if (index.has(word)) found.set(word, (found.get(word) ?? 0) + 1)
  }
  const known = claimed !== undefined && isLanguage(claimed) ? claimed : undefined
  const ranked = rank(found)
  const best = ranked[0]
  // A few words say nothing: what the file claims stands, then.
  if (!best || best.words < fewestWords || best.score < leastShare * total)
    return (total < 20 && known) || 'und'
  const rival = ranked.find(({ language }) => language === known)
  return rival && rival.score > 0.8 * best.score ? rival.language : best.language
}

/** The languages by how much of the text is made of their function words; a word that many share counts less for each. */
function rank(found: ReadonlyMap<string, number>): { language: string; score: number; words: number }[] {
  const ranked = new Map<string, { language: string; score: number; words: number }>()
  for (const [word, count] of found) {
    const fits = index.get(word)!
    for (const language of fits) {
      const entry = ranked.get(language) ?? { language, score: 0, words: 0 }
      entry.score += count / Math.sqrt(fits.length)
      entry.words++
      ranked.set(language, entry)
    }
  }
  return [...ranked.values()].sort((a, b) => b.score - a.score || (a.language < b.language ? -1 : 1))
}

function isLanguage(code: string): boolean {
  return code in words || languages.includes(code as never)
}
