import type { Sentence } from '../notice/model.js'
import { once } from './once.js'

/** A span of time as a notice writes it. Offsets are in the sentence's text. */
export interface Period {
  start: number
  end: number
  /** Length in days; a month counts 30, a year 365. */
  days: number
  /** "Shredded on the evening of the flight": the day of something. */
  isMoment?: boolean
}

const words: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  douze: 12,
  treize: 13,
  quinze: 15,
  vingt: 20,
  trente: 30,
  een: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  dertig: 30,
  ein: 1,
  eine: 1,
  einem: 1,
  einer: 1,
  eines: 1,
  zwei: 2,
  drei: 3,
  funf: 5,
  fuenf: 5,
  sechs: 6,
  sieben: 7,
  neun: 9,
  zehn: 10,
  zwolf: 12,
  vierzehn: 14,
  dreissig: 30,
  sixteen: 16,
  eighteen: 18,
  'twenty-four': 24,
  'thirty-six': 36,
  sixty: 60,
  'seventy-two': 72,
  ninety: 90,
  seventeen: 17,
  nineteen: 19,
  'twenty-one': 21,
  'twenty-five': 25,
  'twenty-eight': 28,
  forty: 40,
  'forty-eight': 48,
  fifty: 50,
  onze: 11,
  seize: 16,
  'dix-huit': 18,
  'vingt-quatre': 24,
  'trente-six': 36,
  soixante: 60,
  'soixante-douze': 72,
  'quatre-vingt-dix': 90,
  achttien: 18,
  twintig: 20,
  vierentwintig: 24,
  zesendertig: 36,
  zestig: 60,
  tweeenzeventig: 72,
  negentig: 90,
  achtzehn: 18,
  zwanzig: 20,
  vierundzwanzig: 24,
  sechsunddreissig: 36,
  sechsunddreisig: 36,
  sechzig: 60,
  zweiundsiebzig: 72,
  neunzig: 90,
  'half a': 0.5,
  'half an': 0.5,
  'un demi': 0.5,
  'een half': 0.5,
  anderhalf: 1.5,
  'ein halbes': 0.5,
  'einem halben': 0.5,
  'eines halben': 0.5,
  anderthalb: 1.5,
  eineinhalb: 1.5,
  dreisig: 30,
  achtentwintig: 28,
  vijfentwintig: 25,
  veertig: 40,
  vijftig: 50,
  honderd: 100,
  eleven: 11,
  seventy: 70,
  eighty: 80,
  hundred: 100,
  quatorze: 14,
  'dix-sept': 17,
  'dix-neuf': 19,
  'vingt-huit': 28,
  quarante: 40,
  'quarante-huit': 48,
  cinquante: 50,
  cent: 100,
  elf: 11,
  zestien: 16,
  zeventien: 17,
  negentien: 19,
  eenentwintig: 21,
  achtenveertig: 48,
  tachtig: 80,
  dreizehn: 13,
  funfzehn: 15,
  fuenfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  neunzehn: 19,
  einundzwanzig: 21,
  funfundzwanzig: 25,
  achtundzwanzig: 28,
  vierzig: 40,
  achtundvierzig: 48,
  funfzig: 50,
  siebzig: 70,
  achtzig: 80,
  hundert: 100,
  einen: 1,
  beide: 2,
  beiden: 2,
}
const units: [RegExp, number][] = [
  [/^(?:halfjaar|halbjahr|semestre|semester)/, 182],
  [/^(?:vierteljahr)/, 91],
  [/^(?:jahrzehnt|decade|decenn)/, 3650],
  [/^(?:hour|heure|uur|stunde|uren)/, 1 / 24],
  [/^(?:day|jour|dag|tag|business day|working day|werkdag)/, 1],
  [/^(?:week|semaine|weken|woche)/, 7],
  [/^(?:month|mois|maand|monat)/, 30],
  [/^(?:quarter|trimestre|kwarta|quartal)/, 91],
  [/^(?:year|an|annee|jaar|jaren|jahr)/, 365],
]
// A number word is whatever stands there: a pattern of all of them would take longer to make than to use.
const period =
  /(?<![a-z0-9.,])(\d{1,3}|half an?|un demi|een half|ein halbes|eine[ms] halben|[a-z][a-z-]{1,20}?)(?:\s?\(\w{1,12}\))?[\s-]{1,2}(?:full |whole |entire |calendar |working |business |further |more |other |additional |autres? |extra |volle?[nrs]? |ganze?[nrs]? |weitere[ns]? |hele |volledige |kalender|boek|school|werk|last |past |derniers? |dernieres? |afgelopen |letzten )?(vierteljahre?s?n?|halbjahre?s?n?|halfjaar|semestres?|semesters?|hours?|heures?|uur|uren|stunden?|days?|jours?|dagen|dag|tagen?|tage?s?|weeks?|semaines?|weken|wochen?|months?|mois|maand(?:en)?|monat(?:en?|s)?|years?|ans?|annees?|jaar|jaren|jahre?n?s?|jahrzehnte?n?s?|quarters?|trimestres?|kwartaal|kwartalen|quartale?n?s?|decades?|decennies?|decennium|decennia)(?![a-z0-9])/g

