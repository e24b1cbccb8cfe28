import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { decodeHTML } from 'entities'
import { expect, test } from 'vitest'
import { builtInRules } from '../../src/config/rules.js'
import { lintWithNotice } from '../../src/lint.js'
import type { Notice, SourcePosition } from '../../src/notice/model.js'
import { scorecardHtml } from '../../src/scorecard/html/scorecard.js'
import type { Scorecard } from '../../src/scorecard/model.js'
import { defectsOf, placesOf } from '../../src/scorecard/places.js'
import { tiedTo } from '../../src/scorecard/purposes.js'

const fixtures = resolve(import.meta.dirname, '../../fixtures')
const shared = resolve(import.meta.dirname, '../../../shared/eval')

const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(md|html|txt)$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
    : []
const files = [
  ...filesBelow(fixtures),
  ...(existsSync(shared)
    ? readdirSync(shared)
        .sort()
        .flatMap((set) => filesBelow(join(shared, set, 'notices')))
    : []),
]

async function cardOf(path: string): Promise<Scorecard> {
  const source = readFileSync(path, 'utf8')
  const linted = await lintWithNotice({ path, source }, { rules: builtInRules(), inItsLanguage: true })
  return { ...linted, toolVersion: '1', rulesVersion: '1' }
}

/** The letters and digits of a text, which is what markup and line ends leave alone. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

/** Whether the quote is what a reader sees of the slice: its letters in their order, with nothing but markup between. */
function isSlice(quote: string, { start, end }: SourcePosition, source: string): boolean {
  const slice = source.slice(start.offset, end.offset)
  const seen = letters(quote)
  const raw = letters(decodeHTML(slice))
  if (raw === seen) return true
  let at = 0
  for (const letter of raw) if (letter === seen[at]) at++
  // Markup is cut out, so that a quote is no accidental subsequence: it begins and ends as the slice does.
  return at === seen.length && slice.length > 0
}

function quotesOf({ report }: Scorecard) {
  return [
    ...report.requirements.flatMap(({ evidence }) => evidence),
    ...report.purposes.flatMap((purpose) => Object.values(tiedTo(purpose, report)).flat()),
    ...[...defectsOf(report), ...report.suppressed].flatMap((m) => [...(m.absence ? [] : [m]), ...m.related]),
  ]
}

const lineOf = (source: string, offset: number) => source.slice(0, offset).split(/\r\n|\n|\r/).length

/** What stands in the highlight of a place, put together where it was split. */
function highlighted(html: string, notice: Notice): Map<string, string> {
  const found = new Map<string, string>()
  const from = html.indexOf('<div class="notice"')
  const marks: (string | undefined)[] = []
  let hidden = 0
  for (const [token, id] of html
    .slice(from)
    .matchAll(/<mark[^>]*?(?: id="([^"]+)")?>|<\/mark>|<a class="back"|<\/a>|<[^>]+>|[^<]+/g)) {
    if (token.startsWith('<mark')) marks.push(id)
    else if (token === '</mark>') marks.pop()
    else if (token.startsWith('<a class="back"')) hidden++
    else if (token === '</a>') hidden--
    else if (!token.startsWith('<') && !hidden)
      for (const mark of marks) if (mark) found.set(mark, (found.get(mark) ?? '') + decodeHTML(token))
  }
  expect(notice.blocks.length).toBeGreaterThan(0)
  return found
}

test(`every quote is the source at its line, and what its link highlights (${files.length} notices)`, async () => {
  expect(files.length).toBeGreaterThanOrEqual(9)
  let quotes = 0
  for (const file of files) {
    const card = await cardOf(file)
    const { source } = card.notice
    const html = scorecardHtml(card)
    const marks = highlighted(html, card.notice)
    const places = placesOf(card.report)
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((m) => m[1])
    expect(new Set(ids).size, `${file}: ids that stand twice`).toBe(ids.length)
    const targets = new Set(ids)
    for (const [, href] of html.matchAll(/ href="#([^"]+)"/g))
      expect(targets.has(href), `${file}: #${href}`).toBe(true)
    for (const quote of quotesOf(card)) {
      const where = `${file}:${quote.start.line} ${quote.quote.slice(0, 80)}`
      expect(lineOf(source, quote.start.offset), where).toBe(quote.start.line)
      expect(isSlice(quote.quote, quote, source), where).toBe(true)
      const shown = letters(marks.get(places.idOf(quote)!) ?? '')
      expect(
        shown.length > 0 && letters(quote.quote).startsWith(shown),
        `${where} | ${shown.slice(0, 80)}`,
      ).toBe(true)
      quotes++
    }
  }
  expect(quotes).toBeGreaterThan(files.length * 10)
}, 300_000)

test('two runs give the same bytes', async () => {
  for (const file of filesBelow(fixtures)) {
    expect(scorecardHtml(await cardOf(file))).toBe(scorecardHtml(await cardOf(file)))
  }
}, 60_000)
