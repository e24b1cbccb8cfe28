import { countriesIn } from '../claims/countries.js'
import type { Hit } from '../claims/matcher.js'
import { isQuestion } from '../claims/questions.js'
import type { Sentence } from '../notice/model.js'
import type { Rule } from '../rules/model.js'
import { isCondition } from './condition.js'
import type { ContradictionOptions } from './contradiction.js'
import type { Case } from './kinds.js'
import { isUnderTopic } from './topics.js'
import { isCancelled, isQuoted } from './wording.js'

/** "- our bank" in a list of recipients. */
export function listed(rule: Rule, about: Case): Hit[] {
  const { listedUnder } = (rule.options ?? {}) as ContradictionOptions
  if (!listedUnder) return []
  const { reading } = about
  return ['listed', ...(areFar(rule, about) ? ['listed-near'] : [])]
    .flatMap((slot) => reading.hits(rule.id, slot))
    .filter(
      (hit) =>
        ['item', 'cell'].includes(hit.sentence.block.kind) &&
        !isCancelled(hit, rule.id, about) &&
        [listedUnder].flat().some((id) => isUnderTopic(hit.sentence.block, id, about)) &&
        !reading
          .hitsOn(hit.sentence, rule.id, hit.slot === 'listed' ? 'negated' : 'negated-near')
          .some((block) => !isCondition(block, hit, rule, about)),
    )
}

/** Countries with adequate protection next door: often where the controller itself is. */
const neighbours = ['gb', 'ch']

/**
 * Are the neighbours abroad for this controller? Only where the language has words of being at home there (slot `home`: their law and
 * their authority), and the notice has none of them.
 */
const areFar = (rule: Rule, about: Case): boolean =>
  about.wording(rule)?.wording?.home !== undefined && !about.reading.hits(rule.id, 'home').length

/** "The tapes are typed up in Mauritius": somebody works on data in a country outside the EU/EEA. */
export function abroad(rule: Rule, about: Case): Hit[] {
  const { abroad: id } = (rule.options ?? {}) as ContradictionOptions
  if (!id) return []
  const isOpen = openAbroad(id, rule, about)
  return about.reading.hits(id, 'works').filter((hit, i, all) => {
    const { sentence } = hit
    return all[i - 1]?.sentence !== sentence && !isQuoted(hit) && isOpen(sentence)
  })
}

/** "The night crew in Manila strikes you off the list": a country outside the EU/EEA is named, in whatever words. */
export function namedAbroad(rule: Rule, about: Case): Hit[] {
  const { abroad: id } = (rule.options ?? {}) as ContradictionOptions
  if (!id) return []
  const isOpen = openAbroad(id, rule, about)
  return about.reading.notice.sentences
    .filter((sentence) => !sentence.block.quoted && isOpen(sentence))
    .map((sentence) => ({ rule: rule.id, slot: 'abroad', sentence, start: 0, end: sentence.text.length }))
}

/** A sentence of the text that names a country abroad, and has no word that excuses it. */
function openAbroad(id: string, rule: Rule, about: Case): (sentence: Sentence) => boolean {
  const { reading } = about
  const blocked = (sentence: Sentence) =>
    [`${rule.id} negated`, `${rule.id} not`, `${id} not`].some((name) => {
      const [of, slot] = name.split(' ') as [string, string]
      return reading.hitsOn(sentence, of, slot).length > 0
    })
  const far = areFar(rule, about)
  const isAbroad = (sentence: Sentence) =>
    countriesIn(sentence).some((code) => far || !neighbours.includes(code))
  return (sentence) =>
    sentence.block.kind !== 'heading' &&
    sentence.block.region !== 'aside' &&
    !isQuestion(sentence) &&
    isAbroad(sentence) &&
    !blocked(sentence)
}

/** "Does a computer decide? No." `scope` in the question turns it round ("Do your data stay here?"). */
export function answers(rule: Rule, about: Case): Hit[] {
  const { answeredUnder } = (rule.options ?? {}) as ContradictionOptions
  if (!answeredUnder) return []
  const { reading } = about
  const none = reading.hits(rule.id, 'none').filter(({ sentence, start }) => {
    const { block } = sentence
    const { columnHeader, rowHeader } = block.cell ?? {}
    if (start > 3 || sentence !== block.sentences[0]) return false
    if (block.cell && (columnHeader || rowHeader)) return isUnderTopic(block, answeredUnder, about)
    return block === block.section.blocks[0] && isUnderTopic(block, answeredUnder, about)
  })
  const no = reading.hits(rule.id, 'no').filter(({ sentence, start }) => {
    const { block } = sentence
    const { heading } = block.section
    if (start > 3 || !heading || block.kind !== 'paragraph' || sentence !== block.sentences[0]) return false
    if (block !== block.section.blocks[0] || !heading.text.trimEnd().endsWith('?')) return false
    if (['except', 'scope'].some((slot) => reading.hitsOn(sentence, rule.id, slot).length)) return false
    return !reading.hitsIn(heading, rule.id, 'scope').length && isUnderTopic(block, answeredUnder, about)
  })
  return [...no, ...none]
}
