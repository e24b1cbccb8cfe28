import type { Block, Sentence } from '../notice/model.js'
import type { LegalBasis } from '../report/model.js'
import type { Hit } from './matcher.js'
import { once } from './once.js'
import type { Reading } from './reading.js'

/** The legal bases of Art. 6(1) GDPR in the order of its letters; also the names of the slots of the rule `legal-basis`. */
export const legalBases: readonly LegalBasis[] = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'legitimate-interests',
]

/** A legal basis named in a block. */
export interface BasisClaim {
  basis: LegalBasis
  hit: Hit
}

// A sentence about these rights names bases only to say when the right exists.
const rights = ['right-to-portability', 'right-to-object', 'right-to-restriction', 'right-to-erasure']

/** More of one basis than any block has; what is done with pairs of them stays linear. */
const mostInBlock = 40

/** The legal bases that a block names as such; not those of sentences about a right or of what the law allows in general. */
export const basesIn = (block: Block, reading: Reading): readonly BasisClaim[] =>
  block.quoted || !(block.cell || reading.rulesIn(block).has('legal-basis')) ? none : inBlocks(reading)(block)

const inBlocks = once((reading: Reading) =>
  once((block: Block): readonly BasisClaim[] => withLetters(block, namedIn(block, reading), reading)),
)

const namedIn = (block: Block, reading: Reading): BasisClaim[] =>
  reading.rulesIn(block).has('legal-basis')
    ? claimsOf((basis) => reading.hitsIn(block, 'legal-basis', basis).slice(0, mostInBlock), reading)
    : []

/** "b", "(f) security", "b for hire; e for the bus", "performance of the lease (point b)". */
const letter =
  /(?:^|[;,/()] ?)\(?(?:(?:lit|litera|buchst|buchstabe|points?|letter|lettre|punt|onder|sub)\b\.? )?([a-f])\)?(?= ?(?:[–—:;,/)-]|$)| (?:and|et|en|und|for|pour|voor|fur)\b)/g

/** "Art. 9(2) lit. f", "Article 49(1)(a)": the article right before a letter, where it is not the sixth. */
const otherArticle = /\b(?:art|artt|article|articles|artikel|artikels)\b\.? ?(?!6\b)\d{1,3}\b[^;:]{0,30}$/

/** Does what begins at a place of a plain text stand right behind an article that is not the sixth? */
export const isOfAnother = (plain: string, at: number): boolean =>
  otherArticle.test(plain.slice(Math.max(0, at - 48), at))

/** In a column about legal bases a bare letter is one of Art. 6(1). */
function withLetters(block: Block, claims: BasisClaim[], reading: Reading): BasisClaim[] {
  const header = block.cell?.columnHeader
  if (!header || !reading.hitsIn(header, 'legal-basis', 'topic').length) return claims
  const known = new Set(claims.map(({ basis }) => basis))
  const letters = block.sentences.slice(0, mostInBlock).flatMap((sentence) =>
    [...sentence.plain.matchAll(letter)]
      .filter((m) => !isOfAnother(sentence.plain, m.index))
      .map((m) => {
        const basis = legalBases['abcdef'.indexOf(m[1]!)]!
        const start = m.index + m[0].lastIndexOf(m[1]!)
        return { basis, hit: { rule: 'legal-basis', slot: basis, sentence, start, end: start + 1 } }
      }),
  )
  return [...claims, ...letters.filter(({ basis }) => !known.has(basis))]
}

/** The legal bases that a sentence names as such. */
export const basesOn = (sentence: Sentence, reading: Reading): readonly BasisClaim[] =>
  sentence.block.quoted || !reading.rulesIn(sentence.block).has('legal-basis')
    ? none
    : inSentences(reading)(sentence)

const none: readonly BasisClaim[] = []
const inSentences = once((reading: Reading) =>
  once((sentence: Sentence): readonly BasisClaim[] =>
    claimsOf((basis) => reading.hitsOn(sentence, 'legal-basis', basis), reading),
  ),
)

function claimsOf(hitsOf: (basis: LegalBasis) => readonly Hit[], reading: Reading): BasisClaim[] {
  const claims: BasisClaim[] = []
  for (const basis of legalBases) for (const hit of hitsOf(basis)) claims.push({ basis, hit })
  if (!claims.length) return claims
  return claims
    .filter(({ hit }) => !isExcluded(hit, reading))
    .sort((a, b) => a.hit.sentence.index - b.hit.sentence.index || a.hit.start - b.hit.start)
}

function isExcluded({ sentence, start, end }: Hit, reading: Reading): boolean {
  if (isOfAnother(sentence.plain, start)) return true
  const excluding = reading.hitsOn(sentence, 'legal-basis', 'not')
  if (excluding.some((h) => h.start < end && start < h.end)) return true
  return rights.some((rule) => reading.hitsOn(sentence, rule, 'says').length > 0)
}

export const distinctBases = (claims: readonly BasisClaim[]): LegalBasis[] =>
  legalBases.filter((basis) => claims.some((claim) => claim.basis === basis))
