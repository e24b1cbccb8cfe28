import type { Block } from '../notice/model.js'

/** A place where a value should stand and none does. Offsets are in the block's text. */
export interface Blank {
  start: number
  end: number
  kind: 'placeholder' | 'empty'
}

const nouns =
  'names?|compan(?:y|ies)|organi[sz]ations?|address(?:es)?|e-?mails?|e-?mail-?adress?e?n?|dates?|phone|telephone|number|website|url|domain|insert|your|enter|fill|to be confirmed|country|city|contact|dpo|controller|link|todo|tbd|tbc|x+|firm(?:a|enname)?|unternehmen\\w*|adresse|anschrift|stra(?:ß|ss)e|datum|telefon\\w*|einf(?:ü|ue)gen|eintragen|erg(?:ä|ae)nzen|ihr\\w*|ort|plz|vorname|nachname|verantwortliche\\w*|bedrijf\\w*|naam|adres|telefoon\\w*|plaats|invullen|in te vullen|aan te vullen|uw|organisatie|vereniging|nom|soci(?:é|e)t(?:é|e)|entreprise|adresse|t(?:é|e)l(?:é|e)phone|num(?:é|e)ro|ins(?:é|e)rer|compl(?:é|e)ter|votre|ville|date|(?:à|a) pr(?:é|e)ciser|responsable|raison sociale|period|duration|provider|authority|amount|dauer|frist|zeitraum|anbieter|dur(?:é|e)e|d(?:é|e)lai|prestataire|autorit(?:é|e)|termijn|periode|leverancier|toezichthouder|in te vullen|nummer|\\w+nummer'
const bracketed = new RegExp(
  `[[<{](?=[^\\]>}\\n]{0,50}(?<![\\p{L}])(?:${nouns})(?![\\p{L}]))[^\\]>}\\n]{1,60}[\\]>}]`,
  'giu',
)

