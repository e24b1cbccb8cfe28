import { LineCounter, type Node, parseDocument } from 'yaml'
import { Problem } from '../files/problem.js'

/** The place of a value in a document, by keys and indexes. */
export type OptionPath = readonly (string | number)[]

/** A data file that has been read, with the way back from a value to its line. */
export interface Parsed {
  value: unknown
  /** The line (from 1) of the value at `path`, or of its key. */
  lineOf(path: OptionPath): number | undefined
}

/** Reads YAML or JSON (by the name's ending). Throws `Problem` with file and line. */
export function parseData(text: string, place: string): Parsed {
  const counter = new LineCounter()
  const isJson = place.endsWith('.json')
  const document = parseDocument(text, {
    lineCounter: counter,
    schema: isJson ? 'json' : 'core',
    prettyErrors: false,
  })
  const error = document.errors[0]
  if (!isJson && error)
    throw new Problem(`is no valid YAML: ${error.message}`, at(place, counter.linePos(error.pos[0]).line))
  const value = isJson
    ? parseJson(text, place, error && counter.linePos(error.pos[0]).line)
    : toValue(() => document.toJS({ maxAliasCount: 50 }), place)
  return { value, lineOf: (path) => lineOf(document, counter, path) }
}

/** `FILE:LINE`, as far as the line is known. */
export const at = (place: string, line: number | undefined): string => (line ? `${place}:${line}` : place)

function toValue(read: () => unknown, place: string): unknown {
  try {
    return read()
  } catch (error) {
    throw new Problem(`is no valid YAML: ${(error as Error).message}`, place)
  }
}

/** `brokenLine` is where it is no YAML either: some errors of `JSON.parse` have no position. */
function parseJson(text: string, place: string, brokenLine: number | undefined): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    const { message } = error as Error
    const position = /position (\d+)/.exec(message)
    const line = position ? text.slice(0, Number(position[1])).split('\n').length : brokenLine
    throw new Problem(`is no valid JSON: ${message}`, at(place, line))
  }
}

function lineOf(
  document: { getIn(path: OptionPath, keepScalar: true): unknown; contents: unknown },
  counter: LineCounter,
  path: OptionPath,
): number | undefined {
  const key = keyNode(
    path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents,
    path.at(-1),
  )
  const node = key ?? (document.getIn(path, true) as Node | undefined)
  return node?.range ? counter.linePos(node.range[0]).line : undefined
}

/** The node of a key in a mapping. */
function keyNode(map: unknown, key: string | number | undefined): Node | undefined {
  const pairs = (map as { items?: unknown })?.items
  if (!Array.isArray(pairs) || key === undefined) return undefined
  return pairs.find((pair) => pair?.key?.value === key)?.key
}
