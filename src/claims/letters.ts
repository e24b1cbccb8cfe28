import type { Sentence } from '../notice/model.js'
import type { LegalBasis } from '../report/model.js'
import { legalBases } from './bases.js'

const paragraph = '(?:(?:abs|absatz|lid|paragraphe?|par)\\b[\\s.]*)?(?:1[\\s,.)(]*)?'
const mark = '\\b(?:lit|buchst|buchstaben?|bst|sub|onder|points?|letters?|lettres?)\\b'
const word = `(?:${mark}|(?:und|and|et|en|ou|or|of|oder|[a-f])\\b)`
const list = new RegExp(
  `\\bart(?:icles?|ikel)?[\\s.]*6\\b[\\s,.(]{0,4}${paragraph}(?:(?!${word})[^.;]{1,24}?(?=${mark}))?((?:${word}[\\s.,()/]*){2,40})`,
  'g',
)

/** The bases of Art. 6(1) that a sentence lists by their letters: "Art. 6(1)(a), (b) and (f)". */
export function letteredBases({ plain }: Pick<Sentence, 'plain'>): LegalBasis[] {
  if (!plain.includes('6')) return []
  const letters = [...plain.matchAll(list)].flatMap(([, listed]) => listed!.match(/\b[a-f]\b/g) ?? [])
  return legalBases.filter((_, i) => letters.includes('abcdef'[i]!))
}
