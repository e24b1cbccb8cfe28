import { describe, expect, it } from 'vitest'
import { isHostileMarkdown, maximumMarkers } from '../../src/notice/limits.js'
import { readNotice } from '../../src/notice/read.js'
import { checkPositions } from './check-positions.js'

const sentence = 'We keep your name (see **section 2** and [here](https://a.eu)) for 5 years. '
/** Processor seconds that one hostile notice may take; the clock would count the machine's other work. */
const limit = 20

async function seconds(name: string, source: string): Promise<number> {
  const start = process.cpuUsage().user
  await readNotice(name, source)
  return (process.cpuUsage().user - start) / 1e6
}

const huge: Record<string, string> = {
  'prose.md': `# Notice\n\n${`${sentence.repeat(5)}\n\n`.repeat(13_000)}`,
  'prose.txt': `${sentence.repeat(5)}\n\n`.repeat(13_000),
  'bullets.txt': '• We keep data\n  • more\n'.repeat(200_000),
  'page.html': `<main>${`<p>${sentence} caf&eacute;</p>`.repeat(50_000)}`,
  'breaks.html': `<p>${'<b>a</b> line<br>'.repeat(250_000)}`,
  'line.md': `# Notice\n\n${sentence.repeat(13_000)}`,
  'line.txt': sentence.repeat(13_000),
  'quotes.md': `${'>'.repeat(10_000)} text`,
  'steps.md': Array.from({ length: 2000 }, (_, depth) => `${'> '.repeat(depth)}text`).join('\n'),
  'lists.md': `${'- '.repeat(10_000)}text`,
  'stairs.md': Array.from({ length: 1500 }, (_, depth) => `${'  '.repeat(depth)}- text`).join('\n'),
  'elements.html': `${'<div>'.repeat(50_000)}text`,
  'lists.html': `${'<ul><li>'.repeat(10_000)}text`,
  'tables.html': `${'<table><tr><td>'.repeat(10_000)}text`,
}

describe('a hostile notice ends within seconds', () => {
  it.each(Object.entries(huge))(
    '%s',
    async (name, source) => expect(await seconds(name, source)).toBeLessThan(limit),
    120_000,
  )

  const signs = [
    '*',
    '_',
    '[',
    '![',
    '<',
    '<!--',
    '`',
    '](',
    '&',
    '{{',
    '{%',
    '\\',
    '|',
    '#',
    '.',
    '? ',
    '•',
    'aB',
    '1 ',
    '(at)',
    'A:\n',
    '|-|\n',
    '**a',
    '`a',
    '=\n',
    '[<!--',
    '>\n\n',
    '<A ',
    '\u200b',
    '😀',
  ]
  it.each(signs)(
    '100,000 times %j',
    async (sign) => {
      const run = sign.repeat(100_000)
      for (const [name, source] of [
        ['a.md', `**N**\n\n${run}`],
        ['a.txt', run],
        ['a.html', `<p>${run}`],
      ] as const)
        expect(await seconds(name, source)).toBeLessThan(limit)
    },
    120_000,
  )
})

describe('Markdown that nests deeper than its parser can follow', () => {
  it('is read line by line, at its places', async () => {
    const source = `# Notice\n\n${'> '.repeat(maximumMarkers + 1)}We keep data.\n\n## Rights\n\nYou may object.\n`
    expect(isHostileMarkdown(source)).toBe(true)
    const notice = await readNotice('a.md', source)
    checkPositions(notice)
    expect(notice.blocks.map((block) => [block.kind, block.text, block.quoted])).toEqual([
      ['heading', 'Notice', false],
      ['paragraph', 'We keep data.', true],
      ['heading', 'Rights', false],
      ['paragraph', 'You may object.', false],
    ])
  })
  it('is not what rules and underlines are', () => {
    expect(isHostileMarkdown(`Title\n${'='.repeat(200)}\n\n${'-'.repeat(200)}\n${'*'.repeat(200)}\n`)).toBe(
      false,
    )
  })
})
