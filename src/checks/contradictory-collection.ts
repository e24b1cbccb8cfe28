import type { Hit } from '../claims/matcher.js'
import { isQuestion } from '../claims/questions.js'
import { groupBy } from '../notice/group.js'
import type { Rule } from '../rules/model.js'
import { isCondition } from './condition.js'
import type { Case, Finding, FindingKind } from './kinds.js'
import { areInOnePart, overlap } from './overlap.js'
import { asPossible } from './possible.js'
import { pair } from './statement-pairs.js'
import { stemsOf } from './stems.js'
import { isUnderTopic } from './topics.js'
import { isQuoted } from './wording.js'

export interface CollectionOptions {
  /** Kinds of data: each has a slot `kind-NAME`; `any` stands for personal data at all. */
  kinds: string[]
}

/**
 * A kind of data that is never collected, and collected. Slots: `kind-NAME` are names of a kind; `denies` says that something is
 * not collected, right beside it; `denied-NAME` and `affirmed-NAME` say it in one wording; `collects` says that something
 * is. Lists and tables of data count as collecting. `except` and `scope` narrow a denial, `negated` takes an affirmation back, `not` cancels.
 * Only a plain denial contradicts: whose data, by what way, until when, what for, seen by whom (`narrows`, unless that is `wide`: "from anybody") leave
 * room for the rest, and so does what follows if data are not given. A contradiction in other words than the denial's is a suggestion, unless what is denied is a
 * whole `category` ("health data") or said in one wording.
 */
export const contradictoryCollection: FindingKind = (rule, about) => {
  const { kinds } = (rule.options ?? {}) as unknown as CollectionOptions
  const findings: Finding[] = []
  for (const kind of kinds) {
    const denied = denials(kind, rule, about)
    const affirmed = denied.length ? affirmations(kind, rule, about) : []
    const certain = certainPair(denied, affirmed, rule, about)
    findings.push(...(certain.length ? certain : pair(denied, affirmed).map(asPossible)))
    if (findings.length === 2) break
  }
  return findings
}

/** More sentences with the same word are not looked at. */
const mostNamesakes = 20

function certainPair(denied: Hit[], affirmed: Hit[], { id }: Rule, { reading }: Case): Finding[] {
  const wordsOf = ({ sentence: { text }, start, end }: Hit) => stemsOf(text.slice(start, end), reading.words)
  const inWords = groupBy(
    affirmed.flatMap((hit) => wordsOf(hit).map((word) => ({ word, hit }))),
    ({ word }) => word,
  )
  const isWhole = (hit: Hit) =>
    hit.slot.startsWith('denied-') ||
    reading.hitsOn(hit.sentence, id, 'category').some((category) => overlap(category, hit))
  for (const denial of denied) {
    const same = wordsOf(denial).flatMap((word) => inWords.get(word)?.slice(0, mostNamesakes) ?? [])
    const found = pair([denial], isWhole(denial) ? affirmed : same.map(({ hit }) => hit))
    if (found.length) return found
  }
  return []
}

/** So far a word of collecting may stand from what is not collected, in characters. */
const reach = 40

function denials(kind: string, rule: Rule, about: Case): Hit[] {
  const { reading } = about
  const here = (hit: Hit, slot: string) => reading.hitsOn(hit.sentence, rule.id, slot)
  const isDenied = (denial: Hit, hit: Hit) =>
    isBeside(denial, hit) || isOfOneList(denial, hit, here(hit, 'collects'))
  const named = reading
    .hits(rule.id, `kind-${kind}`)
    .filter((hit) => here(hit, 'denies').some((d) => isDenied(d, hit) && !isRequired(d, hit, about)))
  // The title names what the whole notice is about: no case of its own.
  const heading = ({ sentence: { block } }: Hit) =>
    block.section.heading === reading.notice.title ? undefined : block.section.heading
  return [...named, ...reading.hits(rule.id, `denied-${kind}`)].filter(
    (hit) =>
      isLive(hit, rule, about) &&
      !isNarrowed(hit, rule, about) &&
      !(heading(hit) && reading.hitsIn(heading(hit)!, rule.id, 'scope').length),
  )
}

/** "We don't record your route: while you drive, the sender is silent": what explains a denial makes no room. */
const isAfterColon = (denial: Hit, { start, sentence }: Hit) =>
  sentence.text.slice(denial.end, Math.max(start, denial.end)).includes(':')

