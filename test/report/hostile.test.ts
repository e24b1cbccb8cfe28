import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { obeyed } from '../action/runner.js'
import { folderWith, run } from '../cli/run.js'
import { control, evilParts, expectInert } from './hostile.js'

/** Numbers from 0 to 1, the same in every run. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed * 2654435761; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield state / 2 ** 32
  }
}

const more = [
  '</style></title>',
  '-->',
  '&#x202e;',
  '=1+1',
  '%0A::notice::',
  '\u0085',
  '\u2067',
  ']]>',
  '"\'',
]
const parts = [...evilParts, ...more, 'data', 'W'.repeat(300)]

/** Some of the parts in some order. */
function evilText(random: Generator<number>): string {
  const next = () => random.next().value as number
  return Array.from({ length: 1 + next() * 6 }, () => parts[Math.floor(next() * parts.length)]).join(
    next() < 0.7 ? ' ' : '',
  )
}

/** A folder in which all that others write is hostile: notices, their names, rules, reasons. */
function hostileFolder(seed: number): string {
  const random = numbers(seed)
  const some = () => evilText(random)
  const quoted = () => JSON.stringify(some())
  const notice = `# Privacy notice ${some()}

${some()}: Ghent Cycles is the controller; write to privacy@cycles.example. Our fax number is [number]. ${some()}

${some()}

We keep your data for as long as necessary ${some()}.

| Purpose | Legal basis | ${some()} |
| --- | --- | --- |
| Orders ${some()} | contract ${some()} | 3 years |
| Newsletter ${some()} | consent | ${some()} |

We transfer your data to the United States ${some()}. See section 99 ${some()}.

We may also use your data for other business purposes ${some()}.
`
  const name = some().replace(/[/\0]/g, '_').slice(0, 60)
  return folderWith({
    [`${name}.md`]: notice,
    'b.html': `<title>${some()}</title><h1>Privacy</h1>${notice}`,
    '.noticelintrc.yml': 'rulePaths: [house]\nlanguage: en\n',
    'house/evil-words.yml': `id: evil-words\nkind: wording\nseverity: error\narticles: [${quoted()}]\nlaw: ${quoted()}\n`,
    'house/en/evil-words.yml': `title: ${quoted()}\nwording: { found: [as long as necessary] }\nmessages: { found: ${quoted()} }\nadvice: ${quoted()}\n`,
    'house/evil-item.yml': `id: evil-item\nkind: disclosure\nseverity: error\narticles: [${quoted()}]\nlaw: ${quoted()}\n`,
    'house/en/evil-item.yml': `title: ${quoted()}\nwording: { says: [zebra crossing] }\nmessages: { missing: ${quoted()} }\nadvice: ${quoted()}\n`,
    '.noticelint-suppressions.yml': `- { notice: b.html, rule: dpo-contact, notApplicable: true, reason: ${quoted()}, owner: ${quoted()} }\n- { notice: b.html, rule: right-to-erasure, reason: ${quoted()}, owner: ${quoted()} }\n`,
  })
}

const seeds = [1, 2, 3, 4]
const lint = async (folder: string, ...argv: string[]) => {
  const { stdout, stderr, status } = await run(folder, [...argv, '.'])
  expect(stderr).toBe('')
  expect(status).toBeLessThan(2)
  return stdout
}

