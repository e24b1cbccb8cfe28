import { type BasisClaim, basesOn } from '../claims/bases.js'
import type { Purpose } from '../claims/purposes.js'
import { isQuestion } from '../claims/questions.js'
import { rights } from '../claims/rights.js'
import { groupBy } from '../notice/group.js'
import type { Block, Sentence } from '../notice/model.js'
import type { LegalBasis } from '../report/model.js'
import type { Rule } from '../rules/model.js'
import { areBeside } from './beside.js'
import type { Case, Finding, FindingKind, Place } from './kinds.js'
import { Likeness } from './likeness.js'
import { asPossible } from './possible.js'
import { stemsOf } from './stems.js'
import { subjectsOf } from './subjects.js'

const notSubjects = ['audience', 'except', 'agreed']

interface BasisOfPurpose {
  subject: string
  place: Place
  bases: Set<LegalBasis>
  /** The purpose is named first, and then its basis: nothing else can be meant. */
  isPlain: boolean
}

/**
 * One purpose, two bases. Slots: `audience` words make room for another basis for other people, `except` for other cases;
 * every other slot names a common purpose. Only sentences, items and rows about one purpose count.
 */
export const contradictoryLegalBasis: FindingKind = (rule, about) => {
  const first = new Map<string, BasisOfPurpose[]>()
  const doubtful: Finding[] = []
  for (const claim of claimsOf(rule, about)) {
    const known = first.get(claim.subject) ?? []
    const other = known.find(
      (k) => !areBeside(k.place.block, claim.place.block) && isDisjoint(k.bases, claim.bases),
    )
    if (other) {
      const found = pair(claim.place, other.place)
      if (claim.isPlain && other.isPlain) return [found]
      doubtful.push(asPossible(found))
    }
    first.set(claim.subject, [...known, claim].slice(0, 3))
  }
  const named = byName(rule, about)
  if (named.length) return named
  return doubtful.length ? doubtful.slice(0, 1) : byLikeness(rule, about)
}

/**
 * Where the notice tells its purposes and their bases, each sentence is about its own; a sentence elsewhere that is more like one of
 * them than like any other, and gives it another basis, is a suggestion.
 */
function byLikeness(rule: Rule, about: Case): Finding[] {
  const { notice, words } = about.reading
  const based = groupBy(
    about.purposes.filter(({ bases }) => bases.length > 0),
    ({ block }) => block.section,
  )
  const isTold = ({ section }: Block) => (based.get(section)?.length ?? 0) > 1
  const entries = about.purposes
    .filter(({ block }) => isTold(block))
    .map((purpose) => ({ of: purpose, text: textOf(purpose), name: purpose.name }))
    .filter(({ text }) => text.length < longestEntry)
  if (!entries.length) return []
  const purposes = new Likeness(entries, notice.blocks, words)
  for (const sentence of notice.sentences) {
    const { block } = sentence
    if (isTold(block) || isQuestion(sentence) || sentence.text.length > longestSentence) continue
    const bases = onlyBasis(sentence, rule, about)
    if (!bases || isAboutOther(sentence, about)) continue
    if (!basesOn(sentence, about.reading).length && isWithdrawal(sentence, about)) continue
    const isOther = ({ of }: { of: Purpose }) => !isWithin(block, of) && !(of.block.cell && block.cell)
    const isSame = ({ of }: { of: Purpose }) => !isDisjoint(new Set(of.bases), bases)
    const [best, second] = purposes.matches(sentence.text).filter(isOther)
    if (!best?.isClear || isSame(best) || best.of.bases.length !== 1) continue
    if (second && second.weight * margin > best.weight && isSame(second)) continue
    if (isConditionalPurpose(best.of, rule, about)) continue
    const { last } = best.of
    return [asPossible(pair(placeOf(sentence), { block: last, start: 0, end: last.text.length }))]
  }
  return []
}

/** Consent always comes with a condition ("if you ticked the box"). */
const isConditionalPurpose = ({ claims }: Purpose, rule: Rule, about: Case): boolean =>
  claims.every(
    (claim) => claim.basis !== 'consent' && isConditional(claim.hit.sentence, [claim], rule, about),
  )

