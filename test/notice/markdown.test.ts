import { describe, expect, it } from 'vitest'
import { readNotice } from '../../src/notice/read.js'
import { outline } from './outline.js'

const read = async (lines: string[]) => readNotice('notice.md', lines.join('\n'))
const shape = async (...lines: string[]) => outline(await read(lines))

describe('headings in Markdown', () => {
  it('are marked ones, and lines in bold that act as such, below them', async () => {
    expect(
      await shape('# Notice', '', '**Retention**', '', 'Five years.', '', '**We never sell data.** Really.'),
    ).toEqual(['#: Notice', '##: Retention', 'p: Five years.', 'p: We never sell data. Really.'])
  })
  it('are a line in bold over its text, but not over an address', async () => {
    expect(
      await shape(
        '**Your rights**',
        'You may ask us for access.',
        '',
        '**Example Ltd**',
        '1 High Street',
        'W1 2AB London',
      ),
    ).toEqual([
      '#: Your rights',
      'p: You may ask us for access.',
      'p: Example Ltd / 1 High Street / W1 2AB London',
    ])
  })
  it('are items of an ordered list that have text of their own', async () => {
    const notice = await read([
      '## Notice',
      '',
      '1. **Purposes**',
      '',
      '   We send news.',
      '',
      '2. Rights:',
      '   You may object at any time to it.',
    ])
    expect(outline(notice)).toEqual([
      '##: Notice',
      '###: Purposes',
      'p: We send news.',
      '###: Rights:',
      'p: You may object at any time to it.',
    ])
    expect(notice.sections.map((section) => section.number)).toEqual([undefined, '1', '2'])
    expect(notice.sections[2]!.parent).toBe(notice.sections[0])
  })
  it('are numbered paragraphs and questions, but no quantities, dates or addresses', async () => {
    expect(
      await shape(
        '# N',
        '',
        '2.1 Who we are',
        '',
        'Text here.',
        '',
        'How long do we keep it?',
        '',
        'Long.',
        '',
        '56 rue de Varenne',
        '',
        '5 Januar 2026',
        '',
        'End.',
      ),
    ).toEqual([
      '#: N',
      '##: 2.1 Who we are',
      'p: Text here.',
      '###: How long do we keep it?',
      'p: Long.',
      'p: 56 rue de Varenne',
      'p: 5 Januar 2026',
      'p: End.',
    ])
  })
})

describe('lists in Markdown', () => {
  it('know the line that introduces them and the item they stand in', async () => {
    expect(
      await shape(
        'We collect:',
        '- your name',
        '- contacts:',
        '  - e-mail',
        '  - phone',
        '',
        '  More on it.',
        '- age',
      ),
    ).toEqual([
      'p: We collect:',
      '- after(We collect:): your name',
      '- after(We collect:): contacts:',
      '-- in(contacts:): e-mail',
      '-- in(contacts:): phone',
      'p in(contacts:): More on it.',
      '- after(We collect:): age',
    ])
  })
  it('may be bullets that are no Markdown', async () => {
    expect(
      await shape(
        '# N',
        '',
        'We collect:',
        '',
        '• your name',
        '• your age',
        '  – in years',
        '',
        'That is all.',
      ),
    ).toEqual([
      '#: N',
      'p: We collect:',
      '- after(We collect:): your name',
      '- after(We collect:): your age',
      '-- in(your age): in years',
      'p: That is all.',
    ])
  })
  it('of links to the headings stand aside', async () => {
    const contents = [
      '# N',
      '',
      '- [Who](#who)',
      '- [Why](#why)',
      '- [Rights](#rights)',
      '',
      '## Who',
      '',
      'We.',
    ]
    expect(await shape(...contents)).toEqual([
      '#: N',
      '- aside: Who',
      '- aside: Why',
      '- aside: Rights',
      '##: Who',
      'p: We.',
    ])
  })
})

