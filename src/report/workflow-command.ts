import { oneLine } from './one-line.js'
import { unsafe } from './printable.js'

/** Escapes of GitHub's workflow commands: the data after `::`, and the properties before it. */
const data = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
const property = (text: string) => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')

/** A path as GitHub knows it; one that would steer the terminal that it is printed to leads nowhere. */
const shown = (path: string) => path.replace(unsafe, (c) => (c === '\r' || c === '\n' ? c : '\ufffd'))

export interface Annotation {
  level: 'error' | 'warning' | 'notice'
  title: string
  message: string
  /** Relative to the repository, with forward slashes. */
  file: string
  startLine: number
  endLine: number
  /** Only where start and end line are the same: GitHub takes columns then only. From 1; the end is inclusive. */
  startColumn?: number
  endColumn?: number
}

/** An annotation as a line that GitHub's runner reads from standard output. */
export function annotationCommand({ level, title, message, file, ...range }: Annotation): string {
  const properties: [string, string | number | undefined][] = [
    ['title', oneLine(title)],
    ['file', shown(file)],
    ['line', range.startLine],
    ['endLine', range.endLine],
    ['col', range.startColumn],
    ['endColumn', range.endColumn],
  ]
  const written = properties
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${property(String(value))}`)
  return `::${level} ${written.join(',')}::${data(oneLine(message))}`
}