/** A second purpose that is nearly as like as the first one, and has the sentence's basis, is what it is about. */
const margin = 1.2

/** Withdrawal, what must be given for a contract, and what Art. 20 and 22 allow because of one, are no bases of a purpose. */
const isAboutOther = (sentence: Sentence, { reading }: Case): boolean =>
  ['provision-requirement', 'automated-decisions'].some(
    (id) => reading.hitsOn(sentence, id, 'says').length > 0,
  ) || reading.hitsOn(sentence, 'retention-period', 'touches').length > 0

const isWithdrawal = (sentence: Sentence, { reading }: Case): boolean =>
  ['right-to-withdraw-consent', ...rights].some((id) => reading.hitsOn(sentence, id, 'says').length > 0)

/** Longer ones are about more than one thing. */
const longestEntry = 400
const longestSentence = 250

const textOf = ({ block, row }: Purpose): string => (row ?? [block]).map(({ text }) => text).join(' ')

/** A sentence that repeats the words of a purpose's own name ("Job alerts") and gives it another basis. */
function byName(rule: Rule, about: Case): Finding[] {
  const { words } = about.reading
  const purposes = about.purposes
    .filter(({ bases, block }) => bases.length === 1 && !hasAudience(block, rule, about))
    .filter(({ block }) => !isConditionalBlock(block, rule, about))
    .map((purpose) => ({ purpose, stems: stemsOf(purpose.name, words) }))
    .filter(({ purpose, stems }) => purpose.name.length < longestName && stems.join('').length >= 8)
  const named = groupBy(purposes, ({ stems }) => stems[0]!)
  for (const sentence of about.reading.notice.sentences) {
    const claim = inSentenceAbout(sentence, rule, about)
    if (!claim) continue
    const said = new Set(stemsOf(sentence.text, words))
    const candidates = [...said].flatMap((stem) => named.get(stem)?.slice(0, mostNamesakes) ?? [])
    const other = candidates.find(
      ({ purpose, stems }) =>
        !isWithin(sentence.block, purpose) &&
        isDisjoint(new Set(purpose.bases), claim.bases) &&
        stems.every((stem) => said.has(stem)),
    )
    if (other) {
      const { block } = other.purpose
      return [pair(claim.place, { block, start: 0, end: block.text.length })]
    }
  }
  return []
}

const longestName = 60
/** More purposes whose names begin with the same word are not told apart. */
const mostNamesakes = 20

const isWithin = (block: Block, { block: first, last }: Purpose) =>
  block.index >= first.index && block.index <= last.index

const isDisjoint = (a: Set<LegalBasis>, b: Set<LegalBasis>) => [...a].every((basis) => !b.has(basis))

function claimsOf(rule: Rule, about: Case): BasisOfPurpose[] {
  const { notice } = about.reading
  const spoken = notice.sentences.flatMap((sentence) => inSentence(sentence, rule, about))
  const placed = about.purposes.flatMap((purpose) => inMatrix(purpose, rule, about) ?? [])
  return [...spoken, ...placed].sort((a, b) => a.place.block.index - b.place.block.index)
}

function inSentence(sentence: Sentence, rule: Rule, about: Case): BasisOfPurpose[] {
  const found = inSentenceAbout(sentence, rule, about)
  if (!found) return []
  const { claims, ...claim } = found
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
  return clear
    .filter((subject) => isOwn(subject) || !hasAudience(block, rule, about))
    .map((subject) => ({ subject, ...claim, isPlain: basis !== undefined && isBefore(subject) }))
}

/** "Website: the server log helps us to find faults. That is our legitimate interest": what the item was about before. */
function subjectsOfItem({ block }: Sentence, rule: Rule, about: Case): string[] {
  if (block.kind !== 'item' || block.text.length > longestItem) return []
  return [...new Set(block.sentences.flatMap((s) => subjectsOf(s, rule, about, notSubjects)))]
}

const longestItem = 300

