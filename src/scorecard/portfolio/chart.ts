import type { Element } from 'hast'
import { h, s } from 'hastscript'

export interface Bar {
  label: string
  part: number
  whole: number
}

const labelWidth = 250
const barWidth = 270
const rowHeight = 24

/** Bars with their numbers beside them, as SVG: nothing in it has to be told from its colour. */
export function barChart(caption: string, bars: readonly Bar[], text: (bar: Bar) => string): Element {
  const height = bars.length * rowHeight
  const rows = bars.flatMap((bar, index) => {
    const y = index * rowHeight
    const size = bar.whole ? (bar.part / bar.whole) * barWidth : 0
    return [
      s('text', { x: labelWidth - 10, y: y + 16, textAnchor: 'end' }, shorten(bar.label)),
      s('rect', { className: ['track'], x: labelWidth, y: y + 4, width: barWidth, height: 16, rx: 2 }),
      s('rect', { className: ['disclosed'], x: labelWidth, y: y + 4, width: round(size), height: 16, rx: 2 }),
      s('text', { x: labelWidth + barWidth + 10, y: y + 16 }, text(bar)),
    ]
  })
  const label = `${caption}: ${bars.map((bar) => `${bar.label} ${text(bar)}`).join('; ')}`
  const width = labelWidth + barWidth + 80
  return h('figure', [
    h('figcaption', caption),
    s(
      'svg',
      { className: ['chart'], viewBox: `0 0 ${width} ${height}`, role: 'img', ariaLabel: label },
      rows,
    ),
  ])
}

const round = (pixels: number) => Math.round(pixels * 10) / 10
const shorten = (label: string) => (label.length > 36 ? `${label.slice(0, 35)}…` : label)
