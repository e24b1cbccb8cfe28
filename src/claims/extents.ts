import type { Sentence } from '../notice/model.js'
import { once } from './once.js'
import { type Period, periodsIn } from './periods.js'

/** How long something is there, in whatever words. Offsets are in the sentence's text. */
export interface Extent extends Period {
  /** "The past eight weeks": so far back, so that it is there at least as long. */
  isBack?: boolean
}

/** Days of what never ends. */
const forever = Number.POSITIVE_INFINITY

const ordinals: Record<string, number> = {}
for (const [i, names] of [
  'second deuxieme seconde tweede zweite zweiten zweites',
  'third troisieme derde dritte dritten drittes',
  'fourth quatrieme vierde vierte vierten viertes',
  'fifth cinquieme vijfde funfte funften funftes',
  'sixth sixieme zesde sechste sechsten sechstes',
  'seventh septieme zevende siebte siebten siebtes',
  'eighth huitieme achtste achte achten achtes',
  'ninth neuvieme negende neunte neunten neuntes',
  'tenth dixieme tiende zehnte zehnten zehntes',
].entries())
  for (const name of names.split(' ')) ordinals[name] = i + 2

/** "The tenth year", "the following year", "the past semester". */
const numbered =
  /(?<![a-z])([a-z]{4,10})\s(?:(?:full|whole|calendar)\s)?(year|annee|jaar|kalenderjaar|jahr|jahres|kalenderjahr|kalenderjahres|month|mois|maand|monat|monats)(?![a-z])/g
const next =
  /(?<![a-z])(?:(?:another|further|weitere[nrs]?|encore un|nog een|next|following|past|last|previous|preceding|prochaine?|volgende?|komende|vorige|afgelopen|voorgaande?|nachste[nsr]?|folgende[nsr]?|kommende[nsr]?|letzte[nsr]?|vergangene[nsr]?|vorige[nsr]?|abgelaufene[nsr]?|verstreken)\s(half year|half-year|semester|semestre|year|seasons?|month|jaar|halfjaar|kalenderjaar|seizoen|maand|schooljaar|kwartaal|trimester|quarter|jahr|jahres|halbjahr|monat|saison|schuljahr|vierteljahr|quartal|quartals)|(?:annee|mois|semestre|saison|trimestre) (suivant|prochain|ecoule|precedent|passe|dernier)e?)(?![a-z])/g

const back =
  /(?<![a-z])(?:(?:past|last|previous|preceding|dernieres?|derniers?|afgelopen|verstreken|voorbije|voorgaande|vorige|letzten?|letztes|vergangenen?r?|vergangenes|abgelaufenen?|zuruckliegenden?|vorigen?)\s(?:[a-z0-9-]+\s)?(?:hours?|days?|weeks?|months?|years?|half-?years?|heures?|jours?|semaines?|mois|semestres?|ans?|annees?|saisons?|uur|uren|dag|dagen|weken|maand|maanden|jaar|jaren|halfjaar|stunden|tagen?|tage|wochen|monaten?|monate|jahren?s?|halbjahrs?|vierteljahrs?|quartals?|quarters?|trimestres?|kwartaal|kwartalen|season|seasons|saison|seizoen)|(?:hours?|days?|weeks?|months?|years?|half-?years?|heures?|jours?|semaines?|mois|semestres?|ans?|annees?|saisons?|uur|uren|dag|dagen|weken|maand|maanden|jaar|jaren|halfjaar|stunden|tagen?|tage|wochen|monaten?|monate|jahren?s?|halbjahrs?|vierteljahrs?|quartals?|quarters?|trimestres?|kwartaal|kwartalen|season|seasons|saison|seizoen)\s(?:back|ago|before that|daarvoor|ervoor|davor|zuvor|d.avant|dernieres?|derniers?|precedente?s?|ecoulee?s?|passee?s?|en arriere|terug|geleden|zuruck))(?![a-z])/

/** "The past eight weeks", "six months back"; but not "two years after the last order". */
const nearBack = 18

const always =
  /(?<![a-z])(?:for (?:ever|good|life|all time)|forever|permanently|indefinitely|never (?:\w+ ){0,3}(?:throw|thrown|delete|deleted|erase|erased|remove|removed|destroy|destroyed|discard|clear|cleared|wipe|wiped|lose|forget)\w*|a vie|pour toujours|definitivement conserve\w*|jamais (?:\w+ ){0,3}(?:jet|efface|supprim|detrui|archiv)\w*|sans limite|nooit (?:\w+ ){0,3}(?:weg|gewist|verwijderd|vernietigd|gooien|wissen)\w*|voorgoed bewaard|voor altijd|levenslang|nie (?:\w+ ){0,3}(?:weg|gelosch|losch|vernicht|entsorg)\w*|fur immer|dauerhaft|lebenslang|auf dauer|unbefristet)(?![a-z])/

const atOnce =
  /(?<![a-z])(?:as soon as|the moment|immediately|at once|straight away|right away|instantly|on the (?:very |same )?(?:day|evening)|the (?:very )?(?:same|next) (?:day|evening)|des que|des le|des la|aussitot|immediatement|sur-le-champ|tout de suite|le jour meme|instantanement|zodra|meteen|direct na|onmiddellijk|dadelijk|direct nadat|terstond|sobald|sofort|unverzuglich|umgehend|noch am|gleich nach|unmittelbar)(?![a-z])/

const monthOrYear: [RegExp, number][] = [
  [/halbjahr|half|semest/, 182],
  [/trimest|viertel|quart|kwart/, 91],
  [/mon|mois|maand/, 30],
  [/./, 365],
]
const daysOf = (unit: string) => monthOrYear.find(([name]) => name.test(unit))![1]

/** The extents that a sentence tells, in reading order; moments only where nothing else is told. */
export const extentsIn = once((sentence: Pick<Sentence, 'plain'>): readonly Extent[] => {
  const { plain } = sentence
  const looksBack = ({ start, end }: { start: number; end: number }) =>
    back.test(plain.slice(Math.max(0, start - nearBack), end + nearBack))
  const extents: Extent[] = periodsIn(sentence).map((period) =>
    looksBack(period) ? { ...period, isBack: true } : period,
  )
  if (!extents.length)
    for (const match of plain.matchAll(numbered)) {
      const number = ordinals[match[1]!]
      if (number) extents.push({ ...placeOf(match), days: number * daysOf(match[2]!) })
    }
  if (!extents.length)
    for (const match of plain.matchAll(next))
      extents.push({
        ...placeOf(match),
        days: daysOf(match[0]),
        ...(looksBack(placeOf(match)) && { isBack: true }),
      })
  const never = extents.length ? null : always.exec(plain)
  if (never) extents.push({ ...placeOf(never), days: forever })
  const moment = extents.length ? null : atOnce.exec(plain)
  if (moment) extents.push({ ...placeOf(moment), days: 1, isMoment: true })
  return extents
})

const placeOf = (match: RegExpExecArray | RegExpMatchArray) => ({
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
})
