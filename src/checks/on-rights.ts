import { once } from '../claims/once.js'
import type { Reading } from '../claims/reading.js'
import { rights } from '../claims/rights.js'
import type { Block, Section, Sentence } from '../notice/model.js'
import type { Case } from './kinds.js'
import { saysRights } from './rights-said.js'
import { isUnderAnyTopic } from './topics.js'

const allRights = [...rights, 'right-to-withdraw-consent', 'right-to-complain']

/** The sentences that say one of these rights. */
const sentencesOn = (ids: readonly string[]) =>
  once(
    (reading: Reading): ReadonlySet<Sentence> =>
      new Set(
        ids.flatMap((right) =>
          ['says', 'touches'].flatMap((slot) => reading.hits(right, slot).map(({ sentence }) => sentence)),
        ),
      ),
  )

const sentencesOnRights = sentencesOn(allRights)
/** Withdrawal and complaint are told where purposes are, too: what follows there is about something else. */
const sentencesOnDataRights = sentencesOn(rights)

/** Where a right is said: elsewhere "signed for" or "once a year" hardly narrows one. */
export const blocksOnRights = ({ reading }: Case): Set<Block> =>
  new Set([...sentencesOnRights(reading)].map(({ block }) => block))

/** A sentence of prose that says a right, stands right behind one, or where rights are told. */
export function isOnRights(sentence: Sentence, about: Case): boolean {
  const { block } = sentence
  if (block.kind === 'heading' || block.quoted || block.region === 'aside') return false
  if (sentencesOnRights(about.reading).has(sentence)) return true
  const before = about.reading.notice.sentences[sentence.index - 1]
  const isBehind = before?.block === block && sentencesOnDataRights(about.reading).has(before)
  return isBehind || isInRights(block, about)
}

/** A block under a heading about rights, or in a section that says several. */
export const isInRights = (block: Block, about: Case): boolean =>
  (isShort(block.text) && isUnderRights(block, about)) || isAmongRights(block, about)

/** A block that speaks of rights alone, and not a whole page glued into one. */
export const isShort = (text: string) => text.length < 1500

export const isUnderRights = (block: Block, about: Case): boolean => isUnderAnyTopic(block, allRights, about)

/** "Write to our officer. …" below the list of the rights: the line is about something else, and the section about rights. */
function isAmongRights({ section }: Block, about: Case): boolean {
  if (!section.heading || section.heading === about.reading.notice.title) return false
  const known = ofSections(about)
  const is = known.get(section) ?? saysRights(section.blocks, fewest, about)
  known.set(section, is)
  return is
}

const ofSections = once((_: Case) => new Map<Section, boolean>())

/** Rights that such a section says for certain, and in all. */
const fewest = [2, 3] as const

/** The sentence, or one before it in its block, says portability. */
export function isOnPortability({ block, index }: Sentence, about: Case): boolean {
  const known = ofBlocks(about)
  const first = known.get(block) ?? firstOnPortability(block, about)
  known.set(block, first)
  return first <= index
}

const ofBlocks = once((_: Case) => new Map<Block, number>())

/** The number of the first sentence of the block that says it. */
const firstOnPortability = (block: Block, { reading }: Case): number =>
  Math.min(
    ...['says', 'touches', 'under-topic', 'topic'].map(
      (slot) => reading.hitsIn(block, 'right-to-portability', slot)[0]?.sentence.index ?? Infinity,
    ),
  )
