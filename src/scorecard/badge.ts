import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { s } from 'hastscript'
import type { Language } from '../notice/model.js'
import type { Summary } from '../report/model.js'
import { textsIn } from './texts/index.js'

/** Pixels of a character of the badge's font, on the average; `textLength` makes fonts keep to it. */
const characterWidth = 6.6

/** "Art. 13/14 GDPR 12/15" as SVG, for a README. The numbers of several notices are added up. */
export function badge({ disclosed, applicable }: Summary, language: Language): string {
  const label = labels[language]
  const value = `${disclosed}/${applicable}`
  const widthOf = (text: string) => Math.round(text.length * characterWidth) + 12
  const left = widthOf(label)
  const width = left + widthOf(value)
  const text = (content: string, from: number, to: number) =>
    s('text', { x: (from + to) / 2, y: 14, textAnchor: 'middle', textLength: to - from - 12 }, content)
  const title = `${label}: ${textsIn(language).of(disclosed, applicable)}`
  const image: Element = s(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height: 20, role: 'img', ariaLabel: title } as never,
    [
      s('title', title),
      s('rect', { width, height: 20, rx: 3, fill: '#3b4149' }),
      s('rect', {
        x: left,
        width: width - left,
        height: 20,
        rx: 3,
        fill: disclosed === applicable ? '#1f6b45' : '#1d4f91',
      }),
      s('g', { fill: '#fff', fontFamily: 'Verdana,DejaVu Sans,sans-serif', fontSize: 11 }, [
        text(label, 0, left),
        text(value, left, width),
      ]),
    ],
  )
  return `${toHtml(image, { space: 'svg' })}\n`
}

const labels: Record<Language, string> = {
  en: 'Art. 13/14 GDPR',
  fr: 'Art. 13/14 RGPD',
  nl: 'Art. 13/14 AVG',
  de: 'Art. 13/14 DSGVO',
}