/** Every blank has one of these signs, or some of these letters: many blocks have neither. */
const signs = /[[({<%$#_…«“„":]|\.{3}|\s,\s/
const letters =
  /XX|xx|TODO|TB[DAC]|FIXME|N\.N|PLZ|[Ll][Oo][Rr][Ee][Mm]|[Dd][Oo][Ll][Oo][Rr]|DD|MM|YYYY|TT|dd[-/.]mm|Muster|ACME/

/** Each with plain patterns that are met wherever it is: few blocks have any, and letters of all scripts cost time. */
const placeholders: [any: RegExp, gate: RegExp, RegExp][] = [
  [signs, /\[\s*[●•○■▪◦*?]?\s*\]/, /(?<=[\p{L}\d:,]\s)\[(?:\s*[●•○■▪◦*?]\s*|\s+)\](?!\()/gu],
  [
    letters,
    /XX|xx/,
    /(?<![\p{L}\d])(?:XX|xx|X|YY)(?=\s(?:days?|weeks?|months?|years?|jours|semaines|mois|ans|Tagen?|Wochen|Monaten?|Jahren?|dagen|weken|maanden|jaar)(?![\p{L}]))/gu,
  ],
  // "03675 88041-XX", "XX.05.2025", "20XX", "… months"; but "1234 XX" and "SY8 1XX" are postcodes.
  [
    letters,
    /\d[ /-]?(?:XX|xx)|(?:XX|xx)[./-]/,
    /(?<=\d[ /-]?)(?<!(?<!\d)\d{4} ?|(?<![A-Z\d])[A-Z]{1,2}\d[A-Z\d]? \d)(?:X{2,}|x{2,})(?![\p{L}\d:]|[. -][\dXx])|(?<![\p{L}\d.:])(?:XX|xx)[./-](?:(?:XX|xx|\d{1,2})[./-])?(?:(?:19|20)(?:\d\d|XX|xx)|XXXX|xxxx)(?![\p{L}\d])/gu,
  ],
  // "081 XX XX XX": a number of a telephone, not the mask of a card's.
  [
    letters,
    /\d[ /.-](?:XX|xx)/,
    /(?<![\p{L}\d])(?:0\d{1,4}|\+\d{2,3}(?: \d{1,3})?)[ /.-](?:XX|xx)(?:[ .-]?(?:XX|xx)){0,3}(?![\p{L}\d])/gu,
  ],
  [
    signs,
    /(?:…|\.{3})\s?\p{L}/u,
    /(?<=^|[:;,(]\s|\s)(?:…|\.{3})(?=\s(?:days?|weeks?|months?|years?|jours|semaines?|mois|ans?|Tagen?|Wochen?|Monaten?|Jahren?|dagen|weken|maanden|jaar)(?![\p{L}]))/gu,
  ],
  [
    signs,
    /\((?:enter|insert|fill|to be|please|à|a |in te|invul|nog|bitte|hier|noch)/i,
    /\((?:enter|insert|fill in|to be (?:completed|confirmed|added|filled)|please (?:enter|insert|complete)|(?:à|a) (?:compl(?:é|e)ter|pr(?:é|e)ciser|renseigner|ins(?:é|e)rer|confirmer|d(?:é|e)finir)|in te vullen|invullen|nog (?:in te vullen|aan te vullen|te bepalen|te bevestigen)|bitte (?:erg(?:ä|ae)nzen|eintragen|einf(?:ü|ue)gen|ausf(?:ü|ue)llen)|hier (?:eintragen|einf(?:ü|ue)gen|invullen)|noch (?:erg(?:ä|ae)nzen|einzutragen|zu (?:kl(?:ä|ae)ren|erg(?:ä|ae)nzen|best(?:ä|ae)tigen)))[^()\n]{0,60}\)/giu,
  ],
  [
    signs,
    /[{%$<#]/,
    /\{\{[^{}\n]{0,60}\}\}|\{%[^{}\n]{0,60}%\}|\$\{[^{}\n]{1,60}\}|<%[^%\n]{0,60}%>|%[A-Z_]{4,30}%|##[A-Z_]{3,30}##/g,
  ],
  [
    letters,
    /XX|x{4}|TODO|TB[DAC]|FIXME|N\.N/,
    /(?<![\p{L}\d.:/@*#_-])(?<!(?:[Xx]|\d)[ -])(?:X{3,}(?![ -][Xx\d])|x{4,}(?![ -][Xx\d])|TODO|TBD|TBA|TBC|FIXME|XX{1,}\/XX|XX(?:[ .-]XX){2,}|N\.N\.)(?![\p{L}\d@*_-]|\.[xX\d])/gu,
  ],
  // The letterhead of a template: "Harbour e.V., Straße Nr., PLZ Ort".
  [
    letters,
    /PLZ/,
    /(?<=(?:GmbH|e\.\s?V\.|\bAG|KG|UG|Stra(?:ß|ss)e(?: und)? (?:Nr\.?|Nummer|Hausnummer)|Verantwortlich(?:er?)?(?: ist)?:?)[^:;!?]{0,60}[\s,])PLZ,? (?:Ort|Stadt)(?![\p{L}])/gu,
  ],
  [signs, /_|…|\.{6}/, /_{3,}|…{3,}|(?<![\p{L}\d])\.{6,}(?![\p{L}\d])/gu],
  [letters, /lorem|dolor/i, /lorem ipsum|dolor sit amet/gi],
  [
    letters,
    /DD|MM|YYYY|TT|dd[-/.]mm/,
    /(?<![\p{L}\d])(?:DD[-/.]MM[-/.]YYYY|MM[-/.]DD[-/.]YYYY|YYYY-MM-DD|JJ[-/.]MM[-/.]AAAA|TT[-/.]MM[-/.]JJJJ|DD[-/.]MM[-/.]JJJJ|dd[-/.]mm[-/.](?:yyyy|jjjj|aaaa))(?![\p{L}\d])/gu,
  ],
  [
    letters,
    /Muster|ACME/,
    /\b(?:Musterfirma|Max Mustermann|Erika Mustermann|Mustermann GmbH|Musterstra(?:ß|ss)e|Musterstadt|ACME Inc\.)\b/g,
  ],
]
const empties: [gate: RegExp, RegExp][] = [
  // "(Tel.)", but not "contact data (telephone, e-mail)" or "data: 1 (e-mail)".
  [/\(\s*t/i, /\(\s*t[eé]l\.?\s?:?\s*\)/giu],
  [/\s,\s/, /(?<=\s(?:at|on|via|op|unter|au|under|naar|per))\s+,(?=\s)/giu],
  [/\(\s*\)/, /(?<=[\p{L}\d]\s)\(\s*\)/gu],
  // "(Tel. )", "(E-mail:)": a label and nothing else.
  [
    /[.:]\s*\)/,
    /\((?:tel|telefon|telefoon|t[ée]l[ée]phone|telephone|phone|fax|e-?mail|mail|courriel|adresse?|anschrift|adres)\s?[.:]\s*\)/giu,
  ],
  [/[«“„"]/, /(?<=\s)(?:«\s*»|“\s*”|„\s*“|"\s*"(?=[\s.,;]))/g],
  // "E-mail: Phone: 01 23": a label right after a label.
  [
    /:\s*(?:[eé]-?mail|tel|t[eé]l|phone|fax|website|internet)/i,
    /(?<![\p{L}])(?:e-?mail|tel|t[ée]l[ée]phone|telephone|telefon|telefoon|phone|fax|adresse?|address|website|adres)\s?\.?\s?:\s*(?=(?:e-?mail|tel\b|t[ée]l[ée]phone|telephone|telefon|telefoon|phone|fax|website|internet)\s?\.?\s?:)/giu,
  ],
]

/** Obfuscated addresses, footnotes, ellipses and template languages' own documentation are no blanks. */
const harmless =
  /^[[{<(]\s?(?:at|ät|dot|punkt|point|punt|arobase|apenstaartje|\d{1,3}|…|\.{3}|sic|[a-z])\s?[\]})>]$|email\s?protected|@|https?:/i

/** "Gate log ........ 90 days": dots that lead the eye, where there are several such lines. */
const leaders = /\.{4,}\s[\p{L}\d]/gu

const none: readonly Blank[] = []

/** What stands where a value should: placeholders of templates, and empty brackets or labels. */
export function blanksIn({ text }: Pick<Block, 'text'>): readonly Blank[] {
  const hasSigns = signs.test(text)
  const hasLetters = letters.test(text)
  if (!hasSigns && !hasLetters) return none
  const blanks: Blank[] = []
  const isLed = text.includes('....') && (text.match(leaders)?.length ?? 0) > 2
  const collect = (regex: RegExp, kind: Blank['kind']) => {
    for (const match of text.matchAll(regex)) {
      const start = match.index ?? 0
      const end = start + match[0].length
      if (harmless.test(match[0]) || (isLed && match[0].startsWith('..'))) continue
      if (blanks.some((b) => b.start < end && start < b.end)) continue
      blanks.push({ start, end, kind })
    }
  }
  for (const [any, gate, regex] of placeholders)
    if ((any === signs ? hasSigns : hasLetters) && gate.test(text)) collect(regex, 'placeholder')
  if (!hasSigns) return blanks.sort((a, b) => a.start - b.start)
  if (/[[<{]/.test(text)) collect(bracketed, 'placeholder')
  for (const [gate, regex] of empties) if (gate.test(text)) collect(regex, 'empty')
  return blanks.sort((a, b) => a.start - b.start)
}
