import type { Notice, Section, Sentence } from '../notice/model.js'

/** "see section 3.2": a mention of a numbered part of this notice. Offsets are in the sentence's text. */
export interface Reference {
  sentence: Sentence
  start: number
  end: number
  /** As the notice writes it, folded: "3.2", "iv", "a". */
  number: string
  /** Annexes count apart from sections. */
  annex: boolean
  /** "section", "chapter": what has a heading, and no item of a list or row of a table. */
  headed: boolean
}

const parts =
  'sections?|clauses?|paragraphs?|chapters?|points?|items?|parts?|abschnitte?s?n?|ziffern?|punkte?s?|kapiteln?|rubriques?|paragraphes?|chapitres?|paragra(?:a)?f(?:en)?|hoofdstuk(?:ken)?|punt(?:en)?|onderde(?:e)?l(?:en)?|secties?|rubrie?k(?:en)?|teil|deel'
const headed = /^(?:section|chapter|abschnitt|kapitel|chapitre|hoofdstuk|paragra+f|deel|question|frage|vraag)/
const annexes = 'annex(?:es)?|annexes?|appendix|schedule|anlagen?|anhang|bijlagen?'
// Roman numerals and letters only where they cannot be a word.
const numberPattern = '(\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.?[a-z]?|[ivx]{1,4}|[a-z])'
const reference = new RegExp(
  `(?<![a-z0-9-])(?:(${parts}|(?<=(?:under|in|see|unter|siehe|sous le|voir|onder|zie) )(?:number|nummer|numero)|(?<=(?:under|in|see|to|also|unter|siehe|zu|auch|sous|voir|a la|onder|zie|bij|ook) )(?:question|frage|vraag)(?!\\s\\d+ (?:of|on|in|des|der|du|de|van|op|im|auf)\\b))|(${annexes}))\\s{1,2}(?:entitled |intitulee? |genaamd |no\\.? |nr\\.? |n° )?["' ]{0,3}${numberPattern}(?![a-z0-9%])`,
  'g',
)
const lawAround =
  /\b(gdpr|dsgvo|ds-gvo|rgpd|avg|regulation|directive|act|acts|code|decree|constitution|treaty|tfeu|aeuv|convention|charter|reglement|verordnung|richtlinie|richtlijn|verordening|loi|decret|wet|wetboek|besluit|gesetz|gesetzes|bdsg|ldsg|tmg|ttdsg|tdddg|hgb|ao|bgb|stgb|sgb|arrete|ordonnance|statute|statuten|satzung|rules of procedure|terms|conditions|agb|contract|agreement)\b/
