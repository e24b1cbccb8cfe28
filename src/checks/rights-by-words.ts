import { once } from '../claims/once.js'
import { phraseList, wordsOf } from '../claims/phrase-list.js'
import { isQuestion } from '../claims/questions.js'
import { type Right, rights } from '../claims/rights.js'
import type { Section, Sentence } from '../notice/model.js'
import type { Case, Place } from './kinds.js'
import { overlapsAny } from './overlap.js'
import { isUnderAnyTopic } from './topics.js'

/** Where so many rights are named, and so many told in all by such a share of its blocks, the section is about rights. */
const [fewestNamed, fewestTold, share] = [2, 4, 0.5]
/** Words of so many of its lists mean a right. */
const fewestLists = 2
/** Longer sentences are about more than one right. */
const longest = 250

const others = [
  'right-to-withdraw-consent',
  'right-to-complain',
  'automated-decisions',
  'legal-basis',
  'recipients',
  'data-categories',
  'data-source',
  'third-country-transfers',
] as const

/**
 * Where a right that no wording finds is told in words of one's own: "ask us to keep our hands off while we sort it out". Among the rights,
 * a sentence that names none of them is one that is still wanting, if it has words of two of its lists (vocabulary `words-a-of-RIGHT`,
 * `-b-`, `-c-`) and none of `words-of-no-right`.
 */
export const rightByWords = (id: Right, about: Case): readonly Place[] =>
  tellings(about)
    .filter(({ right }) => right === id)
    .map(({ sentence: { block, start, end } }) => ({ block, start, end }))

interface Telling {
  right: Right
  sentence: Sentence
}

const tellings = once((about: Case): readonly Telling[] =>
  about.reading.notice.sections.flatMap((section) => tellingsIn(section, about)),
)

function tellingsIn({ blocks, heading }: Section, about: Case): Telling[] {
  const { reading } = about
  const sentences = blocks
    .filter(({ kind, region, quoted }) => kind !== 'heading' && region !== 'aside' && !quoted)
    .flatMap((block) => block.sentences)
  const named = (sentence: Sentence) =>
    rights.filter((right) => {
      const denied = reading.hitsOn(sentence, right, 'not')
      return ['says', 'under-topic'].some((slot) =>
        reading.hitsOn(sentence, right, slot).some((hit) => !overlapsAny(hit, denied)),
      )
    })
  const toldBy = new Map(sentences.map((sentence) => [sentence, named(sentence)]))
  const open = sentences.filter(
    (sentence) => !toldBy.get(sentence)!.length && !isAboutOther(sentence, about) && !isQuestion(sentence),
  )
  const byWords = (some: readonly Sentence[]) =>
    some.flatMap((sentence): Telling[] => {
      const [right, ...more] = meant(sentence, about)
      return right && !more.length ? [{ right, sentence }] : []
    })
  const byName = sentences.flatMap((sentence): Telling[] => {
    const [right, ...more] = toldBy.get(sentence)!
    return right && !more.length ? [{ right, sentence }] : []
  })
  const isUnder = ({ block }: Sentence) => isUnderAnyTopic(block, rights, about)
  const mayBeAbout = heading && heading !== reading.notice.title && count(byName) >= fewestNamed
  if (!mayBeAbout) return byWords(open.filter(isUnder))
  const all = [...byName, ...byWords(open)]
  const told = new Set(all.map(({ sentence }) => sentence.block)).size
  if (count(all) >= fewestTold && told >= blocks.length * share) return all
  return byWords(open.filter(isUnder))
}

/** How many different rights are told. */
const count = (all: readonly Telling[]) => new Set(all.map(({ right }) => right)).size

const isAboutOther = (sentence: Sentence, { reading }: Case): boolean =>
  others.some((id) => reading.hitsOn(sentence, id, 'says').length > 0)

/** The rights whose words a sentence has. */
function meant(sentence: Sentence, { reading }: Case): Right[] {
  if (sentence.text.length > longest) return []
  const words = wordsOf(sentence)
  const has = (list: string) => phraseList(reading.words, list).find(words).length > 0
  if (has('words-of-no-right')) return []
  return rights.filter(
    (right) => ['a', 'b', 'c'].filter((letter) => has(`words-${letter}-of-${right}`)).length >= fewestLists,
  )
}
