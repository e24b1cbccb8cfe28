import type { Block, Notice, Sentence } from '../notice/model.js'
import type { LanguageRules } from '../rules/model.js'
import { compileLanguage } from './compile.js'
import type { CompiledWording } from './compiled.js'
import { type Hit, Matcher } from './matcher.js'

/** A notice with every wording of the rules found in it. Read once; all checks ask it. */
export interface Reading {
  notice: Notice
  words: LanguageRules
  /** Hits of a rule's slot, in reading order. */
  hits(rule: string, slot: string): readonly Hit[]
  /** Hits of a rule's slot in one block. */
  hitsIn(block: Block, rule: string, slot: string): readonly Hit[]
  /** Hits of a rule's slot in one sentence. */
  hitsOn(sentence: Sentence, rule: string, slot: string): readonly Hit[]
  /** Is it a word of the rules? In plain letters. Names hardly ever are. */
  isKnown(word: string): boolean
  /** The rules that have hits in one block, in any slot. */
  rulesIn(block: Block): ReadonlySet<string>
}

const matchers = new WeakMap<LanguageRules, Matcher[]>()
const compiled = new WeakMap<LanguageRules, () => CompiledWording>()

/** Says where the compiled patterns of a language's rules are, so that they need not be compiled again. */
export function useCompiled(words: LanguageRules, load: () => CompiledWording): void {
  compiled.set(words, load)
}

/**
 * The matchers of a language's rules; made once. Rules of one's own have one of their own beside the built-in one.
 * Throws `WordingError` for a pattern that cannot be read.
 */
function matchersOf(words: LanguageRules): Matcher[] {
  let all = matchers.get(words)
  if (!all) {
    all = [new Matcher(compiled.get(words)?.() ?? compileLanguage(words))]
    matchers.set(words, all)
  }
  return all
}

/** Says that `words` are those of `base`, and `added` beside them. */
export function addWords(words: LanguageRules, base: LanguageRules, added: LanguageRules): void {
  matchers.set(words, [...matchersOf(base), new Matcher(compileLanguage(added))])
}

/** Finds all wording of the rules in a notice. */
export function readWording(notice: Notice, words: LanguageRules): Reading {
  const matchers = matchersOf(words)
  const slots = new Map<string, Map<string, SlotHits>>()
  const rules = new Map<Block, Set<string>>()
  // Notices repeat themselves: "Legal basis: consent" under each purpose.
  const first = new Map<string, Sentence>()
  for (const sentence of notice.sentences) if (!first.has(sentence.plain)) first.set(sentence.plain, sentence)
  const found = hitsOf([...first.values()], matchers)
  for (const sentence of notice.sentences) {
    const known = first.get(sentence.plain)!
    const all = found.get(known)!
    const hits = known === sentence ? all : all.map((hit) => inSentence(hit, sentence))
    for (const hit of hits) keep(hit, slots)
    if (hits.length) noteRules(sentence.block, hits, rules)
  }
  return {
    notice,
    words,
    hits: (rule, slot) => slots.get(rule)?.get(slot)?.all ?? noHits,
    hitsIn: (block, rule, slot) => slots.get(rule)?.get(slot)?.ofBlock(block) ?? noHits,
    hitsOn: (sentence, rule, slot) => slots.get(rule)?.get(slot)?.ofSentence(sentence) ?? noHits,
    isKnown: (word) => matchers.some((matcher) => matcher.isKnown(word)),
    rulesIn: (block) => rules.get(block) ?? noRules,
  }
}

function hitsOf(sentences: Sentence[], matchers: Matcher[]): Map<Sentence, Hit[]> {
  const found = matchers.map((matcher) => matcher.match(sentences))
  const hitsAt = (i: number) => (found.length === 1 ? found[0]![i]! : found.flatMap((all) => all[i]!))
  return new Map(sentences.map((sentence, i) => [sentence, standing(hitsAt(i))]))
}

const inSentence = ({ rule, slot, start, end }: Hit, sentence: Sentence): Hit => ({
  rule,
  slot,
  sentence,
  start,
  end,
})

