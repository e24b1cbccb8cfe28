import { basesIn } from '../claims/bases.js'
import { labelOf } from '../claims/run-in-heading.js'
import { groupBy } from '../notice/group.js'
import { layoutOf } from '../notice/layout.js'
import type { Block, Notice, Section } from '../notice/model.js'
import { shorten } from '../notice/shorten.js'
import type { Rule } from '../rules/model.js'
import type { Case, Finding } from './kinds.js'
import { isUnderTopic } from './topics.js'

/** What a notice says of one purpose: a section of its own, or a paragraph that begins with a name. */
interface Entry {
  name: string
  heading?: Block
  blocks: Block[]
}

/** Fewer entries with a basis are no form that the others follow. */
const fewest = 3
/** Under a heading about legal bases, two are. */
const fewestUnderBases = 2

/**
 * Entries without a basis among those of the same form, nearly all of which have one: the sections under a heading about purposes
 * or bases, also `<dt>`; the items of a list; the paragraphs of one section that begin with a name ("Talent evenings. Twice a year …"). An entry with a word of
 * the slot `basis-like`, or with a number of Art. 6, is left alone: it may name its basis in words that are not known.
 */
export function unbasedEntries(rule: Rule, about: Case): Finding[] {
  return formsOf(rule, about)
    .flatMap(({ open, others }) => (open.length * fewest > others ? [] : open))
    .slice(0, 2)
    .map(({ name, heading, blocks }) => ({
      place: whole(blocks[0]!),
      values: { purpose: name },
      ...(heading && { related: [{ place: whole(heading), message: 'named' }] }),
    }))
}

/** Entries of one form, three of which have a basis: those that have none, and how many the others are. */
interface Form {
  open: Entry[]
  others: number
}

/** The forms in which the notice gives purposes their bases. */
export function formsOf(rule: Rule, about: Case): Form[] {
  const { notice } = about.reading
  const sections = notice.sections
    .filter(({ heading }) => heading && heading !== notice.title)
    .flatMap((section) => {
      const inside = subsections(section, notice)
      if (isAboutPurposes(section.heading!, about)) return [inside, labelled(section)]
      return areUniform(inside) ? [inside] : []
    })
  const all = [...sections, ...lists(notice, about)].filter((entries) => entries.length > fewest)
  const plain = all.flatMap((entries) => {
    const without = entries.filter((entry) => !hasBasis(entry, about))
    const [{ blocks }] = entries as [Entry]
    const least = isUnderTopic(blocks[0]!, 'legal-basis', about) ? fewestUnderBases : fewest
    if (!without.length || entries.length - without.length < least) return []
    const open = without.filter((entry) => !mayHaveBasis(entry, rule, about))
    return open.length ? [{ open, others: entries.length - open.length }] : []
  })
  return [...plain, ...labelledLists(about)]
}

/**
 * "Data: … What for: … Basis: … Deleted: …" in one section, and the same labels but the basis in another: what the second is about has none in
 * its list, whatever the prose below it says of something else.
 */
function labelledLists(about: Case): Form[] {
  const { blocks } = about.reading.notice
  const items = blocks.filter(({ kind, region, quoted }) => kind === 'item' && region !== 'aside' && !quoted)
  const lists = [...groupBy(items, ({ section }) => section)].flatMap(([{ heading }, own]) => {
    const labels = own.map(labelOf)
    if (!heading || labels.length < fewestLabels || labels.some((label) => !label)) return []
    return [{ heading, own, labels: labels as string[] }]
  })
  const isOfBasis = (block: Block) => about.reading.hitsIn(block, 'legal-basis', 'label').length > 0
  const based = lists.filter(({ own }) => own.some(isOfBasis))
  const [form] = based
  if (!form || lists.length < fewest) return []
  const isLike = ({ labels }: { labels: string[] }) =>
    labels.filter((label) => form.labels.includes(label)).length >= fewestLabels - 1
  const open = lists
    .filter((list) => !based.includes(list) && isLike(list))
    .filter(({ own }) => !own.some((block) => basesIn(block, about.reading).length > 0))
  if (!open.length) return []
  return [
    {
      open: open.map(({ heading, own }) => ({ name: heading.text, heading, blocks: own })),
      others: based.length,
    },
  ]
}

