import type { Purpose } from '../claims/purposes.js'

/** "2.8", "Z4": not "8", which may be the number of anything. */
const number = /(?<![\w.])(?:\d{1,2}(?:\.\d{1,2}){1,3}|[A-Z]{1,2}-?\d{1,2})(?!\.?\w)/g
/** "Art. 6.1", "version 2.1", "§ 3.2": numbers of something else. */
const ofOthers = /(?:art\w*\.?|§|version|v\.?|edition|stand|n[°o]\.?)\s*$/i

/** The number by which a notice calls one of its purposes: that of its heading, its row or its first words; undefined: none. */
export function numberOfPurpose({ block, row }: Purpose): string | undefined {
  const { number: ofSection, heading } = block.section
  if (row) return numbersIn(row[0]!.text)[0]
  const own = numbersIn(block.text.slice(0, longestNumber))[0]
  return own ?? (heading && ofSection?.includes('.') ? ofSection : undefined)
}

const longestNumber = 8

/** The numbers of purposes, or of parts of the notice, that a text names, each once: "Berth Alert (2.8)", "for Z4". */
export function numbersIn(text: string): string[] {
  const found = [...text.matchAll(number)].filter(
    ({ index }) => !ofOthers.test(text.slice(Math.max(0, index - farthest), index)),
  )
  return [...new Set(found.map(([one]) => one))]
}

const farthest = 12
