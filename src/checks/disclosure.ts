import type { Hit } from '../claims/matcher.js'
import type { Purpose } from '../claims/purposes.js'
import { isQuestion } from '../claims/questions.js'
import { contextOf, type Reading } from '../claims/reading.js'
import { isRight } from '../claims/rights.js'
import type { Block } from '../notice/model.js'
import { sentenceAt } from '../notice/sentence-at.js'
import { isEmptyLabel } from './empty-label.js'
import type { Case, Disclosure, DisclosureKind, Place } from './kinds.js'
import { overlapsAny } from './overlap.js'
import { isInPassing } from './passing.js'
import { rightByWords } from './rights-by-words.js'
import { isInColumn, isLabelledAsOther, isSaidUnder } from './said-of-another.js'
import { blocksFor, isUnderTopic } from './topics.js'

export interface DisclosureOptions {
  /** A heading that says it is evidence ("Right of access", with prose under it). */
  headings?: boolean
  /** List items and cells under the topic count whatever their words: a list of recipients names recipients. */
  listUnderTopic?: boolean
  /** So do paragraphs right under a heading that is the topic. */
  proseUnderTopic?: boolean
  /** Where no words say it, the purpose matrix may: a row or item with a legal basis. */
  fromMatrix?: boolean
  /** What a page shows beside the notice counts (the publisher in a footer); tables of contents and menus stand there, too. */
  aside?: boolean
  /** A notice that deals with the item says it at least this often per 6,000 characters (about 1,000 words). */
  passing?: number
  /** A slot of its own: with one of its words a block that touches the item, or stands under its topic, says it ("the authority, for example the CNIL"). */
  completedBy?: string
  /** Where a section's heading is the topic, it has to be said under the topic: what is said in passing elsewhere is not enough. */
  atHome?: boolean
  /**
   * Requirements (`rights` stands for all of Art. 15 to 21) under whose topic a block says theirs, not this one: "we cannot answer without a
   * proof of who you are" where the notice tells the rights.
   */
  notUnder?: readonly string[]
  /** A slot: a section whose heading has one of its words, and that has no word of `answer`, touches the item ("Does it leave Europe? We keep data close to home."). */
  sectionTouches?: string
  /** A rule whose slots `denied-sale` and `denied` tell who sells nothing from who shares nothing: the former alone is not enough beside what only touches the item. */
  besideSale?: string
  /** "rule.slot": words under the topic are said of somebody else where one of these is in their sentence, unless the controller is, too. */
  notBeside?: readonly string[]
  /** Requirements that a column may be about whose cells say theirs, not this one: "until you tell us to stop" is a period and no source. */
  notInColumns?: readonly string[]
}

/**
 * Is the item said? Slots:
 * `says` anywhere; `touches` anywhere, but not enough; `beside` in a block that touches the item; `under-topic` and `touches-under-topic` only where the heading, the
 * introducing line or the column header is the `topic`; `not` cancels what it overlaps; what `only-touches` overlaps is said,
 * but not enough ("where you have consented, Art. 6(1)(a) is the basis"); `weakens` in the sentence or in what it stands
 * under makes the strong weak (a period of cookies is not yet one of the data), `weakens-sentence` what its sentence says. Prose under the topic that has no word of `answer` is weak.
 */
export const disclosure: DisclosureKind = (rule, about) => {
  const options = (rule.options ?? {}) as DisclosureOptions
  const strong: Place[] = []
  const weak: Place[] = []
  for (const block of blocksFor(rule.id, about)) {
    if (block.region === 'aside' && !options.aside) continue
    if (isSaidUnder(block, rule.id, options.notUnder ?? [], about)) continue
    if (isInColumn(block, rule.id, options.notInColumns ?? [], about)) continue
    const here = placesIn(block, rule.id, options, about)
    strong.push(...here.strong)
    weak.push(...here.weak)
  }
  if (isRight(rule.id)) {
    const all = strong.length ? strong : rightByWords(rule.id, about)
    const empty = all.filter((place) => isEmptyLabel(place, rule.id, about))
    weak.push(...empty)
    strong.splice(0, strong.length, ...all.filter((place) => !empty.includes(place)))
  }
  if (!strong.length) strong.push(...inTitle(rule.id, about))
  const based = options.fromMatrix ? inMatrix(about) : []
  if (!strong.length) strong.push(...based)
  if (options.passing && isInPassing(rule.id, distinct(strong), options.passing, about))
    return based.length >= fewest ? judge(rule, based, weak) : judge(rule, [], [...strong, ...weak])
  if (
    options.besideSale &&
    weak.length &&
    strong.every((place) => isOnlyNoSale(place, options.besideSale!, about))
  )
    return judge(rule, [], [...strong, ...weak])
  const isUnder = ({ block }: Place) =>
    isUnderTopic(block, rule.id, about) ||
    (block.section.heading && about.reading.hitsIn(block.section.heading, rule.id, 'topic').length > 0)
  if (options.atHome && !strong.some(isUnder) && hasOwnSection(rule.id, about))
    return judge(rule, [], [...strong, ...weak])
  if (options.sectionTouches && !strong.length && !weak.length)
    weak.push(...goesRound(rule.id, options.sectionTouches, about))
  return judge(rule, strong, weak)
}

