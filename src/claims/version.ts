import type { Block, Sentence } from '../notice/model.js'
import { type DateClaim, datesIn, sameDate } from './dates.js'
import type { Hit } from './matcher.js'
import { once } from './once.js'
import type { Reading } from './reading.js'

/** A date or version that the notice bears. */
export interface VersionClaim {
  block: Block
  start: number
  end: number
  /** "updated" for when the text was last changed, "effective" for when it applies from, "version" for a number. */
  kind: 'updated' | 'effective' | 'version'
  date?: DateClaim
  /** "4.2" in "Version 4.2 of 3 March 2025". */
  number?: string
}

const ruleId = 'missing-date'

/**
 * The dates and version numbers of the notice itself. Slots of the rule `missing-date`: `updated`, `effective` and
 * `version` are the words before them; `not` are dates of something else.
 */
export const versionsOf = once((reading: Reading): readonly VersionClaim[] => {
  const { blocks } = reading.notice
  return blocks.flatMap((block, i) => labelled(block, blocks[i + 1], reading) ?? bare(block, i, reading))
})

/** The first of each kind in a sentence. */
function labelled(block: Block, next: Block | undefined, reading: Reading): VersionClaim[] | undefined {
  if (!reading.rulesIn(block).has(ruleId)) return undefined
  const claims: VersionClaim[] = []
  for (const kind of ['updated', 'effective', 'version'] as const) {
    const dated = new Set<Sentence>()
    for (const hit of reading.hitsIn(block, ruleId, kind)) {
      const claim = dated.has(hit.sentence) ? undefined : claimAt(hit, kind, next, reading)
      if (!claim) continue
      claims.push(claim)
      dated.add(hit.sentence)
    }
  }
  return claims.length ? claims : undefined
}

function claimAt(
  hit: Hit,
  kind: VersionClaim['kind'],
  next: Block | undefined,
  reading: Reading,
): VersionClaim | undefined {
  const { sentence } = hit
  const { block } = sentence
  if (reading.hitsOn(sentence, ruleId, 'not').length > 0) return undefined
  const near = datesIn(sentence).find((d) => d.start >= hit.start - 45 && d.start - hit.end < 60)
  const place = { block, start: sentence.start, end: sentence.end }
  if (near) return { ...place, kind, date: near, ...numberOf(near, sentence, reading) }
  if (kind === 'version' && /^[^a-z0-9]{0,4}v?\d/.test(sentence.plain.slice(hit.end)))
    return { ...place, kind }
  const after = sentence.text.length < 60 ? datedAfter(sentence) : undefined
  if (after) return { ...place, kind, date: after }
  if (block.text.length >= 60 || !next || next.text.length >= 60) return undefined
  const below = next.sentences[0] && datesIn(next.sentences[0])[0]
  return below && { block: next, start: 0, end: next.text.length, kind, date: below }
}

/** The version whose date it is: the one that is named last before it, else first behind it. */
function numberOf(date: DateClaim, sentence: Sentence, reading: Reading): { number?: string } {
  const named = reading.hitsOn(sentence, ruleId, 'version').flatMap(({ start, end }) => {
    const [words, number] = /^[^a-z0-9]{0,4}v?(\d+(?:\.\d+)*)(?![\d/])/.exec(sentence.plain.slice(end)) ?? []
    // "Version: 12 November"
    const isDay = words && end + words.length > date.start && end < date.end
    return number && !isDay ? [{ start, number }] : []
  })
  named.sort((a, b) => a.start - b.start)
  const its = named.findLast(({ start }) => start < date.start) ?? named[0]
  return its ? { number: its.number } : {}
}

/** "Last updated" in one line of the block, the date in the next. */
const datedAfter = ({ block, index }: Sentence) => {
  const after = block.sentences[index - block.sentences[0]!.index + 1]
  return after && after.text.length < 60 ? datesIn(after)[0] : undefined
}

/** A line at the top or the end that is little more than a date. */
function bare(block: Block, i: number, reading: Reading): VersionClaim[] {
  const { notice } = reading
  const atEdge = i < 8 || i >= notice.blocks.length - 6
  const [first] = block.sentences
  if (!atEdge || !first || block.text.length > 60) return []
  if (reading.hitsOn(first, ruleId, 'not').length > 0) return []
  const [date] = datesIn(first)
  if (!date) return []
  const rest = block.text.length - (date.end - date.start)
  const inTitle = block.kind === 'heading' && i < 3
  return rest < 22 || inTitle ? [{ block, start: 0, end: block.text.length, kind: 'updated', date }] : []
}

/** The date that the notice bears, as it writes it: when it was last changed, else since when it applies. */
export function dateOf(reading: Reading): string | undefined {
  const claims = versionsOf(reading)
  const claim = claims.find((c) => c.kind === 'updated' && c.date) ?? claims.find((c) => c.date)
  return claim && textOfDate(claim)
}

const textOfDate = ({ block, date }: VersionClaim): string | undefined => {
  for (const sentence of block.sentences) {
    const same = datesIn(sentence).find((d) => d.start === date?.start && sameDate(d, date))
    if (same) return sentence.text.slice(same.start, same.end)
  }
  return undefined
}
