import type { Sentence } from '../notice/model.js'
import { eachWord } from '../notice/plain.js'
import { once } from './once.js'

/**
 * Countries outside the EU/EEA by their names in four languages and their cities where support, hosting and call centres are found,
 * in plain letters.
 */
const names: Record<string, string> = {
  us: 'united states|etats-unis|verenigde staten|vereinigte staaten|vereinigten staaten|america|amerika|boston|new york|san francisco|seattle|chicago|texas|virginia|virginie|oregon|delaware|california|californie|kalifornien|philadelphia|atlanta|denver|florida|floride|nevada|arizona|new jersey|puerto rico|privacy framework',
  ca: 'canada|kanada|montreal|toronto|vancouver|quebec|ottawa|ontario',
  mx: 'mexico|mexique|mexiko|guadalajara',
  br: 'brazil|bresil|brazilie|brasilien|sao paulo|rio de janeiro',
  ar: 'argentina|argentine|argentinie|argentinien|buenos aires',
  cl: 'chile|chili|santiago',
  co: 'colombia|colombie|kolumbien|bogota|medellin',
  uy: 'uruguay|montevideo',
  pe: 'peru|perou|lima',
  cr: 'costa rica',
  sr: 'suriname|paramaribo|surinam',
  cw: 'curacao|aruba',
  in: 'india|inde|indien|bangalore|bengaluru|mumbai|bombay|hyderabad|pune|chennai|new delhi|delhi|kolkata',
  pk: 'pakistan|karachi|lahore',
  bd: 'bangladesh|dhaka',
  lk: 'sri lanka|colombo',
  np: 'nepal|kathmandu',
  cn: 'china|chine|shanghai|beijing|pekin|peking|shenzhen',
  hk: 'hong kong|hongkong',
  tw: 'taiwan|taipei|taipeh',
  jp: 'japan|japon|tokyo|tokio|osaka',
  kr: 'south korea|coree du sud|zuid-korea|sudkorea|seoul',
  sg: 'singapore|singapour|singapur',
  my: 'malaysia|malaisie|maleisie|kuala lumpur',
  id: 'indonesia|indonesie|indonesien|jakarta',
  ph: 'philippines|filipijnen|philippinen|manila|manilla|manille|cebu',
  th: 'thailand|thailande|bangkok',
  vn: 'vietnam|hanoi|ho chi minh',
  au: 'australia|australie|australien|sydney|melbourne|brisbane|perth',
  nz: 'new zealand|nouvelle-zelande|nieuw-zeeland|neuseeland|auckland|wellington',
  za: 'south africa|afrique du sud|zuid-afrika|sudafrika|cape town|kaapstad|kapstadt|le cap|johannesburg|durban',
  ke: 'kenya|kenia|nairobi',
  ng: 'nigeria|lagos|abuja',
  gh: 'ghana|accra',
  rw: 'rwanda|ruanda|kigali',
  eg: 'egypt|egypte|agypten|cairo|le caire|kairo',
  ma: 'morocco|maroc|marokko|casablanca|rabat|tanger|tangier|marrakech|marrakesch|agadir',
  tn: 'tunisia|tunisie|tunesie|tunesien|tunis|sfax|sousse',
  dz: 'algeria|algerie|algerije|algerien|alger|algiers|oran',
  sn: 'senegal|dakar',
  ci: "cote d'ivoire|ivory coast|ivoorkust|elfenbeinkuste|abidjan",
  cm: 'cameroon|cameroun|kameroen|kamerun|douala|yaounde',
  bj: 'benin|cotonou',
  tg: 'togo|lome',
  mg: 'madagascar|madagaskar|antananarivo',
  mu: 'mauritius|ile maurice|port-louis|port louis',
  il: 'israel|tel aviv|haifa',
  ae: 'emirates|emirats|emiraten|dubai|abu dhabi',
  qa: 'qatar|katar|doha',
  sa: 'saudi arabia|arabie saoudite|saoedi-arabie|saudi-arabien|riyadh|riad',
  lb: 'lebanon|liban|libanon|beirut|beyrouth|beiroet',
  tr: 'turkey|turquie|turkije|turkei|istanbul|ankara|izmir',
  ua: 'ukraine|oekraine|kyiv|kiev|kiew|lviv|lwiw|kharkiv',
  rs: 'serbia|serbie|servie|serbien|belgrade|belgrado|belgrad|novi sad',
  ba: 'bosnia|bosnie|bosnien|sarajevo|sarajewo',
  al: 'albania|albanie|albanien|tirana',
  mk: 'north macedonia|macedoine|macedonie|nordmazedonien|skopje',
  md: 'moldova|moldavie|moldavie|moldau|chisinau',
  xk: 'kosovo|pristina|prishtina',
  by: 'belarus|bielorussie|wit-rusland|weissrussland|minsk',
  ru: 'russia|russie|rusland|russland|moscow|moscou|moskou|moskau|saint petersburg',
  am: 'armenia|armenie|armenien|yerevan|erevan|jerewan',
  ge: 'tbilisi|tiflis|tbilissi',
  gb: 'united kingdom|royaume-uni|verenigd koninkrijk|vereinigte konigreich|vereinigten konigreich|vereinigtes konigreich|vereinigten konigreichs|vereinigten konigreiches|vereinigten konigreiche|great britain|grande-bretagne|groot-brittannie|grossbritannien|england|angleterre|engeland|scotland|london|londres|londen|manchester|edinburgh|birmingham|bristol',
  ch: 'switzerland|suisse|zwitserland|schweiz|zurich|geneva|geneve|genf|basel|lausanne|bern|berne',
}

