import { basesIn, basesOn } from '../claims/bases.js'
import type { Hit } from '../claims/matcher.js'
import { once } from '../claims/once.js'
import type { Purpose } from '../claims/purposes.js'
import { isQuestion } from '../claims/questions.js'
import { rights } from '../claims/rights.js'
import { introducesMore } from '../notice/introduces.js'
import type { Block, Section } from '../notice/model.js'
import { shorten } from '../notice/shorten.js'
import type { Rule } from '../rules/model.js'
import { placeOf } from './disclosure.js'
import type { Case, Finding } from './kinds.js'
import { stemsOf } from './stems.js'
import { isUnderTopic } from './topics.js'
import { isCancelled, isQuoted, onePerSentence } from './wording.js'

/** Fewer purposes with a basis of their own are no sign that each should have one. */
const fewest = 3
const tied = ['row', 'block', 'above', 'section']

/**
 * Purposes slipped into prose ("the calls are also used to train recruits") of a notice that gives its purposes their bases. Slots:
 * `also` says that data serve another purpose, too; `side` names one that writers forget. Neither counts in a sentence or block with a basis, with words
 * like one (`basis-like`), with `unless`, under a heading with a basis for all under it, or where a purpose with a basis says the same.
 * `deed` is work on data of whatever kind ("we film"): it counts in a section of its own without a basis (see `isApart`); `uses` is work on data with
 * an aim ("look through the files to find"): it counts in any section without a basis.
 */
export function slippedPurposes(rule: Rule, about: Case): Finding[] {
  const { reading } = about
  const based = about.purposes.filter((p) => tied.includes(p.tie) && p.bases.length === 1)
  if (based.length < fewest) return []
  const here = new Set(about.purposes.filter((p) => p.bases.length).flatMap((p) => p.row ?? [p.block]))
  const covered = new Set<Section>(based.filter(isForSection).map((p) => p.block.section))
  const isOwn = ({ sentence, slot, end }: Hit): boolean => {
    const { block } = sentence
    if (block.kind === 'heading' || block.region === 'aside' || isQuestion(sentence)) return false
    if (here.has(block) || covered.has(block.section) || basesOn(sentence, reading).length) return false
    if (reading.hitsOn(sentence, rule.id, 'basis-like').length) return false
    return !reading
      .hitsOn(sentence, rule.id, 'unless')
      .some(({ start, end: last }) => slot !== 'uses' || start < end || isLast(sentence.text.slice(last)))
  }
  const isBare = once(
    (section: Section) => namesNoBasis(section, rule, about) || haveTheirOwn(section, about.purposes),
  )
  const deeds = reading
    .hits(rule.id, 'deed')
    .filter((hit) => isApart(hit, items, about) && isBare(hit.sentence.block.section))
  const uses = reading
    .hits(rule.id, 'uses')
    .filter(
      (hit) =>
        (isApart(hit, saying, about) && (isBare(hit.sentence.block.section) || isUnderOther(hit, about))) ||
        isEntry(hit, about),
    )
  const hits = [...deeds, ...uses, ...['also', 'side'].flatMap((slot) => reading.hits(rule.id, slot))].filter(
    (hit) => isOwn(hit) && !isQuoted(hit) && !isCancelled(hit, rule.id, about),
  )
  if (!hits.length) return []
  const said = new Set(
    based.flatMap((p) => (p.row ?? [p.block]).flatMap((block) => stems(block.text, about))),
  )
  return onePerSentence(hits)
    .filter((hit) => {
      const { text } = hit.sentence
      if (isLoose(hit.slot)) {
        const named = stems(text, about)
        const most = named.length * (hit.slot === 'uses' ? mostOfUse : mostShared)
        return named.filter((stem) => said.has(stem)).length < most
      }
      if (hit.slot === 'side') {
        const named = stems(text.slice(hit.start, hit.end), about)
        return !named.length || !named.every((stem) => said.has(stem))
      }
      const own = stems(text.slice(hit.end), about)
      const shared = own.filter((stem) => said.has(stem)).length
      return isApart(hit, items, about) && isBare(hit.sentence.block.section)
        ? shared < own.length * mostOfAlso
        : own.length > 0 && !shared
    })
    .slice(0, 2)
    .map((hit) => ({ place: placeOf(hit), values: { purpose: shorten(hit.sentence.text, longestName) } }))
}