/** The one basis that a sentence gives without conditions and for everybody. */
function inSentenceAbout(
  sentence: Sentence,
  rule: Rule,
  about: Case,
): (Omit<BasisOfPurpose, 'subject' | 'isPlain'> & { claims: BasisClaim[] }) | undefined {
  const { block } = sentence
  if (block.kind === 'heading' || block.kind === 'cell' || block.region === 'aside') return undefined
  const bases = onlyBasis(sentence, rule, about)
  const claims = bases && basesOn(sentence, about.reading)
  if (!claims || isConditional(sentence, claims, rule, about)) return undefined
  if ([block, block.intro].some((b) => b && isForSome(b, rule, about))) return undefined
  return { place: placeOf(sentence), bases, claims }
}

/** The one basis that a sentence names. */
function onlyBasis(sentence: Sentence, rule: Rule, about: Case): Set<LegalBasis> | undefined {
  // What Art. 9 asks beside it, and contracts and consent of Art. 22, 28 and 49, are no basis of Art. 6.
  if (special.test(sentence.plain) && !/\bart\w*\.? 6\b/.test(sentence.plain)) return undefined
  const named = new Set(basesOn(sentence, about.reading).map((c) => c.basis))
  const bases = named.size ? named : agreedTo(sentence, rule, about)
  return bases.size === 1 ? bases : undefined
}

const placeOf = ({ block, start, end }: Sentence): Place => ({ block, start, end })

const special = /\bart\w*\.? (?:9|22|28|49)\b/

/** "Only to customers who have agreed": consent, though not named as a basis. Slot `agreed`. */
const agreedTo = (sentence: Sentence, rule: Rule, { reading }: Case): Set<LegalBasis> =>
  new Set(reading.hitsOn(sentence, rule.id, 'agreed').length ? ['consent'] : [])

/** Rows whose cell for the purpose names one; items and sections under a line or heading with its basis. */
function inMatrix(purpose: Purpose, rule: Rule, about: Case): BasisOfPurpose | undefined {
  const { block, row, tie, bases, claims } = purpose
  if (bases.length !== 1 || !['row', 'above'].includes(tie)) return undefined
  const named = row?.find((cell) => cell.text.startsWith(purpose.name.replace(/…$/, ''))) ?? block
  if (named.text.length > 90) return undefined
  const slots = Object.keys(about.wording(rule)?.wording ?? {}).filter((s) => !notSubjects.includes(s))
  const subjects = slots.filter((slot) => about.reading.hitsIn(named, rule.id, slot).length > 0)
  const [subject] = subjects
  if (!subject || subjects.length > 1 || hasAudience(named, rule, about)) return undefined
  if ([named, ...claims.map((c) => c.hit.sentence.block)].some((b) => isConditionalBlock(b, rule, about)))
    return undefined
  const last = purpose.last
  const place = { block: last, start: 0, end: last.text.length }
  return { subject, place, bases: new Set(bases), isPlain: tie === 'row' }
}

/** A condition makes room where no semicolon parts it from the basis. */
function isConditional(sentence: Sentence, claims: BasisClaim[], rule: Rule, { reading }: Case): boolean {
  const part = ({ start }: { start: number }) => sentence.text.slice(0, start).split(';').length
  return reading
    .hitsOn(sentence, rule.id, 'except')
    .some((hit) => !claims.length || claims.some((claim) => part(claim.hit) === part(hit)))
}

const isConditionalBlock = (block: Block, rule: Rule, { reading }: Case) =>
  reading.hitsIn(block, rule.id, 'except').length > 0

function hasAudience(block: Block, rule: Rule, about: Case): boolean {
  const context = [block, block.intro, block.section.heading].filter((b) => b !== undefined)
  return context.some((b) => isForSome(b, rule, about))
}

const isForSome = (block: Block, rule: Rule, { reading }: Case) =>
  reading.hitsIn(block, rule.id, 'audience').length > 0

const pair = (place: Place, other: Place): Finding => ({
  place,
  related: [{ place: other, message: 'other' }],
})
