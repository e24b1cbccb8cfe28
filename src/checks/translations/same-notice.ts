import type { Case } from '../kinds.js'
import { addressesOf } from './addresses.js'

const own = new Set(['controller', 'dpo', 'representative'])
/** A name: a word with a capital, of some length. */
const name = /\p{Lu}[\p{L}&’'-]{3,}/gu

/**
 * Whether two notices whose names say that they are translations are of one controller: they have an address of it in common,
 * its mail domain, or its name. Two firms of one group may each have its own notice in `en/` and `fr/`.
 */
export function isSameController(a: Case, b: Case): boolean {
  const known = marksOf(a)
  return [...marksOf(b)].some((mark) => known.has(mark))
}

function marksOf(about: Case): Set<string> {
  const marks = new Set<string>()
  for (const { owner, kind, key } of addressesOf(about).owned) {
    if (!own.has(owner)) continue
    marks.add(`${kind} ${key}`)
    if (kind === 'email') marks.add(`domain ${key.split('@')[1]}`)
  }
  for (const { block, start, end } of about.disclosures.get('controller-identity')?.places ?? [])
    for (const [word] of block.text.slice(start, end).matchAll(name)) marks.add(`name ${word.toLowerCase()}`)
  return marks
}
