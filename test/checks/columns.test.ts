import { describe, expect, it } from 'vitest'
import { check } from '../../src/checks/check.js'
import { readNotice } from '../../src/notice/read.js'
import { loadRules } from '../rules/load.js'

const rules = loadRules()
const table = (headers: string, last: string) => `# Notice of the Heron rowing club

## What happens here

| ${headers} |
| --- | --- | --- |
| Fees | Contract, Art. 6(1)(b) GDPR | ${last} |
| Regattas | Legitimate interests in fair races, Art. 6(1)(f) GDPR | three years |
| Circular | Consent, Art. 6(1)(a) GDPR | one month |
`
const report = async (source: string) =>
  check(await readNotice('notice.md', source, { language: 'en' }), 'en', { rules })
const statusOf = async (source: string, id: string) =>
  (await report(source)).requirements.find((one) => one.id === id)?.status

describe('a column whose header tells nothing', () => {
  it('is about periods where most of its cells hold one', async () => {
    expect(await statusOf(table('Deed | Ground | Gone', 'ten years'), 'retention-period')).toBe('disclosed')
    expect(await statusOf(table('Deed | Ground | Colour', 'blue'), 'retention-period')).toBe('disclosed')
  })

  it('is about nothing where two cells of three are too few', async () => {
    const colours = table('Deed | Ground | Colour', 'blue').replace('three years', 'red')
    expect(await statusOf(colours, 'retention-period')).toBe('missing')
  })

  it('of periods names no source', async () => {
    const source = table('Deed | Ground | Gone', 'ten years, or when you tell us to stop')
    expect(await statusOf(source, 'data-source')).toBe('missing')
  })

  it('of bases shows the row that has none', async () => {
    const { messages } = await report(
      table('Deed | Ground | Gone', 'ten years').replace('Consent, Art. 6(1)(a) GDPR', '–'),
    )
    expect(messages.map(({ ruleId }) => ruleId)).toContain('purpose-without-legal-basis')
  })
})

describe('a sentence below a table', () => {
  it('is none of its rows: another period there is seen', async () => {
    const { messages } = await report(
      `${table('Deed | Ground | Gone', 'ten years')}\nThe results of regattas are stored for eight years.\n`,
    )
    expect(messages.map(({ ruleId }) => ruleId)).toContain('contradictory-retention')
  })

  it('may name the interest of its rows', async () => {
    const bare = table('Deed | Ground | Gone', 'ten years').replace(' in fair races', '')
    const told = `${bare}\nOne row rests on an interest. Regattas are entered because we keep races fair.\n`
    const rulesOf = async (source: string) => (await report(source)).messages.map(({ ruleId }) => ruleId)
    expect(await rulesOf(bare)).toContain('unstated-legitimate-interest')
    expect(await rulesOf(told)).not.toContain('unstated-legitimate-interest')
  })
})
