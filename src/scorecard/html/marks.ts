import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Block } from '../../notice/model.js'
import type { Place } from '../places.js'
import type { Texts } from '../texts/index.js'

/** A stretch of a block's text, and the place it belongs to. */
interface Range {
  start: number
  end: number
  place: Place
  isFirst: boolean
  isLast: boolean
}

/** The places that touch each block, by the block. Both are walked once, in the order of the source. */
export function placesByBlock(blocks: readonly Block[], places: readonly Place[]): Map<Block, Range[]> {
  const spans = blocks
    .map((block) => ({ block, start: block.sourceOffset(0), end: block.sourceOffset(block.text.length) }))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start)
  const byBlock = new Map<Block, Range[]>()
  let first = 0
  for (const place of places) {
    while (first < spans.length && spans[first]!.end <= place.start) first++
    const touched: { block: Block; range: Range }[] = []
    for (let i = first; i < spans.length && spans[i]!.start < place.end; i++) {
      const { block } = spans[i]!
      const start = textOffset(block, place.start)
      const end = textOffset(block, place.end)
      if (end > start) touched.push({ block, range: { start, end, place, isFirst: false, isLast: false } })
    }
    // A purpose may reach over a whole row of a table: its name stands in the first cell.
    if (place.owners.every(({ kind }) => kind === 'purpose')) touched.splice(1)
    if (touched[0]) touched[0].range.isFirst = true
    if (touched.length) touched.at(-1)!.range.isLast = true
    for (const { block, range } of touched) {
      const known = byBlock.get(block)
      if (known) known.push(range)
      else byBlock.set(block, [range])
    }
  }
  return byBlock
}

/** The first character of the block that stands at or behind an offset of the source. */
function textOffset(block: Block, offset: number): number {
  let low = 0
  let high = block.text.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (block.sourceOffset(middle) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The text of a block with its highlights, one within the other; ranges that cross are split. */
export function markedText(text: string, ranges: readonly Range[], texts: Texts): ElementContent[] {
  const queue = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)
  return nest(text, 0, text.length, queue, texts)
}

function nest(text: string, from: number, to: number, queue: Range[], texts: Texts): ElementContent[] {
  const content: ElementContent[] = []
  const add = (end: number) => {
    if (end > from) content.push({ type: 'text', value: text.slice(from, end) })
    from = Math.max(from, end)
  }
  while (queue[0] && queue[0].start < to) {
    const range = queue.shift()!
    add(range.start)
    const end = Math.min(range.end, to)
    const isWhole = end === range.end
    if (!isWhole) {
      insert(queue, { ...range, start: to, isFirst: false })
    }
    const inner = nest(text, from, end, queue, texts)
    const one = { ...range, isLast: range.isLast && isWhole }
    content.push(mark(one, inner, texts))
    from = end
  }
  add(to)
  return content
}

/** Keeps the queue in its order. */
function insert(queue: Range[], range: Range): void {
  const at = queue.findIndex((r) => r.start > range.start || (r.start === range.start && r.end <= range.end))
  queue.splice(at < 0 ? queue.length : at, 0, range)
}

const strength = ['finding', 'evidence', 'absence', 'purpose'] as const

function mark({ place, isFirst, isLast }: Range, inner: ElementContent[], texts: Texts): Element {
  const kind = strength.find((k) => place.owners.some((owner) => owner.kind === k))
  const back = isLast ? place.owners.map((owner) => backLink(owner, texts)) : []
  return h('mark', { className: kind, id: isFirst ? place.id : undefined }, [...inner, ...back])
}

function backLink({ row, label, title }: Place['owners'][number], texts: Texts): Element {
  const words = texts.backTo(title)
  return h('a', { className: 'back', href: `#${row}`, ariaLabel: `${label}: ${words}`, title: words }, label)
}