/** A section about the item without any word of an answer. */
function goesRound(id: string, slot: string, about: Case): Place[] {
  const [first, ...others] = firstOfOwnSection(id, about, slot)
  const isAnswered = first?.block.section.blocks.some((b) => about.reading.hitsIn(b, id, 'answer').length > 0)
  return first && !isAnswered ? [first, ...others] : []
}

/** "We do not sell your data", and no word that nobody else gets them either. */
function isOnlyNoSale({ block, start }: Place, id: string, { reading }: Case): boolean {
  const sentence = sentenceAt(block, start)
  if (!sentence) return false
  const has = (slot: string) => reading.hitsOn(sentence, id, slot).length > 0
  return has('denied-sale') && !has('denied')
}

/** A heading is the topic, and something stands under it. */
const hasOwnSection = (id: string, about: Case): boolean => firstOfOwnSection(id, about).length > 0

/** What stands first under a heading that is the topic, or has words of the slot. */
function firstOfOwnSection(id: string, about: Case, slot = 'topic'): Place[] {
  const block = blocksFor(id, about).find(({ kind, region, section: { heading } }) => {
    if (kind === 'heading' || region === 'aside' || !heading || heading === about.reading.notice.title)
      return false
    return about.reading.hitsIn(heading, id, slot).length > 0
  })
  if (!block) return []
  return [{ block, start: 0, end: block.text.length, reason: 'under a heading about it' }]
}

/** Where the text itself says nothing, the title may: "Privacy notice of the Riverside Choir". Slot `title`. */
function inTitle(id: string, { reading }: Case): Place[] {
  const { notice } = reading
  const title = notice.title ?? notice.blocks.find((block) => block.kind === 'heading')
  if (!title) return []
  const cancelled = reading.hitsIn(title, id, 'not')
  return reading
    .hitsIn(title, id, 'title')
    .filter((hit) => !overlapsAny(hit, cancelled))
    .map(placeOf)
}

/**
 * Things that have a legal basis are purposes, in whatever words: "tenir ma comptabilité | le code de commerce m'y oblige". One
 * sentence about a basis alone is none; sections that speak of one are purposes where there are several such things.
 */
function inMatrix({ purposes, reading }: Case): Place[] {
  const isAbout = (header: Block | undefined, id: string) =>
    header !== undefined && reading.hitsIn(header, id, 'topic').length > 0
  const isNamed = ({ block: { cell } }: Purpose) =>
    cell?.column === 0 &&
    (isAbout(cell.columnHeader, 'purposes') || !otherColumns.some((id) => isAbout(cell.columnHeader, id)))
  const tied = (ties: Purpose['tie'][]) =>
    purposes
      .filter((p) => (p.row ? p.tie === 'row' && isNamed(p) : ties.includes(p.tie)))
      .map(({ block }) => ({ block, start: 0, end: block.text.length, reason: 'has a legal basis' }))
  const all = tied(['block', 'section'])
  const places = all.length >= fewest ? all : tied(['block'])
  return places.length > 1 ? places : []
}

/** Fewer things with a legal basis are no list of purposes in a notice that hardly speaks of them. */
const fewest = 3

/** What the first column of a table may be about instead of purposes. */
const otherColumns = ['legal-basis', 'data-categories', 'recipients', 'retention-period']

export function judge(rule: Disclosure['rule'], strong: Place[], weak: Place[]): Disclosure {
  const status = strong.length ? 'disclosed' : weak.length ? 'incomplete' : 'missing'
  return { rule, status, places: distinct([...strong, ...weak]) }
}

