import { readFile } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import { type Document, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import schema from '../../schema/suppressions.schema.json' with { type: 'json' }
import type { Suppression } from '../checks/suppressions.js'
import { shownPath } from '../files/paths.js'
import { readText } from '../files/read.js'
import { writeAsked } from '../files/write.js'
import { asProblem } from './issues.js'
import { parseData } from './parse.js'
import { didYouMean } from './suggest.js'
import { type Issue, validate } from './validate.js'

/** An entry of the suppressions file; `notice` is relative to the file. */
export interface SuppressionEntry extends Suppression {
  notice: string
}

/** A suppressions file that has been read. */
export interface LoadedSuppressions {
  /** Its absolute path; undefined where there is none. */
  file?: string
  entries: SuppressionEntry[]
}

/** Reads a suppressions file. Throws `Problem` that names file, line, entry and what was expected. */
export async function loadSuppressions(
  file: string,
  cwd: string,
  known: ReadonlySet<string>,
): Promise<LoadedSuppressions> {
  const place = shownPath(file, cwd)
  const data = parseData(await readText(file, place), place)
  const value = data.value ?? []
  const issues = validate(value, schema)
  const entries = value as SuppressionEntry[]
  if (!issues.length) issues.push(...mistakes(entries, known))
  if (issues.length) throw asProblem(issues, data, [], place, 'the list of suppressions')
  return { file, entries }
}

function mistakes(entries: SuppressionEntry[], known: ReadonlySet<string>): Issue[] {
  return entries.flatMap(({ rule, words, notApplicable, ...dates }, i): Issue[] => {
    const wrongDate = (['date', 'expires'] as const).find((key) => dates[key] && !isDay(dates[key]))
    if (!known.has(rule))
      return [{ path: [i, 'rule'], message: `there is no such rule${didYouMean(rule, [...known])}` }]
    if (wrongDate) return [{ path: [i, wrongDate], message: `there is no day ${dates[wrongDate]}` }]
    if (notApplicable && words)
      return [
        { path: [i, 'words'], message: 'what does not apply has no words to quote: leave out one of them' },
      ]
    return []
  })
}

const isDay = (day: string) => new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) ?? false

/** The entries that are about a notice. */
export const entriesFor = ({ file, entries }: LoadedSuppressions, path: string): SuppressionEntry[] =>
  file ? entries.filter(({ notice }) => resolve(dirname(file), notice) === path) : []

/** How a suppressions file names a notice. */
export const noticeName = (file: string, path: string): string =>
  relative(dirname(file), path).split(sep).join('/')

const head = ' Findings that are known. Each has its reason; see docs/suppressing.md.'

/**
 * Writes the entries sorted by notice, rule and words, so that a change of one entry is a change of its lines. Entries that stay
 * keep the comments that somebody wrote beside them.
 */
export async function writeSuppressions(file: string, entries: SuppressionEntry[]): Promise<void> {
  const document: Document = parseDocument(await readFile(file, 'utf8').catch(() => ''))
  if (!isSeq(document.contents)) {
    document.contents = document.createNode([])
    document.commentBefore ??= head
  }
  const list = document.contents as YAMLSeq<YAMLMap>
  const asWritten = new Map(list.items.map((item) => [JSON.stringify(item.toJSON()), item]))
  const order = ({ notice, rule, words = '' }: SuppressionEntry) => `${notice}\n${rule}\n${words}`
  const sorted = [...entries].sort((a, b) => (order(a) < order(b) ? -1 : 1))
  list.items = sorted.map(
    (entry) => asWritten.get(JSON.stringify(entry)) ?? (document.createNode(entry) as YAMLMap),
  )
  list.flow = false
  await writeAsked(file, document.toString({ lineWidth: 0 }), {
    what: 'the list of suppressions',
    name: file,
  })
}
