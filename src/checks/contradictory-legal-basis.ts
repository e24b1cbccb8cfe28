import type { Purpose } from '../claims/purposes.js'
import type { Block, Sentence } from '../notice/model.js'
import type { LegalBasis } from '../report/model.js'
import type { Rule } from '../rules/model.js'
import { basisByLikeness } from './basis-by-likeness.js'
import { basisByName } from './basis-by-name.js'
import {
  type BasisOfSentence,
  hasAudience,
  isBasisSaid,
  isConditionalBlock,
  isDisjoint,
  otherBasis,
  placeOf,
  sentencesWithBasis,
} from './basis-said.js'
import { areBeside } from './beside.js'
import type { Case, Finding, FindingKind, Place } from './kinds.js'
import { asPossible } from './possible.js'
import { subjectsOf } from './subjects.js'

const notSubjects = ['audience', 'except', 'agreed']

interface BasisOfPurpose {
  subject: string
  place: Place
  bases: Set<LegalBasis>
  /** The purpose is named first, and then its basis: nothing else can be meant. */
  isPlain: boolean
  /** Its own words name the purpose, not the heading alone. */
  isOwn: boolean
}

/**
 * One purpose, two bases. Slots: `audience` words make room for another basis for other people, `except` for other cases;
 * every other slot names a common purpose. Only sentences, items and rows about one purpose count.
 */
export const contradictoryLegalBasis: FindingKind = (rule, about) => {
  const first = new Map<string, BasisOfPurpose[]>()
  const doubtful: Finding[] = []
  const told = sentencesWithBasis(rule, about)
  const said = told.filter((one) => isBasisSaid(one, rule, about))
  for (const claim of claimsOf(said, rule, about)) {
    const known = first.get(claim.subject) ?? []
    const other = known.find(
      (k) =>
        !areBeside(k.place.block, claim.place.block) &&
        isDisjoint(k.bases, claim.bases) &&
        !isOfHeading(k, claim),
    )
    if (other) {
      const found = otherBasis(claim.place, other.place)
      if (claim.isPlain && other.isPlain) return [found]
      doubtful.push(asPossible(found))
    }
    first.set(claim.subject, [...known, claim].slice(0, 3))
  }
  const named = basisByName(said, rule, about)
  if (named.length) return named
  return doubtful.length ? doubtful.slice(0, 1) : basisByLikeness(told, rule, about)
}

/** "Newsletter and letters about prices": paragraphs of one section, one of which does not say which of the two it is about. */
const isOfHeading = (a: BasisOfPurpose, b: BasisOfPurpose): boolean =>
  a.place.block.section === b.place.block.section && !(a.isOwn && b.isOwn)

function claimsOf(said: readonly BasisOfSentence[], rule: Rule, about: Case): BasisOfPurpose[] {
  const spoken = said.flatMap((one) => inSentence(one, rule, about))
  const placed = about.purposes.flatMap((purpose) => inMatrix(purpose, rule, about) ?? [])
  return [...spoken, ...placed].sort((a, b) => a.place.block.index - b.place.block.index)
}

function inSentence({ sentence, bases, claims }: BasisOfSentence, rule: Rule, about: Case): BasisOfPurpose[] {
  const said = subjectsOf(sentence, rule, about, notSubjects)
  const all = said.length ? said : subjectsOfItem(sentence, rule, about)
  const hitsOf = (subject: string) => about.reading.hitsOn(sentence, rule.id, subject)
  const isOwn = (subject: string) => hitsOf(subject).length > 0
  // What comes after a legitimate interest says what the interest is: "our interest in advertising".
  const [basis] = claims
  const isBefore = (subject: string) => hitsOf(subject).some((hit) => hit.start < basis!.hit.start)
  const before = basis?.basis === 'legitimate-interests' ? all.filter(isBefore) : all
  const subjects = before.length ? before : all
  const clear = subjects.length === 1 ? subjects : subjects.filter(isOwn)
  const { block } = sentence
  // "Members must give their name: the register is asked for by law": what must be given, and not the basis of a purpose.
  const isAsked = about.reading.hitsIn(block, 'provision-requirement', 'says').length > 0
  return clear
    .filter((subject) => isOwn(subject) || !hasAudience(block, rule, about))
    .map((subject) => ({
      subject,
      place: placeOf(sentence),
      bases,
      isPlain: basis !== undefined && isBefore(subject) && !isAsked,
      isOwn: isOwn(subject),
    }))
}

/** "Website: the server log helps us to find faults. That is our legitimate interest": what the item was about before. */
function subjectsOfItem({ block }: Sentence, rule: Rule, about: Case): string[] {
  if (block.kind !== 'item' || block.text.length > longestItem) return []
  return [...new Set(block.sentences.flatMap((s) => subjectsOf(s, rule, about, notSubjects)))]
}

const longestItem = 300

/** Rows whose cell for the purpose names one; items and sections under a line or heading with its basis. */
function inMatrix(purpose: Purpose, rule: Rule, about: Case): BasisOfPurpose | undefined {
  const { block, row, tie, bases, claims } = purpose
  if (bases.length !== 1 || !['row', 'above'].includes(tie)) return undefined
  const named = row?.find((cell) => cell.text.startsWith(purpose.name.replace(/…$/, ''))) ?? block
  if (named.text.length > 90 || (row && isAboutOther(row, about))) return undefined
  const slots = Object.keys(about.wording(rule)?.wording ?? {}).filter((s) => !notSubjects.includes(s))
  const subjects = slots.filter((slot) => about.reading.hitsIn(named, rule.id, slot).length > 0)
  const [subject] = subjects
  if (!subject || subjects.length > 1 || hasAudience(named, rule, about)) return undefined
  if ([named, ...claims.map((c) => c.hit.sentence.block)].some((b) => isConditionalBlock(b, rule, about)))
    return undefined
  const last = purpose.last
  const place = { block: last, start: 0, end: last.text.length }
  return { subject, place, bases: new Set(bases), isPlain: tie === 'row', isOwn: true }
}

/** "Contract | invoices | from you and your bank": rows under a header about sources, and none about purposes or bases. */
function isAboutOther(row: readonly Block[], { reading }: Case): boolean {
  const has = (ids: string[]) =>
    row.some(
      ({ cell }) =>
        cell?.columnHeader && ids.some((id) => reading.hitsIn(cell.columnHeader!, id, 'topic').length > 0),
    )
  return has(['data-source', 'recipients', 'third-country-transfers']) && !has(['purposes', 'legal-basis'])
}