/** "Wij gebruiken uw gegevens … niet." */
const isLast = (text: string) => /^\W*$/.test(text)

/** Any work on data, for whatever purpose. */
const isLoose = (slot: string) => slot === 'deed' || slot === 'uses'

/** A sentence that shares more of its words with the purposes that have a basis is about one of them. */
const mostShared = 1 / 3
const mostOfUse = 1 / 4
const mostOfAlso = 2 / 3

/** A sentence that says one of these is about it, whatever is done with data in it. */
const saying = [
  'controller-identity',
  'representative-contact',
  'dpo-contact',
  'third-country-transfers',
  'transfer-safeguards',
  'right-to-complain',
  'right-to-withdraw-consent',
  ...rights,
]

/** What else a section may tell: what is done with data there is part of it. */
const items = [
  ...saying,
  'controller-contact',
  'legal-basis',
  'legitimate-interests',
  'recipients',
  'retention-period',
  'automated-decisions',
  'provision-requirement',
  'data-source',
]

/** Under a heading about what must be given, who gets it, how long: no basis there covers what is done with data besides. */
const isUnderOther = ({ sentence, sentence: { block } }: Hit, about: Case): boolean =>
  (others.some((item) => isUnderTopic(block, item, about)) ||
    about.reading.hitsIn(block, 'provision-requirement', 'says').length > 0) &&
  !about.reading.hitsOn(sentence, 'recipients', 'says').length &&
  !['purposes', 'legal-basis', 'legitimate-interests'].some((item) => isUnderTopic(block, item, about)) &&
  basesIn(block, about.reading).length === 0

/** "Names from the survey, for ringing people back: 18 months": an entry of the periods that tells an aim of its own. */
const isEntry = ({ sentence: { block } }: Hit, about: Case): boolean =>
  (block.kind === 'item' || block.kind === 'cell') &&
  isUnderTopic(block, 'retention-period', about) &&
  basesIn(block, about.reading).length === 0

const others = [
  'provision-requirement',
  'recipients',
  'retention-period',
  'data-source',
  'third-country-transfers',
  'controller-contact',
]

/** A paragraph that introduces no list, in a section that has a name, is about no item of the law; the sentence says none. */
function isApart({ sentence }: Hit, items: readonly string[], about: Case): boolean {
  const { reading } = about
  const { block } = sentence
  const { heading } = block.section
  if (!heading || heading === reading.notice.title || block.kind !== 'paragraph') return false
  if (introducesMore(block, reading.notice)) return false
  if (saying.some((item) => reading.hitsOn(sentence, item, 'says').length > 0)) return false
  return !items.some((item) => isUnderTopic(block, item, about))
}

const namesNoBasis = ({ blocks }: Section, { id }: Rule, { reading }: Case): boolean =>
  !blocks.some((b) => basesIn(b, reading).length > 0 || reading.hitsIn(b, id, 'basis-like').length > 0)

/** Several paragraphs of the section give bases of their own: one without is not covered by them. */
const haveTheirOwn = (section: Section, purposes: readonly Purpose[]): boolean =>
  purposes.filter(({ block, tie, bases }) => bases.length > 0 && tie === 'block' && block.section === section)
    .length >= fewestOwn

const fewestOwn = 2

const stems = (text: string, { reading }: Case) =>
  stemsOf(text, reading.words).filter((stem) => stem.length >= shortest)

/** Shorter words ("year") say little. */
const shortest = 5

/** "The legal basis is our contract with you": a paragraph of its own that gives the section its basis. */
const isForSection = ({ block, tie }: Purpose): boolean =>
  tie === 'block' && isPlainParagraph(block) && block.text.length < longestForSection

/** A longer paragraph with a basis is about what it says itself. */
const longestForSection = 130

const isPlainParagraph = (block: Block): boolean => block.kind === 'paragraph'

/** Characters of a name in a message. */
const longestName = 80
