import { describe, expect, it } from 'vitest'
import { readNotice } from '../../src/notice/read.js'
import { outline } from './outline.js'

const shape = async (...lines: string[]) => outline(await readNotice('notice.txt', lines.join('\n')))
const prose = 'We keep your data no longer than we need them for the purposes named in this notice.'

describe('pasted text', () => {
  it('has headings that are only short lines, questions or numbered lines', async () => {
    const notice = await readNotice(
      'notice.txt',
      [
        'Privacy notice',
        '',
        prose,
        '',
        '1 Who we are',
        '',
        prose,
        '',
        '2 Your rights',
        '',
        '2.1 Access',
        '',
        prose,
        '',
        'How long?',
        '',
        prose,
        '',
        '3 Contact',
        '',
        'a@b.eu',
      ].join('\n'),
    )
    expect(outline(notice).filter((line) => line.startsWith('#'))).toEqual([
      '#: Privacy notice',
      '##: 1 Who we are',
      '##: 2 Your rights',
      '###: 2.1 Access',
      '####: How long?',
      '##: 3 Contact',
    ])
    expect(notice.sections.map((section) => section.number)).toEqual([
      undefined,
      '1',
      '2',
      '2.1',
      undefined,
      '3',
    ])
    expect(notice.title?.text).toBe('Privacy notice')
  })
  it('has headings over clauses that bear their number', async () => {
    const { blocks } = await readNotice(
      'notice.txt',
      'Article 4 – Sources, and what they tell\n4.1 Members tell us their name.\n4.2 Schools tell us their address.\n',
      { language: 'en' },
    )
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'item', 'item'])
  })

  it('has headings that are underlined, right above their text', async () => {
    expect(
      await shape(
        'THE CLUB',
        '========',
        '',
        'Who we are',
        '----------',
        'The club itself.',
        prose,
        '-----',
        prose,
      ),
    ).toEqual(['#: THE CLUB', '##: Who we are', `p: The club itself. ${prose}`, `p: ${prose}`])
    expect(await shape('Data       Kept for', '-------------------', 'Invoices   ten years')).not.toContain(
      '##: Data Kept for',
    )
  })

  it('nests other numbers under those they stand in', async () => {
    const lines = [
      '1. Rights',
      '',
      '1.1 Your rights',
      '',
      'A. Access',
      '',
      prose,
      '',
      'B. Objection',
      '',
      prose,
      '',
      '1.2 How',
      '',
      prose,
      '',
      'Article 2 – Law',
      '',
      prose,
    ]
    expect((await shape(...lines)).filter((line) => line.startsWith('#'))).toEqual([
      '##: 1. Rights',
      '###: 1.1 Your rights',
      '####: A. Access',
      '####: B. Objection',
      '###: 1.2 How',
      '##: Article 2 – Law',
    ])
  })
  it('has bullets of many kinds, nested by indentation, with text of their own', async () => {
    expect(
      await shape(
        'We collect:',
        '',
        '  • name',
        '  • contacts:',
        '    • e-mail,',
        '      also an old one',
        '    • phone',
        '  • age',
        'That is all we collect.',
        '',
        '➢ one',
        '➢ two',
        '',
        '- x',
        '- y',
      ),
    ).toEqual([
      'p: We collect:',
      '- after(We collect:): name',
      '- after(We collect:): contacts:',
      '-- in(contacts:): e-mail, also an old one',
      '-- in(contacts:): phone',
      '- after(We collect:): age That is all we collect.',
      '- after(We collect:): one',
      '- after(We collect:): two',
      '- after(We collect:): x',
      '- after(We collect:): y',
    ])
  })
  it('has bullets that are headings: one each, over a paragraph', async () => {
    expect(
      await shape('Your rights?', '', '  • Right of access', '', prose, '', '  • Right to object', '', prose),
    ).toEqual([
      '##: Your rights?',
      '###: Right of access',
      `p: ${prose}`,
      '###: Right to object',
      `p: ${prose}`,
    ])
  })
  it('is broken by windows, but sentences are not', async () => {
    expect(
      await shape(
        'This notice is written in lines that some mail program broke at the',
        'Same width, wherever a word did not fit any more, as it was usual in',
        'Former times.',
        '',
        'Next one.',
      ),
    ).toEqual([
      'p: This notice is written in lines that some mail program broke at the Same width, wherever a word did not fit any more, as it was usual in Former times.',
      'p: Next one.',
    ])
  })
  it('has a title in one breath with the text before or after it', async () => {
    expect(
      await shape('We process your data fairly and only for you.', 'Which data do we process?', '', prose),
    ).toEqual([
      'p: We process your data fairly and only for you.',
      '##: Which data do we process?',
      `p: ${prose}`,
    ])
  })
  it('introduces addresses that stand in paragraphs of their own', async () => {
    expect(
      await shape(
        'Our data protection officer can be reached at:',
        '',
        'Example Ltd',
        '',
        '1 High Street',
        '',
        prose,
      ),
    ).toEqual([
      'p: Our data protection officer can be reached at:',
      'p after(Our data pro): Example Ltd',
      'p after(Our data pro): 1 High Street',
      `p: ${prose}`,
    ])
  })
})

