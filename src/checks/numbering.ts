import { normalNumber, numberedSections } from '../claims/numbers.js'
import type { Section } from '../notice/model.js'
import type { Finding, FindingKind } from './kinds.js'

/** Two sections bear the same number: a reference to it means either. Chapters may each start again at 1. */
export const numbering: FindingKind = (_rule, { reading }) => {
  const findings: Finding[] = []
  for (const [number, sections] of numberedSections(reading.notice)) {
    for (const [i, section] of sections.entries()) {
      const first = sections
        .slice(0, Math.min(i, maxCompared))
        .find((earlier) => sameSeries(earlier, section, number))
      if (!first?.heading || !section.heading) continue
      findings.push({
        place: { block: section.heading, start: 0, end: section.heading.text.length },
        values: { number },
        related: [
          { place: { block: first.heading, start: 0, end: first.heading.text.length }, message: 'other' },
        ],
      })
    }
  }
  return findings.slice(0, 3)
}

const maxCompared = 20

/** "3.2" is unique wherever it stands; "1" only among its siblings. Each file of a notice counts for itself. */
function sameSeries(a: Section, b: Section, number: string): boolean {
  if (a.heading?.position().path !== b.heading?.position().path) return false
  if (normalNumber(a.heading?.text ?? '') === normalNumber(b.heading?.text ?? '')) return false
  return number.includes('.') || (a.parent === b.parent && a.depth === b.depth)
}
