import type { Sentence } from '../notice/model.js'
import type { LanguageRules } from '../rules/model.js'
import { basesOn } from './bases.js'
import type { Hit } from './matcher.js'
import type { Reading } from './reading.js'
import { wordSet } from './word-set.js'

const ruleId = 'unstated-legitimate-interest'

/**
 * How a sentence says which interest it is about: `plainly`, behind words that open it ("in", "is", a colon) or before "is our
 * interest"; `loosely`, by words that stand beside the basis and need not be the interest; not at all.
 */
export type Naming = 'plainly' | 'loosely' | 'not'

/** More mentions of interests in a sentence than these are not judged. */
const most = 8

/**
 * Does the sentence name an interest? What counts is what is left of it behind or before the word "interest" or the basis once
 * the words are taken away that any such sentence may have: lists of the vocabulary, `interest-words` (first letters of words that
 * say nothing of an interest), `interest-openers` and `interest-half-openers` (words that begin to say it; that may). Slots of the rule
 * `unstated-legitimate-interest`: `noun` is the word itself, `closer` what stands behind the interest ("is our interest";
 * `not-closer`: "the legal basis is our interest"), `balancing` is what weighs ours against those of others, `not-stated` are words that only look as if they opened one.
 */
export function namingOn(sentence: Sentence, reading: Reading): Naming {
  if (!reading.rulesIn(sentence.block).has(ruleId) && !reading.rulesIn(sentence.block).has('legal-basis'))
    return 'not'
  const vague = reading.hitsOn(sentence, ruleId, 'not-stated')
  const balancing = reading.hitsOn(sentence, ruleId, 'balancing')
  const bases = basesOn(sentence, reading)
  const isOwn = (hit: Hit) =>
    !bases.some(({ basis, hit: b }) => basis !== interest && b.start < hit.end && hit.start < b.end)
  const nouns = [
    ...reading.hitsOn(sentence, ruleId, 'noun').filter(isOwn),
    ...bases.filter((b) => b.basis === interest).map((b) => b.hit),
  ].filter((hit) => !balancing.some((b) => b.start < hit.end && hit.start < b.end))
  // "Legitimate interest of the company in …": what the vague words leave out may follow them.
  const endOf = (hit: Hit) =>
    Math.max(hit.end, ...vague.filter((v) => v.start < hit.end && hit.start < v.end).map((v) => v.end))
  const limits = bases.filter((b) => b.basis !== interest).map((b) => b.hit.start)
  const ways = nouns.slice(0, most).map((hit) => namingAfter(sentence, endOf(hit), limits, reading.words))
  if (ways.includes('plainly') || isNamedBefore(sentence, reading)) return 'plainly'
  return ways.includes('loosely') ? 'loosely' : 'not'
}

const interest = 'legitimate-interests'

/** The words between one place and the next full stop, semicolon or other basis; so many of them at most. */
const mostWords = 40

function namingAfter(
  { plain, block }: Sentence,
  from: number,
  limits: number[],
  words: LanguageRules,
): Naming {
  const until = Math.min(...limits.filter((at) => at >= from), plain.length)
  const openers = wordSet(words, 'interest-openers')
  const halves = wordSet(words, 'interest-half-openers')
  let opened: Naming = 'not'
  let outside: Naming = 'not'
  let isAside = false
  let named: Naming = 'not'
  const text = plain.slice(from, until)
  let count = 0
  for (const { 0: part, index } of text.matchAll(/[a-z]+|[:;,()]|\s-\s/g)) {
    if (part === ';' || ++count > mostWords) break
    if (part === ')') opened = outside
    else if (part === '(') {
      outside = opened
      // "Art. 6(1)(f) (fending off attacks)" fills a cell: it has no room for more words.
      const fills = block.cell && opened === 'not' && isSaidInside(text.slice(index), words)
      opened = stronger(opened, fills ? 'plainly' : 'loosely')
    } else if (part === ',') {
      isAside = opened !== 'plainly'
      opened = stronger(opened, 'loosely')
    } else if (part === ':' || part === ' - ') opened = 'plainly'
    else if (openers.has(part)) opened = isAside ? 'loosely' : 'plainly'
    else if (halves.has(part)) opened = stronger(opened, 'loosely')
    else if (!isEmpty(part, words)) {
      if (opened === 'plainly') return 'plainly'
      if (opened === 'not') break
      named = 'loosely'
    }
  }
  return named
}

/** "(fending off attacks)", and not "(see section 6)" or "(§ 7 UWG)". */
function isSaidInside(text: string, words: LanguageRules): boolean {
  const [inside = ''] = /^\([^()]*\)/.exec(text) ?? []
  return (
    !/\d/.test(inside) && (inside.match(/[a-z]+/g) ?? []).filter((word) => !isEmpty(word, words)).length > 1
  )
}

const stronger = (known: Naming, now: Naming): Naming => (known === 'plainly' ? known : now)

/** "Keeping thieves out is our legitimate interest": words that say something before it, in the sentence or the one before. */
function isNamedBefore(sentence: Sentence, reading: Reading): boolean {
  const { words } = reading
  const { sentences } = sentence.block
  const previous = sentences[sentence.index - sentences[0]!.index - 1]
  const not = reading.hitsOn(sentence, ruleId, 'not-closer')
  return reading
    .hitsOn(sentence, ruleId, 'closer')
    .filter((hit) => !not.some((n) => n.start < hit.end && hit.start < n.end))
    .some(({ end }) =>
      [sentence.plain.slice(0, end), previous?.plain ?? ''].some((text) => saysSomething(text, words)),
    )
}

/** Letters by which words are known as saying nothing. */
const length = 6

const isEmpty = (word: string, words: LanguageRules): boolean =>
  word.length < 3 || wordSet(words, 'interest-words', length).has(word.slice(0, length))

/** Does a text say anything but what any sentence about an interest may say? */
export const saysSomething = (plain: string, words: LanguageRules): boolean =>
  (plain.match(/[a-z]+/g) ?? []).some((word) => !isEmpty(word, words))