describe('tables that were pasted as text', () => {
  it('with cells glued together', async () => {
    expect(
      await shape(
        'Why we do it:',
        '',
        'PurposeLegal basisRecipients',
        'Sending newsYour consentMailing firm (DE)',
        'Running the shopOur contractNobody',
      ),
    ).toEqual([
      'p: Why we do it:',
      'cell after(Why we do it): Purpose',
      'cell after(Why we do it): Legal basis',
      'cell after(Why we do it): Recipients',
      'cell after(Why we do it) column(Purpose): Sending news',
      'cell after(Why we do it) column(Legal basis) row(Sending news): Your consent',
      'cell after(Why we do it) column(Recipients) row(Sending news): Mailing firm (DE)',
      'cell after(Why we do it) column(Purpose): Running the shop',
      'cell after(Why we do it) column(Legal basis) row(Running the ): Our contract',
      'cell after(Why we do it) column(Recipients) row(Running the ): Nobody',
    ])
  })
  it('with bullets in cells: the row is sure, the column is not', async () => {
    expect(
      await shape(
        'PurposesLegal basisSource',
        'To run it· Our contract· Your employer· You',
        'Other text follows.',
      ),
    ).toEqual([
      'cell: Purposes',
      'cell: Legal basis',
      'cell: Source',
      'cell column(Purposes): To run it',
      'cell row(To run it): Our contract',
      'cell row(To run it): Your employer',
      'cell row(To run it): You',
      'p: Other text follows.',
    ])
  })
  it('with tabs, bars or wide gaps', async () => {
    const cells = [
      'cell: Data',
      'cell: Kept for',
      'cell column(Data): Invoices',
      'cell column(Kept for) row(Invoices): 7 years',
    ]
    expect(await shape('Data\tKept for', 'Invoices\t7 years')).toEqual(cells)
    expect(await shape('Data | Kept for', 'Invoices | 7 years')).toEqual(cells)
    expect(await shape('Data       Kept for', 'Invoices   7 years')).toEqual(cells)
  })
  it('but not where names are written with a capital inside', async () => {
    expect(
      await shape(
        'We use YouTube and LinkedIn',
        'and also MailChimp from GitHub',
        'and an iPhone by McDonald.',
      ),
    ).toHaveLength(1)
  })
})

describe('Markdown without any Markdown', () => {
  it('is read as pasted text', async () => {
    const notice = await readNotice('notice.md', `Notice\n\nPurposes\n\n${prose}\n\n    • a\n    • b\n`)
    expect(outline(notice)).toEqual([
      '#: Notice',
      '##: Purposes',
      `p: ${prose}`,
      `- after(${prose.slice(0, 12)}): a`,
      `- after(${prose.slice(0, 12)}): b`,
    ])
  })
})