function affirmations(kind: string, rule: Rule, about: Case): Hit[] {
  const { reading } = about
  const here = (hit: Hit, slot: string) => reading.hitsOn(hit.sentence, rule.id, slot)
  const named = reading
    .hits(rule.id, `kind-${kind}`)
    .filter((hit) => here(hit, 'collects').length > 0 || isListed(hit, about))
  return [...named, ...reading.hits(rule.id, `affirmed-${kind}`)]
    .filter(
      (hit) =>
        isLive(hit, rule, about) &&
        ![...here(hit, 'negated'), ...here(hit, 'denies')].some(
          (other) => !isCondition(other, hit, rule, about),
        ),
    )
    .sort((a, b) => a.sentence.index - b.sentence.index)
}

/** "Without your bank details we cannot pay you": what stands or falls with the data. */
const isRequired = (denial: Hit, named: Hit, { reading }: Case): boolean =>
  reading
    .hitsOn(named.sentence, 'provision-requirement', 'says')
    .some((required) => overlap(required, denial) || overlap(required, named))

/** "By e-mail", "from visitors", "once you have left": not said of all there is. */
function isNarrowed(hit: Hit, { id }: Rule, { reading }: Case): boolean {
  const { sentence } = hit
  const of = (slot: string) => reading.hitsOn(sentence, id, slot)
  const wide = of('wide')
  const denied = of('denies')
  const except = of('except').filter((other) => !isAfterColon(hit, other))
  return [
    ...except,
    ...of('scope'),
    ...of('narrows').filter((other) => areInOnePart(hit, other, /[;:]/)),
  ].some((other) => !wide.some((w) => overlap(w, other)) && !isOfAnother(other, hit, denied))
}

/** "We set no other cookies, we don't record your IP address": what narrows the first denial leaves the second as it is. */
const isOfAnother = (narrowing: Hit, named: Hit, denied: readonly Hit[]): boolean => {
  if (!areInOnePart(named, narrowing, /[;:]/)) return false
  const own = denied.filter((denial) => isBeside(denial, named))
  const away = (other: Hit) => Math.max(other.start - narrowing.end, narrowing.start - other.end)
  const nearest = Math.min(away(named), ...own.map(away))
  return denied.some((denial) => !own.includes(denial) && away(denial) < nearest)
}

function isBeside(denial: Hit, named: Hit): boolean {
  const { text } = named.sentence
  if (/[;:]/.test(text.slice(denial.start, denial.end))) return false
  const [first, second] = denial.start < named.start ? [denial, named] : [named, denial]
  if (second.start < first.end) return true
  const between = text.slice(first.end, second.start)
  return between.length < reach && !/[;:]/.test(between)
}

/** "Data on health, religion or other circumstances that the law protects we don't collect": the first of a list is as far as the list is long. */
function isOfOneList(denial: Hit, named: Hit, collects: readonly Hit[]): boolean {
  const [first, second] = denial.start < named.start ? [denial, named] : [named, denial]
  const between = named.sentence.text.slice(first.end, second.start)
  if (between.length > longestList || !between.includes(',') || /[;:]/.test(between)) return false
  // "We don't record it, but …": a comma right behind the denial begins a clause of its own.
  if (first === denial && /^\s?,/.test(between)) return false
  return !collects.some(({ start, end }) => first.end <= start && end <= second.start)
}

/** So long a list of what is not collected may be, in characters. */
const longestList = 120

function isLive(hit: Hit, { id }: Rule, { reading }: Case): boolean {
  const { sentence } = hit
  if (sentence.block.kind === 'heading' || sentence.block.region === 'aside') return false
  if (isQuestion(sentence) || isQuoted(hit)) return false
  return !reading.hitsOn(sentence, id, 'not').some((n) => n.start < hit.end && hit.start < n.end)
}

/** In a list, table or section of data; what has a period of its own in a list or table is kept. */
const isListed = ({ sentence: { block } }: Hit, about: Case) =>
  block.kind !== 'heading' &&
  (isUnderTopic(block, 'data-categories', about) ||
    (['item', 'cell'].includes(block.kind) &&
      block.text.length < longestName &&
      isUnderTopic(block, 'retention-period', about)))

const longestName = 120