function placesIn(block: Block, id: string, options: DisclosureOptions, about: Case) {
  const { reading } = about
  const strong: Place[] = []
  const weak: Place[] = []
  const cancelled = reading.hitsIn(block, id, 'not')
  const isHeading = block.kind === 'heading'
  const live = (slot: string) => {
    const hits = reading.hitsIn(block, id, slot)
    if (!hits.length) return hits
    return hits.filter(
      (hit) =>
        (isHeading || !isQuestion(hit.sentence) || (slot === 'under-topic' && isAnswered(hit))) &&
        !(slot === 'under-topic' && isOfOther(hit, options.notBeside ?? [], reading)) &&
        !overlapsAny(hit, cancelled),
    )
  }
  const half = reading.hitsIn(block, id, 'only-touches')
  const say = (slot: string) => {
    for (const hit of live(slot)) (overlapsAny(hit, half) ? weak : strong).push(placeOf(hit))
  }
  // "What we know about you" says no right where it is the name of the whole notice.
  if (!isHeading || (options.headings && !isTitle(block, reading))) say('says')
  // Headings under "Why we process data" that name a purpose each; "Erasure" under "Your rights".
  if (isHeading && (options.listUnderTopic || options.headings) && isUnderTopic(block, id, about))
    say('under-topic')
  if (isHeading)
    return { strong: strong.length && !isBare(block, about) ? withFirstLines(block, strong) : [], weak }
  weak.push(...live('touches').map(placeOf))
  if (weak.length) say('beside')
  if (options.completedBy && (weak.length || isUnderTopic(block, id, about))) say(options.completedBy)
  if (isUnderTopic(block, id, about)) {
    if (!isLabelledAsOther(block, id, about)) say('under-topic')
    weak.push(...live('touches-under-topic').map(placeOf))
    const counts = block.kind === 'paragraph' ? options.proseUnderTopic : options.listUnderTopic
    if (counts && !strong.length && !cancelled.length && !isHeaderCell(block) && block.text.length > 2)
      (half.length || !isAnswer(block, id, reading) ? weak : strong).push({
        block,
        start: 0,
        end: block.text.length,
        reason: 'under a heading or line about it',
      })
  }
  if (strong.length && isWeakened(block, id, reading)) return { strong: [], weak: [...strong, ...weak] }
  const vague = strong.length ? reading.hitsIn(block, id, 'weakens-sentence') : []
  if (!vague.length) return { strong, weak }
  const isVague = (place: Place) =>
    vague.some(({ sentence }) => sentence.start < place.end && place.start < sentence.end)
  return { strong: strong.filter((p) => !isVague(p)), weak: [...strong.filter(isVague), ...weak] }
}

/** "We have a representative: Oak Chambers, …" under "Who we are" says who that is. */
const isOfOther = ({ sentence }: Hit, others: readonly string[], { hitsOn }: Reading): boolean =>
  others.some((name) => hitsOn(sentence, ...(name.split('.') as [string, string])).length > 0) &&
  !hitsOn(sentence, 'controller-contact', 'party').length

/** Under a heading about rights: "Do you want it gone? Then we delete it." */
const isAnswered = ({ sentence }: Hit) => {
  const next = sentence.block.sentences[sentence.index - sentence.block.sentences[0]!.index + 1]
  return next !== undefined && !isQuestion(next)
}

/** Where a language has words of an answer (slot `answer`), prose without any goes round the question. */
const isAnswer = (block: Block, id: string, { words, hitsIn }: Reading): boolean =>
  block.kind !== 'paragraph' || !words.wording[id]?.wording?.answer || hitsIn(block, id, 'answer').length > 0

const isHeaderCell = ({ cell }: Block) => cell?.row === 0 && !cell.columnHeader

function isWeakened(block: Block, id: string, reading: Reading): boolean {
  if (!reading.hits(id, 'weakens').length) return false
  return [block, ...contextOf(block).slice(0, 3)].some((b) => reading.hitsIn(b, id, 'weakens').length > 0)
}

/** A heading with nothing under it says nothing; but several in a row are a list. */
function isBare(heading: Block, { reading }: Case): boolean {
  const { blocks } = reading.notice
  const empty = (block: Block | undefined) => {
    const next = block && blocks[block.index + 1]
    return !next || (next.kind === 'heading' && next.depth <= heading.depth)
  }
  const sibling = (block: Block | undefined) => block?.kind === 'heading' && block.depth === heading.depth
  const next = blocks[heading.index + 1]
  return empty(heading) && !sibling(blocks[heading.index - 1]) && !(sibling(next) && empty(next))
}

/** A heading that says it is proof together with what stands under it. */
function withFirstLines(heading: Block, places: Place[]): Place[] {
  const under = heading.section.blocks.slice(0, 2)
  return [
    ...places,
    ...under.map((block) => ({ block, start: 0, end: block.text.length, reason: places[0]!.reason ?? '' })),
  ]
}

const isTitle = (block: Block, { notice }: Reading): boolean =>
  block.kind === 'heading' && block.depth === 1 && block === notice.title

/** The whole sentence is the evidence; the wording that matched is the reason. */
export function placeOf(hit: Hit): Place {
  const { sentence } = hit
  return {
    block: sentence.block,
    start: sentence.start,
    end: sentence.end,
    reason: sentence.text.slice(hit.start, hit.end),
  }
}

export function distinct(places: Place[]): Place[] {
  if (places.length < 2) return places
  const seen = new Set<string>()
  return places.filter((place) => {
    const key = `${place.block.index}:${place.start}`
    return !seen.has(key) && seen.add(key)
  })
}
