import { basesIn } from '../claims/bases.js'
import { labelOf } from '../claims/run-in-heading.js'
import { layoutOf } from '../notice/layout.js'
import type { Block, Notice, Section } from '../notice/model.js'
import type { Rule } from '../rules/model.js'
import type { Case, Finding } from './kinds.js'

/** What a notice says of one purpose: a section of its own, or a paragraph that begins with a name. */
interface Entry {
  name: string
  blocks: Block[]
}

/** Fewer entries with a basis are no form that the others follow. */
const fewest = 3

/**
 * Entries without a basis among those of the same form, nearly all of which have one: the sections under a heading about purposes
 * or bases, also `<dt>`; the paragraphs of one section that begin with a name ("Talent evenings. Twice a year …"). An entry with a word of
 * the slot `basis-like`, or with a number of Art. 6, is left alone: it may name its basis in words that are not known.
 */
export function unbasedEntries(rule: Rule, about: Case): Finding[] {
  const { notice } = about.reading
  return notice.sections
    .filter((section) => section.heading && isAboutPurposes(section.heading, about))
    .flatMap((section) => [subsections(section, notice), labelled(section)])
    .flatMap((entries) => {
      const without = entries.filter((entry) => !hasBasis(entry, about))
      const others = entries.length - without.length
      if (!without.length || others < fewest || without.length * fewest > others) return []
      return without.filter((entry) => !mayHaveBasis(entry, rule, about))
    })
    .slice(0, 2)
    .map(({ name, blocks }) => ({
      place: { block: blocks[0]!, start: 0, end: blocks[0]!.text.length },
      values: { purpose: name },
    }))
}

const isAboutPurposes = (heading: Block, { reading }: Case): boolean =>
  ['purposes', 'legal-basis'].some((rule) => reading.hitsIn(heading, rule, 'topic').length > 0)

function subsections(parent: Section, notice: Notice): Entry[] {
  const layout = layoutOf(notice)
  const inside = layout.subsections(parent).filter((s) => s.heading)
  if (inside.some((s) => layout.subsections(s).length > 0)) return []
  return inside.map((s) => ({ name: s.heading!.text, blocks: s.blocks })).filter((e) => e.blocks.length > 0)
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

function mayHaveBasis({ blocks }: Entry, rule: Rule, { reading }: Case): boolean {
  return blocks.some(
    (block) =>
      /(?<!\d)6\s?[.,(§]|\bart/i.test(block.text) ||
      reading.hitsIn(block, rule.id, 'basis-like').length > 0 ||
      reading.hitsIn(block, 'legal-basis', 'touches').length > 0,
  )
}
