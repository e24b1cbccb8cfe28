import { describe, expect, it } from 'vitest'
import { check } from '../../src/checks/check.js'
import { readNotice } from '../../src/notice/read.js'
import { loadRules } from '../rules/load.js'

const rules = loadRules()

/**
 * How much longer the judging of eight times the text takes: 8 when it is linear. Processor time, not the clock's, and
 * the shorter of two runs, since other work on the machine and the collector add to it. A quadratic step gives 64.
 */
const most = 24
const small = 500

async function seconds(name: string, source: string): Promise<number> {
  const notice = await readNotice(name, source, { language: 'en' })
  const start = process.cpuUsage()
  check(notice, 'en', { rules })
  return process.cpuUsage(start).user / 1e6
}

async function shortest(name: string, source: string): Promise<number> {
  return Math.min(await seconds(name, source), await seconds(name, source))
}

const times = (count: number, of: (i: number) => string, between = '\n\n') =>
  Array.from({ length: count }, (_, i) => of(i)).join(between)

/** Each repeats, as often as it is told, what one check looks beside, behind or around. */
const notices: Record<string, (count: number) => string> = {
  'table.html': (n) =>
    `<h1>Privacy notice</h1><p>We rely on standard contractual clauses for Canada.</p><table><tr><th>Purpose</th><th>Recipients</th><th>Legal basis</th></tr>${times(n, (i) => `<tr><td>Mail ${i}</td><td>data are sent to the USA</td><td>legitimate interests</td></tr>`, '')}</table>`,
  'sections.html': (n) =>
    `<h1>Privacy notice</h1><h2>Purposes and legal bases</h2>${times(n, (i) => `<h3>Entry ${i}</h3><p>We send mail. We rely on legitimate interests.</p>`, '')}`,
  'empty-sections.html': (n) =>
    `<h1>Privacy notice</h1><h2>Purposes</h2>${times(n, (i) => `<h3>Entry ${i}</h3>`, '')}`,
  'items.md': (n) =>
    `# Privacy notice\n\n## Purposes\n\n${times(n, (i) => `- Sending letter ${i}: consent (Art. 6(1)(a) GDPR)`, '\n')}`,
  'clauses.md': (n) =>
    `# Privacy notice\n\nData are sent to Canada. ${'The transfer rests on standard contractual clauses. '.repeat(n)}`,
  'officers.md': (n) =>
    `# Privacy notice\n\n${times(n, (i) => `Our data protection officer is Jane Doe${i}, jane${i}@example.com.`)}`,
  'controllers.md': (n) =>
    `# Privacy notice\n\n${times(n, (i) => `The controller is Example${i} Ltd. Data go to India.`)}`,
  'bases.md': (n) =>
    `# Privacy notice\n\n${times(n, (i) => `Job alerts ${i}. We send them. The legal basis is Art. 6(1)(${'abcdef'[i % 6]}) GDPR.`)}`,
  'periods.md': (n) => `# Privacy notice\n\n${times(n, (i) => `We keep the invoices for ${i} days.`)}`,
  'references.md': (n) =>
    `# Privacy notice\n\n${times(n, (i) => `## ${i}. Part\n\nAs described in section ${i + 1} on "Withdrawal of consent ${i}".`)}`,
  'collection.md': (n) =>
    `# Privacy notice\n\n${times(n, (i) => `We never collect your phone number ${i}. We collect your phone number.`)}`,
  'marketing.md': (n) =>
    `# Privacy notice\n\n${times(n, (i) => `We ring former customers about new models ${i}. This rests on our legitimate interest in sales. You can object to these letters.`)}`,
  'categories.md': (n) =>
    `# Privacy notice\n\n${'We record your allergies and your religion. We do so under Article 9(2)(h) GDPR for your health. '.repeat(n)}`,
  'categories.html': (n) =>
    `<h1>Privacy notice</h1><table><tr>${times(n, () => '<td>your allergies</td>', '')}</tr><tr>${times(n, () => '<td>religion: Article 9(2) GDPR</td>', '')}</tr></table>`,
  'entries.md': (n) =>
    `# Privacy notice\n\n${times(n, (i) => `- Letter ${i}: consent (Art. 6(1)(a) GDPR)\n- Card ${i} is written\n- Bill ${i}: contract\n- Call ${i}: contract`, '\n')}\n\n${times(n, (i) => `Calls of kind ${i} are also used to teach apprentices.`, ' ')}`,
  'weighing.md': (n) =>
    `# Privacy notice\n\n## Purposes and legal bases\n\n${times(n, (i) => `- Letter ${i}. Legal basis: Art. 6(1)(f) GDPR, having weighed our side against yours.`, '\n')}`,
  'designated.md': (n) =>
    `# Privacy notice\n\n${times(n, (i) => `Ask Jonas Pike${i} (pike${i}@example.com), designated under Article 37 GDPR.`)}`,
  'numbers.md': (n) =>
    `# Privacy notice\n\n## 1. Uses\n\n${times(n, (i) => `### 1.${i % 90} Letter\n\nLegal basis: contract, Art. 6(1)(b) GDPR.`)}\n\n## 2. Rest\n\n${times(n, () => `What ${'1.1.'.repeat(40)}1 and 1.2 describe rests on consent.`)}`,
  'countries.md': (n) =>
    `# Privacy notice\n\n## Transfers to third countries\n\nStandard contractual clauses cover Canada.\n\n${times(n, (i) => `India, Mumbai, box ${i}: post${i}@example.com.`)}`,
  'letters.md': (n) =>
    `# Privacy notice\n\n${'Depending on the case we rely on Art. 6(1)(a), (b), (c) GDPR. Art. 6 lit. a, b, c, d, e, f, '.repeat(n)}`,
  'parts.html': (n) =>
    `<h1>Privacy notice</h1><h2>Newsletter</h2>${times(n, (i) => `<h3>Legal basis</h3><p>Consent ${i} (Art. 6(1)(a) GDPR).</p><h3>Data</h3><p>Name.</p>`, '')}`,
  'rights.md': (n) =>
    `# Privacy notice\n\n## Your rights\n\n${times(n, (i) => `You can object. A copy costs ${i} euros.`)}`,
  'retention-table.html': (n) =>
    `<h1>Privacy notice</h1><table><tr><th>Data</th><th>Retention period</th></tr>${times(n, (i) => `<tr><td>Shelving${i} diaries</td><td>5 years</td></tr>`, '')}</table>${times(n, (i) => `<p>We keep the cupboard lists of ${i} for 6 years.</p>`, '')}`,
  'fees.md': (n) =>
    `# Privacy notice\n\n## Your rights\n\n${'For a copy of your data we charge a fee of 25 euros. '.repeat(n)}`,
  'conditions.md': (n) =>
    `# Privacy notice\n\n## Your rights\n\nYou can object ${'unless a contract is not once agreed, '.repeat(n)}`,
  'portability.md': (n) =>
    `# Privacy notice\n\n## Your rights\n\n${'You can take your data with you, the contract excepted. '.repeat(n)}`,
  'officers-together.md': (n) =>
    `# Privacy notice\n\n${times(n, () => 'Our data protection officer is Jane Doe, jane@example.com.', ' ')}`,
  'helpers.md': (n) =>
    `# Privacy notice\n\n${times(n, (i) => `The controller is Example Ltd.\n\nOther${i} Ltd processes personal data on our behalf.`)}`,
  'introduced.md': (n) =>
    `# Privacy notice\n\nWe rely on standard contractual clauses for Canada.\n\n## Recipients\n\n${'We pass your data on. '.repeat(n)}The recipients are:\n\n${times(n, (i) => `- printer ${i}, to whom data are sent in India`, '\n')}`,
  'history.md': (n) =>
    `# Privacy notice\n\n${'Last updated 1 May 2024. This replaces the version of 3 May 2023. '.repeat(n)}`,
  'wide.html': (n) =>
    `<h1>Privacy notice</h1><p>We rely on standard contractual clauses for Canada.</p><table><tr><th>Recipients</th></tr><tr>${times(n, () => '<td>data are sent to India</td>', '')}</tr></table>`,
}

describe('what a check costs grows as the notice does', () => {
  it.each(Object.entries(notices))(
    '%s',
    async (name, of) => {
      await seconds(name, of(small))
      const once = await shortest(name, of(small))
      expect((await shortest(name, of(8 * small))) / Math.max(once, 0.02)).toBeLessThan(most)
    },
    120_000,
  )
})
