import { toPlain } from '../notice/plain.js'

const form =
  '(?:GmbH|gGmbH|AG|eGen|GbR|UG|e\\.\\s?V\\.?|e\\.\\s?U\\.?|eG|KG|OHG|OG|GesmbH|PartG|SE|Ltd|Limited|LLP|LLC|Inc|PLC|plc|CIC|BV|B\\.V\\.?|NV|N\\.V\\.?|SA|S\\.A\\.?|SAS|SARL|SRL|SCRL|ASBL|asbl|AISBL|VZW|vzw|VOF|vof|CV|cv|CVBA|SPRL|BVBA|AS|Oy|AB|ApS|DAC|CLG)'
const particle = '(?:(?:of|the|and|de|du|des|la|le|les|van|von|der|den|und|et|en|für|voor|&)\\s)*'
const word = "(?:\\p{Lu}[\\p{L}&.’'-]*|&)"
/** A firm by its name and legal form. */
export const company = new RegExp(`((?:${word}\\s${particle}){1,5}?)${form}(?![\\p{L}])`, 'gu')
const body =
  /(?<!\p{L})((?:Stadt|Gemeinde|Landkreis|Universität|Hochschule|Landesverband|Bundesverband|Stiftung|Verein|Ville|Commune|Mairie|Université|Province|Région|Fondation|Association|Fédération|[Ss]tad|[Gg]emeente|[Pp]rovincie|[Uu]niversiteit|[Ss]tichting|[Vv]ereniging|[Cc]oöperatie|[Mm]utualiteit|[Zz]iekenfonds|\p{L}*(?:bond|groep|bedrijf|praktijk|fonds|school|centrum|college|kring)|City|Borough|University|Council|Foundation|Federation)\s(?:of |de |du |d['’]|van |la |le )?\p{Lu}[\p{L}-]+)/gu
/** Names that end in what the body is: the word belongs to the name. */
const englishBody = new RegExp(
  `((?:${word}\\s${particle}){1,5}(?:Group|Hospital|Trust|Society|Club|Association|Co-operative|Cooperative|Foundation|Institute|School|College|Union|Clinic|Practice|Surgery|Council))(?![\\p{L}])`,
  'gu',
)
/** "l'asbl Sport pour Tous", "le docteur Rey": what it is in small letters, and its name. */
const organ =
  /(?<![\p{L}])(?:asbl|ASBL|association|société|fondation|coopérative|fédération|commune|ville|province|région|cabinet|clinique|hôpital|école|lycée|docteur|maître)\s(?:(?:de|du|des|la|le)\s|d['’]){0,3}(\p{Lu}[\p{L}'’-]+(?:\s(?:(?:de|du|des|pour|et|la)\s){0,2}\p{Lu}[\p{L}'’-]+){0,4})/gu

/** A firm, and its legal form in plain letters. */
export interface Firm {
  name: string
  form: string
}

/** The firms that a text names by their legal form. */
export const firmsIn = (text: string): Firm[] =>
  [...text.matchAll(company)].map((match) => ({
    name: lettersOf(match[1]!),
    form: lettersOf(match[0].slice(match[1]!.length)),
  }))

/** The organisations that a text names by their legal form, else by what kind of body they are: plain letters of each name, once. */
export function organisationsIn(text: string): string[] {
  const found = [...text.matchAll(company)].map((m) => m[1]!)
  if (!found.length)
    found.push(...[body, englishBody].flatMap((names) => [...text.matchAll(names)].map((m) => m[1]!)))
  if (!found.length) found.push(...[...text.matchAll(organ)].map((m) => m[1]!))
  const names = found.map(lettersOf)
  return [...new Set(names)].filter((name) => name.length > 1)
}

const lettersOf = (name: string) =>
  toPlain(name)
    .replace(/^(?:der|die|das|the|la|le|les|de|het) /, '')
    .replace(/[^a-z]/g, '')