describe('lines in Markdown', () => {
  it('of one sentence stay one block', async () => {
    expect(
      await shape(
        '# N',
        '',
        'We keep your data in',
        'Germany for as long as the',
        'Contract runs, and',
        'Longer if the law says so.',
      ),
    ).toEqual([
      '#: N',
      'p: We keep your data in Germany for as long as the Contract runs, and Longer if the law says so.',
    ])
  })
  it('of an address stay lines', async () => {
    const notice = await read(['# N', '', 'Example BV', 'Kerkstraat 12', '1000 Brussel', 'info@example.be'])
    expect(
      notice.blocks[1]!.sentences.map((sentence) => [
        sentence.text,
        sentence.block.position(sentence.start).start.line,
      ]),
    ).toEqual([
      ['Example BV', 3],
      ['Kerkstraat 12', 4],
      ['1000 Brussel', 5],
      ['info@example.be', 6],
    ])
  })
  it('of indented or fenced text are read, of a program not', async () => {
    expect(
      await shape(
        '# N',
        '',
        '    Example Ltd',
        '    1 High Street',
        '',
        '```js',
        'track()',
        '```',
        '',
        '```',
        'Tel: 01 23 45',
        '```',
      ),
    ).toEqual(['#: N', 'p: Example Ltd / 1 High Street', 'p: Tel: 01 23 45'])
  })
})

describe('tables, quotes, links, templates in Markdown', () => {
  it('give cells their headers and the line before', async () => {
    expect(
      await shape(
        'Why we use data:',
        '',
        '| Purpose | Basis |',
        '|--|--|',
        '| News | Consent |',
        '| Sales | Contract |',
      ),
    ).toEqual([
      'p: Why we use data:',
      'cell after(Why we use d): Purpose',
      'cell after(Why we use d): Basis',
      'cell after(Why we use d) column(Purpose): News',
      'cell after(Why we use d) column(Basis) row(News): Consent',
      'cell after(Why we use d) column(Purpose): Sales',
      'cell after(Why we use d) column(Basis) row(Sales): Contract',
    ])
  })
  it('mark what is quoted', async () => {
    expect(await shape('# N', '', '> The law says so.', '', 'We do.')).toEqual([
      '#: N',
      'p quoted: The law says so.',
      'p: We do.',
    ])
  })
  it('take a quotation with a heading in it for a box that stands out', async () => {
    const box = ['> One says:', '>', '> ### You can object', '>', '> At any time.', '', 'We do.']
    expect(await shape('# N', '', ...box, '', '> The law says so.')).toEqual([
      '#: N',
      'p quoted: One says:',
      '###: You can object',
      'p: At any time.',
      'p: We do.',
      'p quoted: The law says so.',
    ])
  })
  it('keep the addresses of links', async () => {
    const notice = await read([
      'Write to [our **DPO**](mailto:dpo@a.eu), <x@b.eu> or [us][u].',
      '',
      '[u]: https://c.eu',
    ])
    const [block] = notice.blocks
    expect(block!.links.map(({ start, end, url }) => [block!.text.slice(start, end), url])).toEqual([
      ['our DPO', 'mailto:dpo@a.eu'],
      ['x@b.eu', 'mailto:x@b.eu'],
      ['us', 'https://c.eu'],
    ])
  })
  it('leave out what templates say to the machine', async () => {
    const notice = await read([
      '---',
      'title: Our notice',
      '---',
      '',
      "import Box from './box'",
      '',
      '{% include head.html %}',
      '',
      '<Box kind={1}>',
      '',
      'We are {{ site.name }}{: .big}.',
      '',
      '</Box>',
      '',
      '## Why {#why}',
      '',
      ':::note',
      '',
      '{{< toc >}}',
      '',
      'Because.',
      '',
      '<!-- noticelint-disable x -- y -->',
    ])
    expect(outline(notice)).toEqual(['p: We are \ufffc.', '##: Why', 'p: Because.'])
    expect(notice.title?.text).toBe('Our notice')
    expect(notice.comments.map((comment) => notice.source.slice(comment.start, comment.end))).toEqual([
      '<!-- noticelint-disable x -- y -->',
    ])
  })
  it('read HTML inside, also tables, and leave out what is hidden', async () => {
    expect(
      await shape(
        '<details><summary>Rights</summary>',
        '',
        'You may **object**.',
        '',
        '</details>',
        '',
        '<div hidden>',
        '',
        'Not shown',
        '',
        '</div>',
        '',
        '<table><tr><th>A<th>B<tr><td>c<td>d</table>',
      ),
    ).toEqual([
      '#: Rights',
      'p: You may object.',
      'cell after(You may obje): A',
      'cell after(You may obje): B',
      'cell after(You may obje) column(A): c',
      'cell after(You may obje) column(B) row(c): d',
    ])
  })
})
