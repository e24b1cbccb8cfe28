import { describe, expect, it } from 'vitest'
import { check } from '../../src/checks/check.js'
import type { Language } from '../../src/notice/model.js'
import { readNotice } from '../../src/notice/read.js'
import { loadRules } from '../rules/load.js'

const rules = loadRules()

async function recipients(language: Language, source: string) {
  const report = check(await readNotice('notice.md', source, { language }), language, { rules })
  return report.requirements.find(({ id }) => id === 'recipients')?.status
}

/** A long notice that says nothing of recipients; over 12,000 characters. */
const long = {
  en: 'You can ask us for a copy of what we hold about you, and have mistakes put right. '.repeat(10),
  fr: 'Vous pouvez nous demander une copie de ce que nous détenons et faire corriger les erreurs. '.repeat(
    10,
  ),
  nl: 'U kunt ons vragen om een kopie van wat wij over u hebben en fouten laten herstellen. '.repeat(10),
  de: 'Sie können eine Kopie dessen verlangen, was wir über Sie haben, und Fehler berichtigen lassen. '.repeat(
    10,
  ),
}
const once = {
  en: 'We pass the invoices on to our accountant, who receives your personal data.',
  fr: 'Nous transmettons vos données à notre expert-comptable.',
  nl: 'Wij delen de facturen met onze boekhouder.',
  de: 'Die Rechnungen übermitteln wir an unsere Steuerberaterin.',
}
const headed = { en: 'Who receives your data', fr: 'Destinataires', nl: 'Ontvangers', de: 'Empfänger' }

describe.each(['en', 'fr', 'nl', 'de'] as const)('what is said in passing (%s)', (language) => {
  const filler = Array<string>(15).fill(long[language]).join('\n\n')

  it('is enough in a short notice', async () => {
    expect(await recipients(language, `# Notice\n\n${once[language]}`)).toBe('disclosed')
  })

  it('is not enough in a long one', async () => {
    expect(await recipients(language, `# Notice\n\n${filler}\n\n${once[language]}`)).toBe('incomplete')
  })

  it('is enough in a long one under a heading of its own', async () => {
    const source = `# Notice\n\n${filler}\n\n## ${headed[language]}\n\n${once[language]}`
    expect(await recipients(language, source)).toBe('disclosed')
  })
})
