import { describe, expect, it } from 'vitest'
import { check } from '../../src/checks/check.js'
import type { Language } from '../../src/notice/model.js'
import { readNotice } from '../../src/notice/read.js'
import { loadRules } from '../rules/load.js'

const rules = loadRules()
const rule = 'purpose-without-legal-basis'

async function quotes(text: string, language: Language, path = 'notice.md') {
  const notice = await readNotice(path, text, { language })
  return check(notice, language, { rules })
    .messages.filter((m) => m.ruleId === rule)
    .map((m) => m.quote)
}

const labelled = (last: string) => `# Privacy notice

## Why we use your data

Accounts. We open and run your account. Ground: the contract with you (Art. 6(1)(b) GDPR).

Invoices. We keep the books. Ground: a legal obligation (Art. 6(1)(c) GDPR).

Newsletter. We write four times a year. Ground: your consent (Art. 6(1)(a) GDPR).

${last}
`

const sections = (last: string) => `<h1>Datenschutz</h1><h2>Wozu wir Daten verwenden</h2><dl>
<dt>Kurse</dt><dd>Wir planen die Kurse; das gehört zum Vertrag (Art. 6 Abs. 1 lit. b DSGVO).</dd>
<dt>Buchhaltung</dt><dd>Dazu sind wir gesetzlich verpflichtet (Art. 6 Abs. 1 lit. c DSGVO).</dd>
<dt>Rundbrief</dt><dd>Er kommt nur mit Ihrer Einwilligung (Art. 6 Abs. 1 lit. a DSGVO).</dd>
<dt>Sommerfest</dt><dd>${last}</dd></dl>`

describe('entries without a basis among those with one', () => {
  it('finds a paragraph that begins with a name', async () => {
    const [quote] = await quotes(labelled('Evenings. Twice a year we print a list of guests.'), 'en')
    expect(quote).toContain('Evenings')
  })
  it('leaves one alone that may name its basis in other words', async () => {
    expect(await quotes(labelled('Evenings. Those who asked for it get the list of guests.'), 'en')).toEqual(
      [],
    )
  })
  it('finds a <dt>', async () => {
    const found = await quotes(sections('Wir losen drei Gewinner aus und rufen sie an.'), 'de', 'notice.html')
    expect(found).toHaveLength(1)
  })
  it('leaves a <dt> alone that refers to the law', async () => {
    expect(await quotes(sections('Auch hier ist es das Vereinsrecht.'), 'de', 'notice.html')).toEqual([])
  })
})

describe('the requirement, where some purposes have lost their basis', () => {
  const table = (third: string, fourth: string) =>
    `# Privacy notice\n\n| Purpose | Legal basis |\n| --- | --- |\n| Orders | Contract, Art. 6(1)(b) GDPR |\n| Newsletter | Consent, Art. 6(1)(a) GDPR |\n| Accounts | ${third} |\n| Statistics | ${fourth} |\n`
  const status = async (text: string) =>
    check(await readNotice('notice.md', text, { language: 'en' }), 'en', { rules }).requirements.find(
      ({ id }) => id === 'legal-basis',
    )?.status
  it.each([
    ['Legal obligation, Art. 6(1)(c) GDPR', 'Legitimate interests, Art. 6(1)(f) GDPR', 'disclosed'],
    ['Legal obligation, Art. 6(1)(c) GDPR', '–', 'disclosed'],
    ['–', '–', 'incomplete'],
  ])('%s and %s: %s', async (third, fourth, expected) => {
    expect(await status(table(third, fourth))).toBe(expected)
  })
})
