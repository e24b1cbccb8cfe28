import { isQuestion } from '../claims/questions.js'
import type { Block, Sentence } from '../notice/model.js'
import type { Rule } from '../rules/model.js'
import { placeOf } from './disclosure.js'
import type { Case, Finding } from './kinds.js'
import { isUnderRights } from './on-rights.js'
import { asPossible } from './possible.js'
import { blocksFor, isUnderAnyTopic, isUnderTopic } from './topics.js'

/** What stands there names firms for other reasons. */
const others = [
  'right-to-complain',
  'third-country-transfers',
  'transfer-safeguards',
  'dpo-contact',
  'controller-contact',
  'controller-identity',
  'data-source',
]

/**
 * A firm that gets data in some sentence, and is not among the recipients of a notice that names firms there and says that nobody else gets or
 * buys them: "the shoe shop Alpina receives their addresses each spring". Slots: `hands` and `of-data` (data are handed over), `hands-not`
 * (to us, or to whom a law names). A name is what begins with a capital letter inside a sentence and stands in no other block; it may be a product, so this is
 * a suggestion.
 */
export function unlistedRecipient(rule: Rule, about: Case): Finding[] {
  const { reading } = about
  const [denial] = denials.flatMap((slot) => reading.hits(rule.id, slot))
  if (!denial || !namesFirms(about)) return []
  const has = (sentence: Sentence, slot: string) => reading.hitsOn(sentence, rule.id, slot).length > 0
  const told = reading.notice.sentences.find((sentence) => {
    const { block } = sentence
    if (block.kind === 'heading' || block.quoted || block.region === 'aside' || isQuestion(sentence))
      return false
    if (!has(sentence, 'hands') || !has(sentence, 'of-data') || has(sentence, 'hands-not')) return false
    if (isUnderTopic(block, 'recipients', about) || isUnderRights(block, about)) return false
    if (isUnderAnyTopic(block, others, about)) return false
    if (!block.section.heading || block.section.heading === reading.notice.title) return false
    return namesIn(sentence, reading.notice.language).some(
      (name) => isOnlyHere(name, block, about) && isGiven(name, sentence, rule, about),
    )
  })
  if (!told) return []
  const place = { block: told.block, start: told.start, end: told.end }
  return [asPossible({ place, related: [{ place: placeOf(denial), message: 'other' }] })]
}

/** "… to Alpina", "Alpina receives", "Alpina, which pays for it, gets": whose hands the data get into. */
function isGiven(name: string, sentence: Sentence, { id }: Rule, { reading }: Case): boolean {
  const at = sentence.text.indexOf(name)
  const end = at + name.length
  const gets = reading.hitsOn(sentence, id, 'receives')
  if (gets.some(({ start }) => start >= end && start - end <= (sentence.text[end] === ',' ? 60 : near)))
    return true
  // "Jedes Jahr bekommt das Schuhgeschäft Alpina …"
  if (inverts.has(reading.notice.language) && gets.some((hit) => hit.end <= at && at - hit.end <= near))
    return true
  return toWhom.test(sentence.text.slice(Math.max(0, at - near), at))
}

/** Where the verb may stand before the one who gets. */
const inverts = new Set(['de', 'nl'])

/** Characters between a name and what says that it gets something. */
const near = 24
const toWhom = /(?:^|[\s(])(?:to|with|for that of|à|au|aux|avec|aan|met|an|mit)\s[^,.;:]*$/i

const denials = ['denied', 'denied-sale', 'denied-else', 'denied-others']

/** Names among the recipients: who is not there, was left out. */
const namesFirms = (about: Case): boolean =>
  blocksFor('recipients', about).some(
    (block) =>
      block.kind !== 'heading' &&
      isUnderTopic(block, 'recipients', about) &&
      block.sentences.some((s) => namesIn(s, about.reading.notice.language).length > 0),
  )

const capital = /^\p{Lu}[\p{Ll}'’-]{2,}$/u
/** "Von Ihrem Browser": no name. */
const polite = /^(?:Sie|Ihr(?:e[mnrs]?)?|Ihnen|Dein(?:e[mnrs]?)?|Eure[mnrs]?)$/
/** In German every noun begins with a capital: only a name beside a noun ("Radhersteller Altmann") shows. */
const fewestWords = { de: 2 } as Record<string, number>

/** Words in a row that begin with a capital letter, not first in the sentence. */
function namesIn({ text }: Sentence, language: string): string[] {
  const words = [...text.matchAll(/[\p{L}'’-]+|&|[^\s\p{L}]/gu)].map(([word]) => word)
  const names: string[] = []
  let run: string[] = []
  const close = () => {
    if (run.length >= (fewestWords[language] ?? 1)) names.push(run.join(' '))
    run = []
  }
  words.forEach((word, i) => {
    if (i > 0 && capital.test(word) && !polite.test(word)) run.push(word)
    else if (run.length && word === '&' && capital.test(words[i + 1] ?? '')) run.push(word)
    else close()
  })
  close()
  return names
}

/** What else the notice says with its last word, it knows the name of. */
const isOnlyHere = (name: string, here: Block, { reading }: Case): boolean => {
  const last = name
    .split(' ')
    .at(-1)!
    .replace(/['’]s$/, '')
  return !reading.notice.blocks.some((block) => block !== here && block.text.includes(last))
}