const articleBefore =
  /(?:\b(?:art|arts|article|articles|artikel|artikels|artikelen|section|paragraaf|sec|abs|lid|satz)\b\.?|§)\s?\(?[\d.]+[^.;]{0,24}$/
const lawBefore =
  /(?:\b(?:law|gesetz|loi|wet|gdpr|avg|rgpd|dsgvo)|\w(?:wet|wetboek|gesetz|gesetzes|gesetzbuch|verordnung|verordening|ordnung|besluit))\b[^.;]{0,20}$/
/** "Art. 6(1)(f) (see section 6)" */
const seeBefore = /\b(?:see|siehe|vgl\.?|voir|zie)\b[^)]*$/
/** "Data Protection Act 2018, Schedule 21" */
const yearBefore = /(?<![\d.])(?:1[89]|20)\d\d\)?,? (?:in |at |under |see )?\(?$/
const unitsAfter =
  /^\s?(?:%|years?|days?|months?|weeks?|jahre?|tage?|monate?|ans|mois|jours|jaar|maanden|dagen|hours?)/

/** A word with what the words for parts and annexes have in them, before a number: few sentences have, and the pattern is long. */
const likely =
  /(?:number|nummer|numero|secti|clause|paragra|chap|point|item|part|abschn|ziffer|pun[kt]t?|kapitel|rubri|hoofdst|onderde|teil|deel|question|frage|vraag|annex|append|schedule|anlage|anhang|bijlage)[a-z]{0,9}\s{1,2}(?:\S{1,10} )?["' ]{0,3}(?:\d|(?:[ivx]{1,4}|[a-z])(?![a-z]))/

/** The references of a sentence to sections or annexes of this notice; those to laws are left out. */
export function referencesIn(sentence: Sentence): Reference[] {
  const { plain } = sentence
  if (!likely.test(plain)) return []
  const references: Reference[] = []
  // "Schedule 21, paragraph 5": a part of what a law was cited for is the law's, too.
  let lawUntil = Number.NEGATIVE_INFINITY
  for (const match of plain.matchAll(reference)) {
    const start = match.index ?? 0
    const end = start + match[0].length
    const number = match[3]!.replace(/\.$/, '')
    // "faire part à": a letter or a Roman numeral is written large where it numbers a part.
    if (!/\d/.test(number) && /^\p{Ll}/u.test(sentence.text.slice(end - number.length))) continue
    const annex = Boolean(match[2])
    const before = plain.slice(Math.max(0, start - 40), start)
    const after = plain.slice(end, end + 70)
    if (unitsAfter.test(after)) continue
    const isOwn = seeBefore.test(before)
    if (
      (!isOwn && (articleBefore.test(before) || lawBefore.test(before))) ||
      yearBefore.test(before) ||
      (start - lawUntil < 3 && plain.slice(lawUntil, start).trim() === ',') ||
      lawAround.test(after.split(/[.;:]/)[0]!.slice(0, 60))
    ) {
      lawUntil = end
      continue
    }
    if (!annex && !/\d/.test(number) && !/^(?:part|teil)/.test(match[1]!) && !headed.test(match[1]!)) continue
    references.push({ sentence, start, end, number, annex, headed: headed.test(match[1] ?? '') })
  }
  return references
}

const thisNotice =
  '(?:(?:of|in|to) (?:this|the present) (?:[a-z]+ ){0,2}(?:notice|policy|statement|document|page|text|declaration)|(?:van|in|uit) (?:deze|dit|onderhavige?) (?:[a-z]+)?(?:verklaring|statement|reglement|document|notice|beleid|pagina|policy)|(?:de|dans) (?:la|cette|ce|le) (?:presente? )?(?:politique|declaration|notice|document|charte|page|information)|des presentes|(?:dieser|dieses|in dieser|in diesem|der vorliegenden|des vorliegenden) (?:[a-z]+)?(?:erklarung|hinweise?s?|dokument(?:e?s)?|informationen|ordnung|seite)|below|above|infra|supra|hieronder|hierboven|ci-dessous|ci-dessus|weiter unten|weiter oben)'
const articleOfThis = new RegExp(
  `(?<![a-z0-9-])(?:articles?|art\\.?|artikel(?:en|s|n)?|clauses?|clausules?|klauseln?|titres?|titel|title|number|nummer|numero|no\\.?|nr\\.?|n°|section|sectie|appendi(?:x|ce))\\s(?:n° ?|no\\.? |nr\\.? )?(\\d{1,2}(?:\\.\\d{1,2}){0,3}|[ivxl]{1,6})(?:\\s?(?:-|–|to|bis|tot en met|t/m|a|et|en|und|and)\\s(?:\\d{1,2}|[ivxl]{1,6}))?,?\\s${thisNotice}(?![a-z])`,
  'g',
)

/** "Article 27 of this notice": articles are else those of laws. */
export function ownArticlesIn(sentence: Sentence): Reference[] {
  const { plain } = sentence
  if (!/art|clau|klaus|tit|number|num|no|nr|n°|secti|appendi/.test(plain)) return []
  return [...plain.matchAll(articleOfThis)].map((match) => ({
    sentence,
    start: match.index ?? 0,
    end: (match.index ?? 0) + match[0].length,
    number: match[1]!,
    annex: false,
    headed: true,
  }))
}

/** "2.1." and "§ 2.1" and "2.1" are one number. */
export const normalNumber = (number: string) =>
  number
    .toLowerCase()
    .replace(/[^a-z0-9.]/g, '')
    .replace(/\.$/, '')

/** The numbered sections of a notice by number. */
export function numberedSections(notice: Notice): Map<string, Section[]> {
  const sections = new Map<string, Section[]>()
  for (const section of notice.sections) {
    if (!section.number) continue
    const key = normalNumber(section.number)
    sections.set(key, [...(sections.get(key) ?? []), section])
  }
  return sections
}
