import type { Block, Sentence } from '../notice/model.js'
import { type DateClaim, datesIn, sameDate } from './dates.js'
import type { Reading } from './reading.js'

/** A date or version that the notice bears. */
export interface VersionClaim {
  block: Block
  start: number
  end: number
  /** "updated" for when the text was last changed, "effective" for when it applies from, "version" for a number. */
  kind: 'updated' | 'effective' | 'version'
  date?: DateClaim
}

const ruleId = 'missing-date'

/**
 * The dates and version numbers of the notice itself. Slots of the rule `missing-date`: `updated`, `effective` and
 * `version` are the words before them; `not` are dates of something else.
 */
export function versionsOf(reading: Reading): VersionClaim[] {
  const { blocks } = reading.notice
  return blocks.flatMap((block, i) => labelled(block, blocks[i + 1], reading) ?? bare(block, i, reading))
}

function labelled(block: Block, next: Block | undefined, reading: Reading): VersionClaim[] | undefined {
  const claims: VersionClaim[] = []
  for (const kind of ['updated', 'effective', 'version'] as const) {
    for (const hit of reading.hitsIn(block, ruleId, kind)) {
      const { sentence } = hit
      if (reading.hitsOn(sentence, ruleId, 'not').length > 0) continue
      const dates = datesIn(sentence)
      const near = dates.find((d) => d.start >= hit.start - 45 && d.start - hit.end < 60)
      const place = { block, start: sentence.start, end: sentence.end }
      if (near) claims.push({ ...place, kind, date: near })
      else if (kind === 'version' && /^[^a-z0-9]{0,4}v?\d/.test(sentence.plain.slice(hit.end)))
        claims.push({ ...place, kind })
      else if (sentence.text.length < 60 && datedAfter(sentence)) {
        claims.push({ ...place, kind, date: datedAfter(sentence)! })
      } else if (block.text.length < 60 && next) {
        const first = next.sentences[0] && next.text.length < 60 ? datesIn(next.sentences[0])[0] : undefined
        if (first) claims.push({ block: next, start: 0, end: next.text.length, kind, date: first })
      }
    }
  }
  const one = claims.filter((c, i) => claims.findIndex((o) => o.kind === c.kind && o.block === c.block) === i)
  return one.length ? one : undefined
}

/** "Last updated" in one line of the block, the date in the next. */
const datedAfter = ({ block, end }: Sentence) => {
  const after = block.sentences.find((s) => s.start >= end)
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