/** "For a full week", "a year after", "within the week"; but not "twice a year". */
const single =
  /(?:(?<=(?<![a-z])(?:for|after|following|lasting|than|within|only|just|about|around|roughly|nearly|almost)\s)an?\s(?:full\s|whole\s|further\s|good\s)?(hour|day|week|month|quarter|year|decade)|(?<!(?:once|twice|times|day|days|hours|often|euros?|more than)\s)(?<![a-z])an?\s(?:full\s|whole\s)?(hour|day|week|month|quarter|year|decade)(?=\s(?:after|from|later|on|once|long)(?![a-z]))|(?<![a-z])(?:within the|dans (?:la|le)|dans l.|binnen (?:de|het))\s?(hour|day|week|month|year|heure|semaine|mois|annee|dag|maand|uur|jaar)|(?<![a-z])fortnight)(?![a-z0-9])/g
const anySingle =
  /(?<![a-z])an?\s(?:full\s|whole\s|further\s|good\s)?(?:hour|day|week|month|quarter|year|decade)|within the|dans l|binnen (?:de|het)|fortnight/
const fortnight = 14

/** What every unit and every moment has in it: few sentences have, and the patterns are long. */
const anyUnit =
  /hour|fortnight|heure|uur|uren|stunde|day|jour|dag|tag|week|semaine|weken|woche|semest|month|mois|maand|monat|year|[\s-]ans?(?![a-z0-9])|annee|jaar|jaren|jahr|quarter|trimestre|kwarta|quartal|decad|decenn|soir|lendemain|evening|night|morning|avond|abend|morgen|noch am/

/** So many characters of a period stand before its unit, at most: a number word, a number in brackets, "calendar". */
const longestBefore = 64

const none: readonly Period[] = []

/** The periods of a sentence, in reading order. */
export const periodsIn = (sentence: Pick<Sentence, 'plain'>): readonly Period[] =>
  anyUnit.test(sentence.plain) ? found(sentence) : none

const found = once(({ plain }: Pick<Sentence, 'plain'>): readonly Period[] => {
  const unit = plain.search(anyUnit)
  const periods: Period[] = []
  period.lastIndex = Math.max(0, unit - longestBefore)
  for (let match = period.exec(plain); match; match = period.exec(plain)) {
    const number = numberIn(match[1]!)
    const amount = /^\d/.test(number) ? Number(number) : words[number]
    const unit = units.find(([name]) => name.test(match[2]!))?.[1]
    const end = match.index + match[0].length
    const start = match.index + match[1]!.length - number.length
    if (amount && unit) periods.push({ start, end, days: amount * unit })
  }
  if (anySingle.test(plain)) periods.push(...singlesIn(plain))
  return periods.length > 1 ? periods.sort((a, b) => a.start - b.start) : periods
})

function singlesIn(plain: string): Period[] {
  const periods: Period[] = []
  for (const match of plain.matchAll(single)) {
    const name = match[1] ?? match[2] ?? match[3]
    const unit = name ? units.find(([pattern]) => pattern.test(name))![1] : fortnight
    const start = match.index ?? 0
    // "Within the week" is how soon something is done, at most that.
    periods.push({ start, end: start + match[0].length, days: unit, ...(match[3] && { isMoment: true }) })
  }
  return periods
}

/** "On the same evening", "the day after": what is gone then is not kept for months. */
const moment =
  /(?<![a-z])(?:le (?:jour|soir|lendemain) (?:meme|de|du)|dans la journee|(?:on|in|by) the (?:(?:same )?(?:day|evening|night) of|same (?:day|evening)|(?:next|following) (?:day|morning))|the (?:same|very same) (?:day|evening)|op de (?:dag|avond) (?:van|zelf)|dezelfde (?:dag|avond)|de volgende dag|am (?:selben|gleichen|nachsten) (?:tag|abend|morgen)|am (?:tag|abend) (?:der|des|nach)|noch am (?:selben|gleichen))(?![a-z])/

/** The moments of a sentence without periods, as periods of a day. */
export function momentsIn({ plain }: Pick<Sentence, 'plain'>): readonly Period[] {
  const match = anyUnit.test(plain) ? moment.exec(plain) : null
  const start = match?.index ?? 0
  return match ? [{ start, end: start + match[0].length, days: 1, isMoment: true }] : none
}

/** "non-two years": the longest end of it that is a number. */
function numberIn(text: string): string {
  let number = text
  while (!Object.hasOwn(words, number) && number.includes('-')) number = number.slice(number.indexOf('-') + 1)
  return number
}

/** "12 months" and "1 year", "4 weeks" and "1 month" are the same to a reader. */
export const samePeriod = (a: Period, b: Period) =>
  Math.abs(a.days - b.days) <= Math.max(a.days, b.days) * 0.08