describe.each(seeds)('whatever notices, names and rules say (%i)', (seed) => {
  test('a terminal and a log are not steered', async () => {
    const folder = hostileFolder(seed)
    for (const format of ['pretty', 'unix']) {
      const text = await lint(folder, '-f', format)
      expect(text).not.toMatch(control)
      expect(obeyed(text)).toEqual([])
    }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: our own colours
    const ownColors = /\u001b\[\d+m/g
    expect((await lint(folder, '--color')).replace(ownColors, '')).not.toMatch(control)
  })

  test('GitHub is told of the messages alone', async () => {
    const text = await lint(hostileFolder(seed), '-f', 'github')
    const commands = obeyed(text)
    expect(commands.length).toBe(text.split('\n').filter((line) => line.startsWith('::')).length)
    for (const { name, properties } of commands) {
      expect(name).toMatch(/^(error|warning|notice)$/)
      expect(Object.keys(properties).sort().join()).toMatch(
        /^(col,endColumn,)?endLine,file,line,title$|^(col,endColumn,)?file,line,title$/,
      )
    }
    expect(text).not.toMatch(control)
  })

  test('JSON of every kind is read as it was meant, and shown as it is', async () => {
    const folder = hostileFolder(seed)
    for (const format of ['json', 'sarif', 'codequality', 'rdjson']) {
      const text = await lint(folder, '-f', format)
      expect(text).not.toMatch(control)
      expect(obeyed(text)).toEqual([])
      expect(() => JSON.parse(text)).not.toThrow()
    }
    const source = readFileSync(join(folder, 'b.html'), 'utf8')
    const report = JSON.parse(await lint(folder, '-f', 'json')) as import('../../src/report/model.js').Report
    const { messages } = report.notices.find(({ path }) => path === 'b.html')!
    for (const { start, end, quote, absence } of messages)
      if (!absence && quote.length < 100) expect(source.slice(start.offset, end.offset)).toContain(quote[0])
  })

  test('XML is well-formed, and of our elements', async () => {
    for (const format of ['junit', 'checkstyle']) {
      const text = await lint(hostileFolder(seed), '-f', format)
      const names = new Set<string>()
      const parser = new SaxesParser()
      parser.on('error', (error) => {
        throw error
      })
      parser.on('opentag', ({ name }) => names.add(name))
      parser.write(text).close()
      for (const name of names)
        expect(name).toMatch(/^(testsuites?|testcase|failure|skipped|checkstyle|file|error)$/)
      expect(text).not.toMatch(control)
      expect(obeyed(text)).toEqual([])
    }
  })

  test('Markdown is our markup alone', async () => {
    const folder = hostileFolder(seed)
    for (const text of [
      await lint(folder, '-f', 'markdown'),
      await lint(folder, 'scorecard', '-f', 'markdown'),
    ]) {
      expectInert(text)
      expect(obeyed(text)).toEqual([])
    }
  })

  test('pages hold no elements, links or attributes but ours; tables no formulas', async () => {
    const folder = hostileFolder(seed)
    await lint(folder, 'scorecard', '-o', 'cards')
    const pages = readdirSync(join(folder, 'cards'))
    expect(pages).toHaveLength(4)
    for (const page of pages) {
      const text = readFileSync(join(folder, 'cards', page), 'utf8')
      if (page.endsWith('.csv')) expectNoFormulas(text)
      else expectOurs(text, pages)
    }
    expectNoFormulas(await lint(folder, 'scorecard', '-f', 'csv'))
  })
})

function expectNoFormulas(csv: string): void {
  for (const row of parseCsv(csv, { bom: true }) as string[][])
    for (const value of row) {
      expect(value).not.toMatch(/^[=+@\t\r-]./)
      expect(value).not.toMatch(control)
    }
}

const ours =
  /^(html|head|meta|title|style|body|a|header|p|h[1-6]|strong|svg|rect|text|dl|div|dt|dd|code|nav|ul|li|main|section|fieldset|legend|input|label|table|caption|thead|tbody|tr|th|td|span|blockquote|q|article|mark|footer|figure|figcaption|g|line|script)$/

function expectOurs(html: string, pages: string[]): void {
  expect(html).not.toMatch(control)
  const open: DefaultTreeAdapterTypes.Node[] = [parse(html)]
  let scripts = 0
  for (let node = open.pop(); node; node = open.pop()) {
    if ('childNodes' in node) open.push(...node.childNodes)
    if (!('tagName' in node)) continue
    expect(node.tagName).toMatch(ours)
    if (node.tagName === 'script') scripts++
    for (const { name, value } of node.attrs) {
      expect(name).not.toMatch(/^on|^src|^style$|^action$/)
      if (name !== 'href') continue
      const isPage = value.startsWith('./') && pages.includes(decodeURIComponent(value.slice(2)))
      expect(isPage || value.startsWith('#'), value).toBe(true)
    }
  }
  // The index sorts by a script whose digest its policy names.
  expect(scripts).toBeLessThan(2)
}
