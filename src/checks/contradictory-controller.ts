import type { Hit } from '../claims/matcher.js'
import { toPlain } from '../notice/plain.js'
import { placeOf } from './disclosure.js'
import type { FindingKind } from './kinds.js'
import { asPossible } from './possible.js'
import { isUnderTopic } from './topics.js'

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

/**
 * Two named as controller in sentences that don't say they are joint; or a controller that calls itself a mere
 * processor. Slots: `controller` and `processor` say what somebody is; `joint` in the sentence makes room for another,
 * and so do the names of other firms (slot `provider` of the recipients). A named controller that elsewhere works on
 * our behalf (slot `processes`) is two things at once, too.
 */
export const contradictoryController: FindingKind = (rule, about) => {
  const { reading } = about
  const live = (slot: string) =>
    reading
      .hits(rule.id, slot)
      .filter(
        ({ sentence }) =>
          !reading.hitsOn(sentence, rule.id, 'joint').length &&
          sentence.block.kind !== 'heading' &&
          sentence.block.kind !== 'cell' &&
          !sentence.block.quoted,
      )
  const named = live('controller').flatMap((hit) => {
    if (reading.hitsOn(hit.sentence, 'recipients', 'provider').length) return []
    const names = namesIn(hit)
    return names.length === 1 ? [{ hit, name: names[0]! }] : []
  })
  const [first] = named
  const other =
    first &&
    named.find((n) => !isSame(n.name, first.name) && n.hit.sentence.block !== first.hit.sentence.block)
  if (first && other)
    return [{ place: placeOf(other.hit), related: [{ place: placeOf(first.hit), message: 'other' }] }]
  const helpers = named.length ? live('processes').slice(0, mostNamed) : []
  const namesOf = new Map(helpers.map((helper) => [helper, namesIn(helper)]))
  for (const { hit, name } of named.slice(0, mostNamed)) {
    const helper = helpers.find(
      (h) => h.sentence.block !== hit.sentence.block && namesOf.get(h)!.some((n) => isSame(n, name)),
    )
    if (helper) return [{ place: placeOf(hit), related: [{ place: placeOf(helper), message: 'other' }] }]
  }
  const [processor] = live('processor')
  if (!processor) return []
  const controller = live('controller').find((h) => h.sentence !== processor.sentence)
  const identity = about.disclosures.get('controller-identity')
  const said = identity?.status === 'disclosed' ? identity.places[0] : undefined
  const place = controller ? placeOf(controller) : said
  if (!place || place.block === processor.sentence.block) return []
  const finding = { place: placeOf(processor), related: [{ place, message: 'other' }] }
  // A list of recipients says what these are.
  const { block } = processor.sentence
  return [block.kind === 'item' && isUnderTopic(block, 'recipients', about) ? asPossible(finding) : finding]
}

/** More who are controllers, or work on somebody's behalf, are not compared. */
const mostNamed = 100

const isSame = (a: string, b: string) => a === b || a.includes(b) || b.includes(a)

const namesIn = ({ sentence }: Hit): string[] => {
  const { text } = sentence
  const found = [...text.matchAll(company)].map((m) => m[1]!)
  if (!found.length)
    found.push(...[body, englishBody].flatMap((names) => [...text.matchAll(names)].map((m) => m[1]!)))
  if (!found.length) found.push(...[...text.matchAll(organ)].map((m) => m[1]!))
  const names = found.map((name) =>
    toPlain(name)
      .replace(/^(?:der|die|das|the|la|le|les|de|het) /, '')
      .replace(/[^a-z]/g, ''),
  )
  return [...new Set(names)].filter((name) => name.length > 1)
}
