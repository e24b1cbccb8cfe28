import { describe, expect, it } from 'vitest'
import { check } from '../../src/checks/check.js'
import type { Language } from '../../src/notice/model.js'
import { readNotice } from '../../src/notice/read.js'
import { loadRules } from '../rules/load.js'

const rules = loadRules()

/** Rows whose first cells are in no word list: a row with a legal basis is a purpose all the same. */
const rows: [Language, string[]][] = [
  [
    'en',
    ['The spring fair | contract (Art. 6(1)(b) GDPR)', 'The ledger | legal obligation (Art. 6(1)(c) GDPR)'],
  ],
  ['fr', ['La kermesse | contrat (art. 6.1.b RGPD)', 'Le grand livre | obligation légale (art. 6.1.c RGPD)']],
  [
    'nl',
    [
      'De kermis | overeenkomst (art. 6 lid 1 onder b AVG)',
      'Het grootboek | wettelijke plicht (art. 6 lid 1 onder c AVG)',
    ],
  ],
  [
    'de',
    [
      'Das Sommerfest | Vertrag (Art. 6 Abs. 1 lit. b DSGVO)',
      'Das Kassenbuch | gesetzliche Pflicht (Art. 6 Abs. 1 lit. c DSGVO)',
    ],
  ],
]

describe.each(rows)('purposes from the matrix (%s)', (language, [first, second]) => {
  async function purposes(...lines: (string | undefined)[]) {
    const source = `# Notice\n\n| | |\n| --- | --- |\n${lines.map((line) => `| ${line} |`).join('\n')}\n`
    const report = check(await readNotice('notice.md', source, { language }), language, { rules })
    return report.requirements.find(({ id }) => id === 'purposes')
  }

  it('are disclosed, row by row', async () => {
    const found = await purposes(first, second)
    expect(found?.status).toBe('disclosed')
    expect(found?.evidence.map(({ start }) => start.line)).toEqual([5, 6])
  })

  it('are not for a single basis', async () => {
    expect((await purposes(first))?.status).toBe('missing')
  })
})
