import type { Hit } from '../claims/matcher.js'
import type { Notice, Sentence } from '../notice/model.js'
import { toPlain } from '../notice/plain.js'
import type { Rule } from '../rules/model.js'
import type { Case } from './kinds.js'

/**
 * What a sentence points at and the notice has not, in its words: a table (slot `table`), a picture (`picture`), a footnote (`footnote`) or a
 * form, a box, a glossary (`part`), which would stand in a heading or a short line.
 */
export function missingThing(sentence: Sentence, rule: Rule, { reading }: Case): string | undefined {
  const { block } = sentence
  if (block.kind === 'heading' || block.region === 'aside' || !reading.rulesIn(block).has(rule.id))
    return undefined
  const { notice } = reading
  const missing = (slot: string, isThere: (hit: Hit) => boolean) =>
    reading.hitsOn(sentence, rule.id, slot).find((hit) => !hasLink(hit) && !isThere(hit))
  const hit =
    missing('table', (hit) => hasTable(hit, notice)) ??
    missing('picture', () => hasPicture(notice)) ??
    missing('footnote', (hit) => hasFootnote(hit, notice)) ??
    missing('part', (hit) => hasPart(hit, notice))
  return hit && sentence.text.slice(hit.start, hit.end)
}

const hasLink = ({ sentence, start, end }: Hit): boolean =>
  sentence.block.links.some((link) => link.start < sentence.start + end && sentence.start + start < link.end)

/** "Table 9" where there are as many; else any table behind the sentence. */
function hasTable({ sentence, start, end }: Hit, { blocks }: Notice): boolean {
  const tables = new Set(blocks.flatMap(({ cell }) => (cell ? [cell.table] : [])))
  const [number] = sentence.text.slice(start, end).match(/\d+/) ?? []
  if (number) return tables.size >= Number(number)
  return (
    sentence.block.cell !== undefined ||
    blocks.some(({ cell, index }) => cell && index > sentence.block.index)
  )
}

const hasPicture = ({ source, format }: Notice): boolean =>
  format === 'text' || /!\[|<(?:img|svg|figure|picture|object|canvas|iframe)/i.test(source)

/** Another place with the number in brackets, raised or before a line. */
function hasFootnote({ sentence, start, end }: Hit, { source }: Notice): boolean {
  const [number] = sentence.text.slice(start, end).match(/\d+/) ?? []
  if (!number) return true
  return new RegExp(`\\[\\^?${number}\\]|<sup>[^<]{0,9}${number}|^\\s{0,3}\\(?${number}[).\\s]`, 'm').test(
    source,
  )
}

/** Its longest word stands in a heading or a short line that is not the sentence's own. */
function hasPart({ sentence, start, end }: Hit, { blocks }: Notice): boolean {
  const words = toPlain(sentence.text.slice(start, end)).match(/[a-z]{4,}/g) ?? []
  const [noun] = words
  if (!noun) return true
  const stem = noun.slice(0, longestStem)
  return blocks.some(
    ({ kind, text, index }) =>
      index !== sentence.block.index &&
      (kind === 'heading' || text.length < longestLine) &&
      toPlain(text).includes(stem),
  )
}

const longestStem = 6
const longestLine = 60