/** Labels of a list that is a form. */
const fewestLabels = 3

/** Lists about these items name bases for other reasons. */
const otherLists = [
  'recipients',
  'retention-period',
  'data-categories',
  'data-source',
  'third-country-transfers',
]

/** The items of each list, unless it is about rights or another item. */
function lists({ blocks }: Notice, about: Case): Entry[][] {
  const items = blocks.filter(({ kind, region }) => kind === 'item' && region !== 'aside')
  const lists = groupBy(items, ({ parent, intro, section }): object => parent ?? intro ?? section)
  return [...lists.values()]
    .filter(([first, ...rest]) => {
      const isOther = otherLists.some((id) => isUnderTopic(first!, id, about))
      return rest.length >= fewest && !isOther
    })
    .map((list) =>
      list.map((block) => ({ name: labelOf(block) ?? shorten(block.text, longestName), blocks: [block] })),
    )
    .filter((entries) => !isAboutRights(entries, about))
}

const rights = [
  'right-of-access',
  'right-to-erasure',
  'right-to-object',
  'right-to-portability',
  'right-to-withdraw-consent',
]

/** Most items say one of the rights; or they stand under a heading about one ("By what right?"), and few cite Art. 6. */
function isAboutRights(entries: Entry[], about: Case): boolean {
  const count = (is: (block: Block) => boolean) => entries.filter(({ blocks }) => is(blocks[0]!)).length
  const says = (block: Block) => rights.some((id) => about.reading.hitsIn(block, id, 'says').length > 0)
  if (count(says) * 2 > entries.length) return true
  const [{ blocks }] = entries as [Entry]
  return rights.some((id) => isUnderTopic(blocks[0]!, id, about)) && count(citesArticle) < fewest
}

const whole = (block: Block) => ({ block, start: 0, end: block.text.length })

/** Characters of a name in a message. */
const longestName = 80

const isAboutPurposes = (heading: Block, { reading }: Case): boolean =>
  ['purposes', 'legal-basis'].some((rule) => reading.hitsIn(heading, rule, 'topic').length > 0)

function subsections(parent: Section, notice: Notice): Entry[] {
  const layout = layoutOf(notice)
  const inside = layout.subsections(parent).filter((s) => s.heading)
  if (inside.some((s) => layout.subsections(s).length > 0)) return []
  return inside
    .map((s) => ({ name: s.heading!.text, heading: s.heading!, blocks: s.blocks }))
    .filter((e) => e.blocks.length > 0)
}

/** "Data: … Kept for: …" under each: entries of one form, whatever the heading above them says. */
function areUniform(entries: readonly Entry[]): boolean {
  const [first, ...others] = entries.map(({ blocks }) => labelOf(blocks[0]!))
  return first !== undefined && others.length >= fewest && others.every((label) => label === first)
}

function labelled({ blocks }: Section): Entry[] {
  const entries: Entry[] = []
  for (const block of blocks) {
    const name = block.kind === 'paragraph' ? labelOf(numberless(block)) : undefined
    const last = entries.at(-1)
    if (name) entries.push({ name, blocks: [block] })
    else if (last && block.kind !== 'paragraph') last.blocks.push(block)
  }
  return entries
}

/** "3. Billing. We …": the number is no sentence. */
function numberless(block: Block): Block {
  const [first, ...rest] = block.sentences
  return first && /^\W*(?:\d{1,2}|[ivx]{1,4}|[a-z])[.)]?\s*$/.test(first.plain)
    ? { ...block, sentences: rest }
    : block
}

const hasBasis = ({ blocks }: Entry, { reading }: Case): boolean =>
  blocks.some((block) => basesIn(block, reading).length > 0)

function mayHaveBasis({ blocks }: Entry, rule: Rule, about: Case): boolean {
  return blocks.some((block) => isLikeBasis(block, rule, about))
}

const citesArticle = ({ text }: Block): boolean => /(?<!\d)6\s?[.,(§]|\bart/i.test(text)

/** Words as of a basis, or a number of Art. 6. */
export function isLikeBasis(block: Block, rule: Rule, { reading }: Case): boolean {
  return (
    citesArticle(block) ||
    reading.hitsIn(block, rule.id, 'basis-like').length > 0 ||
    reading.hitsIn(block, 'legal-basis', 'touches').length > 0
  )
}
