import { languages } from '../notice/model.js'
import type { Rule, RuleSet } from '../rules/model.js'
import { didYouMean } from './suggest.js'
import type { Issue } from './validate.js'

const disclosure = [
  'says',
  'touches',
  'topic',
  'under-topic',
  'touches-under-topic',
  'beside',
  'only-touches',
  'weakens',
  'weakens-sentence',
  'title',
  'not',
  'hints',
  'denied',
  'heading',
]
const wording = ['found', 'not', 'unless', 'unless-near', 'unless-anywhere', 'own']

/** The slots that a kind reads (docs/wording.md). */
const read: Record<string, readonly string[]> = {
  disclosure,
  contact: ['party', 'says', 'refers', 'touches', 'not', 'none', 'topic', 'hints', 'denied'],
  wording,
  'linked-pair': wording,
  profiling: wording,
  'vague-retention': wording,
  'vague-purpose': wording,
}

/**
 * The slots that words of a rule may stand under: those that its kind reads, those that a rule of ours has words for, and those
 * that conditions and options of `own` rules name.
 */
export function slotsOf(rule: Rule, own: readonly Rule[], base: RuleSet): Set<string> {
  const ours = languages.flatMap((l) => Object.keys(base.language(l).wording[rule.id]?.wording ?? {}))
  return new Set([...(read[rule.kind] ?? []), ...ours, ...own.flatMap((other) => namedBy(other, rule.id))])
}

/** The slots of a rule that another one, or it itself, names. */
function namedBy({ id, applies = {}, options = {} }: Rule, rule: string): string[] {
  const conditions = [...(applies.when ?? []), ...(applies.unless ?? [])]
  const names = [
    ...conditions.map((c) => ('words' in c ? `${id}.${c.words}` : 'said' in c ? c.said : '')),
    ...[options.words, options.unless]
      .flat()
      .map((name) => (String(name).includes('.') ? name : `${id}.${name}`)),
  ]
  return names.flatMap((name) =>
    String(name).startsWith(`${rule}.`) ? String(name).slice(rule.length + 1) : [],
  )
}

/** What is wrong with the slots of a rule's words. */
export const slotIssues = (words: Record<string, unknown>, known: ReadonlySet<string>): Issue[] =>
  Object.keys(words)
    .filter((slot) => !known.has(slot))
    .map((slot) => ({
      path: ['wording', slot],
      message: `there is no such slot${didYouMean(slot, [...known]) || ` (there are: ${[...known].join(', ')})`}`,
    }))