/** Abbreviations are looked for in the text as it is written. */
const written: Record<string, RegExp> = {
  us: /(?<![\p{L}\p{N}-])(?:USA|U\.S\.A?\.?|(?:the|in den?|aux|de|la) US|(?:de|in) VS|DPF)(?![\p{L}\p{N}]|\.(?:eu|com))/u,
  gb: /(?<![\p{L}\p{N}-])UK(?![\p{L}\p{N}]|\.(?:eu|com))/u,
}
const anyWritten = /US|U\.S|VS|DPF|UK/

const behind = /[\p{L}\p{N}-]$/u
const ahead = /^(?:[\p{L}\p{N}]|\.(?:eu|com))/u

const none: [string, string][] = []

/** The names with their countries, by their first words: a text is looked through once, not once for each name. */
let byFirstWord: Map<string, [name: string, code: string][]> | undefined
/** Whether a name begins with these two letters: few words do, and to look up the others costs more than all the rest. */
const beginnings = new Uint8Array(1 << 10)
const beginning = (plain: string, at: number): number =>
  ((plain.charCodeAt(at) & 31) << 5) | (plain.charCodeAt(at + 1) & 31)

function fileNames() {
  const filed = new Map<string, [string, string][]>()
  for (const [code, all] of Object.entries(names)) {
    for (const name of all.split('|')) {
      const [first] = /^[a-z]+/.exec(name)!
      beginnings[beginning(name, 0)] = 1
      filed.set(first, [...(filed.get(first) ?? []), [name, code]])
    }
  }
  return filed
}

/** The countries outside the EU/EEA that a text names, as ISO 3166 codes; a city stands for its country. */
export const countriesIn = once(({ plain, text }: Pick<Sentence, 'plain' | 'text'>): readonly string[] => {
  byFirstWord ??= fileNames()
  const known = byFirstWord
  const found = new Set<string>()
  eachWord(plain, (start, end) => {
    if (beginnings[beginning(plain, start)] === 0) return
    for (const [name, code] of known.get(plain.slice(start, end)) ?? none)
      if (stands(name, plain, start) && (name !== 'indien' || isIndia(text, start)) && !isOfFirm(text, end))
        found.add(code)
  })
  if (anyWritten.test(text))
    for (const [code, pattern] of Object.entries(written)) if (pattern.test(text)) found.add(code)
  return found.size > 1 ? Object.keys(names).filter((code) => found.has(code)) : [...found]
})

/** German for India, Dutch for "if". */
const isIndia = (text: string, at: number): boolean =>
  text[at] === 'I' && !(/^\P{L}*$/u.test(text.slice(0, at)) && /^Indien \p{Ll}/u.test(text.slice(at, at + 8)))

/** "Casablanca Hotel Software GmbH": the name of a firm of the EU by its legal form. */
const isOfFirm = (text: string, end: number): boolean => firm.test(text.slice(end, end + 60))
const firm =
  /^(?:[ -](?:\p{Lu}[\p{L}-]*|&|und|en|et)){0,4} (?:g?GmbH|AG|KG|OHG|UG|SE|B\.?V\.?|N\.?V\.?|SAS|SARL|SRL|e\.\s?V\.|asbl|vzw|ApS|Oy|AB)(?![\p{L}])/u

const stands = (name: string, plain: string, at: number): boolean =>
  plain.startsWith(name, at) &&
  !behind.test(plain.slice(Math.max(0, at - 2), at)) &&
  !ahead.test(plain.slice(at + name.length, at + name.length + 4))
