import { isContact } from './contact.js'
import { itemEnd, type Line, openWord, shortLine, startsAfresh } from './line.js'
import { MappedText } from './source-map.js'

/** A break that its writer may have meant, or a window made: what else the lines say decides. */
const open = '?'
/** Lines this short were not broken by a window. */
const narrowest = 60

/**
 * Joins the lines of one block: with a line feed where the break is meant for a reader (an address, a list), with a space
 * where a window broke the line. `announced`: the line before ends with a colon.
 */
export function joinLines(lines: readonly Line[], announced: boolean): MappedText {
  const separators = announced && isList(lines) ? lines.map(() => '\n') : separatorsOf(lines)
  return MappedText.join(
    lines.map((line) => line.text),
    separators.map((separator) => (separator === open ? ' ' : separator)),
  )
}

/** Lines that each begin anew and go on nowhere: a list without bullets. */
function isList(lines: readonly Line[]): boolean {
  return lines.every(
    ({ text: { text } }) => startsAfresh(text) && !openWord.test(text) && !/[,.!?…–-]$/.test(text),
  )
}

function separatorsOf(lines: readonly Line[]): string[] {
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.text.length), 0)
  // A window breaks lines at about the same width; lines of many lengths were broken by their writer.
  const wide = lines.slice(0, -1).filter((line) => line.text.text.length >= 0.8 * width).length
  const ragged = width < narrowest || (lines.length > 2 && wide <= (lines.length - 1) / 2)
  const separators = lines.map((line, index) => {
    const before = lines[index - 1]?.text.text ?? ''
    const text = line.text.text
    if (line.hard) return goesOn(before, text) ? ' ' : '\n'
    if (before.endsWith(':') && startsAfresh(text)) return '\n'
    const word = /^\S*/.exec(text)![0].length
    return ragged || before.length + 1 + word < width ? open : ' '
  })
  keepAddresses(lines, separators)
  return separators
}

/** A sentence that a visible break cuts in two. */
function goesOn(before: string, text: string): boolean {
  return before.length > 40 && !startsAfresh(text) && !itemEnd.test(before) && !isContact(text)
}

/** "Telephone: 01 23…", also with the label in bold: lines of a list, not of prose. */
const label = /^[\p{Lu}][\p{L}\p{N} /().'’&-]{0,40}\s?:(?:\s|$)/u

/** Runs of short lines with a place or a number to call in them, or with labels, keep their breaks. */
function keepAddresses(lines: readonly Line[], separators: string[]): void {
  for (let start = 0; start < lines.length; ) {
    let end = start
    while (end < lines.length && isShort(lines[end]!) && (end === start || separators[end] !== ' ')) end++
    const run = lines.slice(start, end).map((line) => line.text.text)
    const labels = run.filter((text) => label.test(text)).length
    if (run.length > 1 && (labels > 1 || run.some(isContact)))
      for (let index = start; index < end; index++) if (separators[index] === open) separators[index] = '\n'
    start = Math.max(end, start + 1)
  }
}

function isShort({ text: { text } }: Line): boolean {
  return text.length < 1.15 * shortLine && !/[!?;,]$|\p{Ll}{3}\.$/u.test(text)
}
