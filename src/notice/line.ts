import { numberAt } from './marker.js'
import { indentation, type MappedText } from './source-map.js'

/** One line of a paragraph, as the source breaks it. */
export interface Line {
  text: MappedText
  /** How far the line is indented in the source. */
  indent: number
  /** Whether a reader sees the break before this line (`<br>`), or only the source has it. */
  hard: boolean
}

/** Splits a paragraph at its line breaks; empty lines stay, since they part paragraphs. */
export function splitLines(text: MappedText, source: string): Line[] {
  return text.split(/[\n\r]/g).map(({ part, before }) => {
    const line = part.trim()
    return { text: line, indent: indentation(source, line.startOf(0)), hard: before === '\n' }
  })
}

/** A line shorter than this may be one of an address, or a title. */
export const shortLine = 70
/** A line longer than this is no title. */
const titleLine = 110

/** "… for these purposes:" too: what follows may begin anew. */
export const sentenceEnd = /[.!?…:;][)"'»”’\]]*$/
export const itemEnd = /[.!?…:;,][)"'»”’\]]*$/
/** A line that ends with one of these goes on in the next one. */
export const openWord =
  /(?:^|\s)(?:the|a|an|of|to|and|or|for|in|on|by|with|your|our|der|die|das|den|dem|des|und|oder|von|zu|im|in|mit|eine?[rnms]?|unsere?[rnms]?|ihre?[rnms]?|le|la|les|de|du|des|et|ou|à|au|aux|un|une|vos|nos|votre|notre|het|een|van|en|of|voor|met|uw|onze|ons|je|jouw)$/i

export function startsAfresh(text: string): boolean {
  return /^["'«“„‘([]*[\p{Lu}\d§¿¡]/u.test(text)
}

export function isTitleLine(text: string): boolean {
  return text.length < titleLine && !/[.!…;,]$/.test(text) && startsAfresh(text)
}

/** Numbered as titles are ("2.1 Rights", "3. Rights"): "12 High Street" is not. */
export function isNumbered(text: string): boolean {
  return !/^\d+\s/.test(text) && numberAt(text) !== undefined
}
