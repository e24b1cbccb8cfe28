import { basesOn } from '../claims/bases.js'
import type { Purpose } from '../claims/purposes.js'
import { isQuestion } from '../claims/questions.js'
import { rights } from '../claims/rights.js'
import { groupBy } from '../notice/group.js'
import type { Block } from '../notice/model.js'
import type { Rule } from '../rules/model.js'
import { isWithin } from './basis-by-name.js'
import {
  type BasisOfSentence,
  isConditionalPurpose,
  isDisjoint,
  onlyBasis,
  otherBasis,
  placeOf,
} from './basis-said.js'
import type { Case, Finding } from './kinds.js'
import { Likeness } from './likeness.js'
import { asPossible } from './possible.js'
import { isUnderTopic } from './topics.js'

/**
 * Where the notice tells its purposes and their bases, each sentence is about its own; a sentence elsewhere that is more like one of
 * them than like any other, and gives it another basis, is a suggestion.
 */
export function basisByLikeness(told: readonly BasisOfSentence[], rule: Rule, about: Case): Finding[] {
  const { notice, words } = about.reading
  const based = groupBy(
    about.purposes.filter(({ bases }) => bases.length > 0),
    ({ block }) => block.section,
  )
  const sizes = [...based.values()].map((some) => some.length)
  const most = Math.max(...sizes)
  // Where hardly any purpose stands outside a list or table, a basis elsewhere is rather that of one of the list.
  const isListed = most >= fewestListed && most * 2 >= sizes.reduce((sum, size) => sum + size)
  const fewest = isListed ? most / 2 : 2
  // Below a table, a sentence is not one of its rows.
  const isTold = ({ section, cell }: Block) =>
    (based.get(section) ?? []).filter(({ block }) => !block.cell === !cell).length >= fewest
  const entries = about.purposes
    .filter(({ block }) => isTold(block))
    .map((purpose) => ({ of: withBases(purpose, rule, about), text: textOf(purpose), name: purpose.name }))
    .filter(({ text }) => text.length < longestEntry)
  if (!entries.length) return []
  const purposes = new Likeness(entries, notice.blocks, words)
  for (const one of told) {
    const { sentence, bases } = one
    const { block } = sentence
    if (isTold(block) || isQuestion(sentence) || sentence.text.length > longestSentence) continue
    if (isAboutOther(one, about)) continue
    const isSame = (purpose: Purpose) => !isDisjoint(new Set(purpose.bases), bases)
    const isOther = (purpose: Purpose) => !isWithin(block, purpose) && !(purpose.block.cell && block.cell)
    const mayBeNear = isListed && !isUnderOther(one, about)
    // "We ask an agency about you. We do this to protect ourselves": the sentence before says what it is about.
    const before = block.sentences[block.sentences.indexOf(sentence) - 1]
    const other =
      purposes.contradicted(sentence.text, isSame, isOther)?.of ??
      (before && isListed && !purposes.matches(sentence.text).length
        ? (purposes.contradicted(before.text, isSame, isOther)?.of ??
          purposes.contradictedByOne(before.text, isSame, isOther))
        : undefined) ??
      (mayBeNear
        ? purposes.contradictedAround(sentence.text, aroundOf(block), lightest, isSame, isOther)
        : undefined)
    if (
      !other?.bases.length ||
      other.bases.length > 2 ||
      (other.claims.length && isConditionalPurpose(other, rule, about))
    )
      continue
    const { last } = other
    return [asPossible(otherBasis(placeOf(sentence), { block: last, start: 0, end: last.text.length }))]
  }
  return []
}

/** Withdrawal, what must be given for a contract, and what Art. 20 and 22 allow because of one, are no bases of a purpose. */
function isAboutOther({ sentence, claims }: BasisOfSentence, about: Case): boolean {
  const says = (id: string) => about.reading.hitsOn(sentence, id, 'says').length > 0
  if (['provision-requirement', 'automated-decisions'].some(says)) return true
  if (about.reading.hitsOn(sentence, 'retention-period', 'touches').length > 0) return true
  return !claims.length && ['right-to-withdraw-consent', ...rights].some(says)
}

/** "Nobody is obliged by law", "necessary to conclude the contract": what Art. 13(2)(e) and 22(2) ask for. */
function isUnderOther({ sentence, bases, claims }: BasisOfSentence, about: Case): boolean {
  // "The contract is signed by an adult", "the law wants it" name a basis only beside the words for one.
  const isPlain = bases.has('legitimate-interests') || (bases.has('consent') && claims.length > 0)
  if (
    !isPlain &&
    !about.reading.hitsOn(sentence, 'legal-basis', 'topic').length &&
    !/\bart\w*\.? 6\b/.test(sentence.plain)
  )
    return true
  const isUnder = (id: string) => isUnderTopic(sentence.block, id, about)
  return isUnder('provision-requirement') || (bases.has('contract') && isUnder('automated-decisions'))
}

/** "Photos are published only if the parents agree": what the purpose's own words say of its basis, where the matrix has none. */
function withBases(purpose: Purpose, rule: Rule, about: Case): Purpose {
  if (purpose.bases.length || purpose.row || purpose.block.kind !== 'item') return purpose
  const said = purpose.block.sentences.flatMap((sentence) => [
    ...(onlyBasis(sentence, basesOn(sentence, about.reading), rule, about) ?? []),
  ])
  return { ...purpose, bases: [...new Set(said)] }
}

const fewestListed = 4
/** Two words, each in one block of eight. */
const lightest = 4

const aroundOf = ({ text, section }: Block) => [text, section.heading?.text ?? '']

/** Longer ones are about more than one thing. */
const longestEntry = 400
const longestSentence = 250

const textOf = ({ block, row }: Purpose): string => (row ?? [block]).map(({ text }) => text).join(' ')
