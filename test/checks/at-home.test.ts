import { describe, expect, it } from 'vitest'
import { check } from '../../src/checks/check.js'
import type { Language } from '../../src/notice/model.js'
import { readNotice } from '../../src/notice/read.js'
import { loadRules } from '../rules/load.js'

const rules = loadRules()

async function retention(language: Language, source: string) {
  const notice = await readNotice('notice.md', source, { language })
  const { requirements } = check(notice, language, { rules })
  return requirements.find(({ id }) => id === 'retention-period')!.status
}

/** A heading about retention, a sentence that leaves it open, and a period for one kind of data alone. */
const words: [Language, heading: string, open: string, aside: string][] = [
  [
    'en',
    'How long we keep data',
    'Your data stay with us for some time.',
    'Log files are deleted after 7 days.',
  ],
  [
    'fr',
    'Durée de conservation',
    'Vos données restent un certain temps chez nous.',
    'Les journaux sont supprimés après 7 jours.',
  ],
  [
    'nl',
    'Bewaartermijn',
    'Uw gegevens blijven een tijd bij ons.',
    'Logbestanden worden na 7 dagen verwijderd.',
  ],
  [
    'de',
    'Speicherdauer',
    'Ihre Daten bleiben eine Zeit lang bei uns.',
    'Logdateien werden nach 7 Tagen gelöscht.',
  ],
]

describe.each(words)('what is said in passing, in %s', (language, heading, open, aside) => {
  it('is not enough where a section about it leaves it open', async () => {
    const notice = `# X\n\n## A\n\n${aside}\n\n## ${heading}\n\n${open}\n`
    expect(await retention(language, notice)).toBe('incomplete')
  })
  it('is enough in that section, and where there is none', async () => {
    expect(await retention(language, `# X\n\n## A\n\n## ${heading}\n\n${open} ${aside}\n`)).toBe('disclosed')
    expect(await retention(language, `# X\n\n## A\n\n${aside}\n\n## B\n\n${open}\n`)).toBe('disclosed')
  })
})
