import { describe, expect, it } from 'vitest'
import { check } from '../../src/checks/check.js'
import { readNotice } from '../../src/notice/read.js'
import type { Evidence } from '../../src/report/model.js'
import { loadRules } from '../rules/load.js'

const rules = loadRules()

async function purposeNamed(name: string, source: string) {
  const { purposes } = check(await readNotice('notice.md', source, { language: 'en' }), 'en', { rules })
  const found = purposes.find((p) => p.name.includes(name))
  const quotes = (all?: Evidence[]) => all?.map(({ quote }) => quote)
  return (
    found && {
      bases: found.legalBases,
      data: quotes(found.data),
      recipients: quotes(found.recipients),
      retention: quotes(found.retention),
    }
  )
}

describe('what is said of a purpose outside tables', () => {
  it('in its list item', async () => {
    const item =
      '- Newsletter: we send it with your consent (Art. 6(1)(a) GDPR). We share your e-mail address with our mailing provider. Your e-mail address is deleted 30 days after you unsubscribe.'
    const other = '- Accounts: a legal obligation (Art. 6(1)(c) GDPR).'
    const source = `# Privacy notice\n\n## Purposes\n\n${item}\n${other}\n`
    const found = await purposeNamed('Newsletter', source)
    expect(found?.bases).toEqual(['consent'])
    expect(found?.retention).toEqual(['Your e-mail address is deleted 30 days after you unsubscribe.'])
    expect(found?.recipients).toEqual(['We share your e-mail address with our mailing provider.'])
    expect((await purposeNamed('Accounts', source))?.retention).toBeUndefined()
  })
  it('in the subsections beside its legal basis', async () => {
    const part = (heading: string, text: string) => `### ${heading}\n\n${text}\n\n`
    const source = `# Privacy notice\n\n## Newsletter\n\n${part('Data', 'Name and e-mail address.')}${part('Legal basis', 'The legal basis is your consent (Art. 6(1)(a) GDPR).')}${part('Recipients', 'Our mailing provider.')}${part('Retention period', 'Until you unsubscribe.')}`
    const found = await purposeNamed('Newsletter', source)
    expect(found).toEqual({
      bases: ['consent'],
      data: ['Name and e-mail address.'],
      recipients: ['Our mailing provider.'],
      retention: ['Until you unsubscribe.'],
    })
  })
})

describe('what is a purpose', () => {
  const names = async (source: string) => {
    const { purposes } = check(await readNotice('notice.md', source, { language: 'en' }), 'en', { rules })
    return purposes.map(({ name }) => name)
  }
  it('is named by its own sentence', async () => {
    const source =
      '# Privacy notice\n\n## Our shop\n\nWe like to bake. We use your address to deliver your order. Bread is good.\n'
    expect(await names(source)).toEqual(['We use your address to deliver your order.'])
  })
  it('is not the line before a list, nor a right in it', async () => {
    const source =
      '# Privacy notice\n\n## Why we use your data\n\nWe use your data to:\n\n- deliver your order\n- answer your questions\n\nAmong other things:\n\n- You have the right to object to the processing.\n'
    expect(await names(source)).toEqual(['deliver your order', 'answer your questions'])
  })
  it('is what stands before its basis, without the label between them', async () => {
    const source =
      '# Privacy notice\n\n## 3. Uses and grounds\n\n- Checking who you are. Ground: consent (Art. 6(1)(a) GDPR).\n- **Watering the palms**, day and night. Ground: the contract (Art. 6(1)(b) GDPR).\n'
    expect(await names(source)).toEqual(['Checking who you are', 'Watering the palms, day and night'])
  })
  it('is what stands above labels that many begin with', async () => {
    const entry = (name: string, data: string, basis: string) =>
      `### ${name}\n\nData: ${data}. This is what we need and no more. Ground: Art. 6(1)(${basis}) GDPR.\n\n`
    const source = `# Privacy notice\n\n## Operations\n\n${entry('Mooring', 'name of the ship, length', 'b')}${entry('The log', 'name of the master', 'c')}`
    expect(await names(source)).toEqual(['Mooring', 'The log'])
  })
  it('is not what recipients, periods or sources are for', async () => {
    const source =
      '# Privacy notice\n\n## Why we use your data\n\n- deliver your order\n\n### Who receives your data\n\n- The carrier uses your address to deliver parcels.\n'
    expect(await names(source)).toEqual(['deliver your order'])
  })
})

it('purposes in prose that have their bases beside them are disclosed as such, however few words name them', async () => {
  const entry = (name: string, rest: string, basis: string) =>
    `**${name}.** ${rest.repeat(12)} This rests on ${basis} GDPR.\n\n`
  const source = `# Privacy notice\n\n## What we write down\n\n${entry('The registers', 'We keep names since 1820 and the ink has faded. ', 'Article 6(1)(c)')}${entry('The choir', 'There is a list in the vestry. ', 'Article 6(1)(a)')}${entry('The hall', 'Tables stand in the hall. ', 'Article 6(1)(b)')}`
  const { requirements } = check(await readNotice('notice.md', source, { language: 'en' }), 'en', { rules })
  expect(requirements.find(({ id }) => id === 'purposes')?.status).toBe('disclosed')
})

it('in a column about legal bases a letter is one', async () => {
  const row = (name: string, basis: string) => `| ${name} | ${basis} |\n`
  const source = `# Privacy notice\n\n| Purpose | Legal basis (Art. 6(1) GDPR) |\n| --- | --- |\n${row('Orders', 'b')}${row('Questions', 'b for orders; f for the rest')}${row('Books', '(c), tax law')}${row('Cake', 'a cake')}`
  const { purposes } = check(await readNotice('notice.md', source, { language: 'en' }), 'en', { rules })
  expect(purposes.map(({ legalBases }) => legalBases)).toEqual([
    ['contract'],
    ['contract', 'legitimate-interests'],
    ['legal-obligation'],
    [],
  ])
})