/** Without those that others of the sentence take back. */
function standing(all: Hit[]): Hit[] {
  if (!all.some((hit) => hit.slot === 'denied')) return all
  const hits = withoutDoubted(all)
  return hits.filter((hit) => !isDenied(hit, hits))
}

const noHits: readonly Hit[] = []
const noRules: ReadonlySet<string> = new Set()

function noteRules(block: Block, hits: Hit[], rules: Map<Block, Set<string>>): void {
  let here = rules.get(block)
  if (!here) {
    here = new Set()
    rules.set(block, here)
  }
  let last = ''
  for (const { rule } of hits) {
    if (rule !== last) here.add(rule)
    last = rule
  }
}

/** The hits of a slot in reading order: those of one block, and those of one sentence, stand together. */
class SlotHits {
  readonly all: Hit[] = []
  /** The indexes of the blocks and of the sentences that they are in. */
  private readonly blocks: number[] = []
  private readonly sentences: number[] = []

  add(hit: Hit): void {
    this.all.push(hit)
    this.blocks.push(hit.sentence.block.index)
    this.sentences.push(hit.sentence.index)
  }

  ofBlock(block: Block): readonly Hit[] {
    const hits = this.find(block.index, this.blocks)
    return hits[0]?.sentence.block === block ? hits : noHits
  }

  ofSentence(sentence: Sentence): readonly Hit[] {
    const hits = this.find(sentence.index, this.sentences)
    return hits[0]?.sentence === sentence ? hits : noHits
  }

  /** Found by halving: a `Map` costs more to make than most slots are asked. */
  private find(index: number, indexes: readonly number[]): readonly Hit[] {
    let first = 0
    for (let behind = indexes.length; first < behind; ) {
      const middle = (first + behind) >> 1
      if (indexes[middle]! < index) first = middle + 1
      else behind = middle
    }
    let end = first
    while (end < indexes.length && indexes[end] === index) end++
    return end === first ? noHits : this.all.slice(first, end)
  }
}

function keep(hit: Hit, slots: Map<string, Map<string, SlotHits>>): void {
  let ofRule = slots.get(hit.rule)
  if (!ofRule) {
    ofRule = new Map()
    slots.set(hit.rule, ofRule)
  }
  let ofSlot = ofRule.get(hit.slot)
  if (!ofSlot) {
    ofSlot = new SlotHits()
    ofRule.set(hit.slot, ofSlot)
  }
  ofSlot.add(hit)
}

/** "We transfer data abroad" stands in "We do not transfer data abroad": what is `denied` is not `affirmed`. */
function isDenied(hit: Hit, hits: Hit[]): boolean {
  return (
    hit.slot === 'affirmed' &&
    hits.some((d) => d.slot === 'denied' && d.rule === hit.rule && d.start < hit.end && hit.start < d.end)
  )
}

/** "It cannot be ruled out that no data reach a third country": what is `doubted` is not `denied`. */
function withoutDoubted(hits: Hit[]): Hit[] {
  const doubts = hits.filter((hit) => hit.slot === 'doubted')
  if (!doubts.length) return hits
  const isDoubted = (hit: Hit) =>
    hit.slot === 'denied' && doubts.some((d) => d.rule === hit.rule && d.start < hit.end && hit.start < d.end)
  return hits.filter((hit) => !isDoubted(hit))
}

/** What a block stands under, nearest first: its column header, the line that introduces it, its headings. */
export function contextOf(block: Block): Block[] {
  const context: Block[] = []
  if (block.cell?.columnHeader) context.push(block.cell.columnHeader)
  if (block.intro) context.push(block.intro)
  for (let parent = block.parent, n = 0; parent && n < 8; parent = parent.parent, n++) {
    context.push(parent)
    if (parent.intro && !context.includes(parent.intro)) context.push(parent.intro)
  }
  for (let section = sectionAbove(block), n = 0; section && n < 8; section = section.parent, n++) {
    if (section.heading) context.push(section.heading)
  }
  return context
}

function sectionAbove(block: Block) {
  return block.kind === 'heading' ? block.section.parent : block.section
}
