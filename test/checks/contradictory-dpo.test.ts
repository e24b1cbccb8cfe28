import { describe, expect, it } from 'vitest'
import { check } from '../../src/checks/check.js'
import type { Language } from '../../src/notice/model.js'
import { readNotice } from '../../src/notice/read.js'
import { loadRules } from '../rules/load.js'

const rules = loadRules()
const found = async (language: Language, officer: string, sentence: string) => {
  const source = `# Reed Marina\n\n## 1.\n\n${officer}\n\n## 2.\n\n${sentence}\n`
  const { messages } = check(await readNotice('notice.md', source, { language }), language, { rules })
  return messages
    .filter(({ ruleId }) => ruleId === 'contradictory-dpo')
    .map(({ severity, start }) => [severity, start.line])
}

describe('whom Article 37 speaks of', () => {
  const officer = 'Our data protection officer is Ms Ada Reed, ada.reed@marina.example.'
  it('is another officer, if it is somebody else: a suggestion', async () => {
    const other = 'Ask Jonas Pike (pike@marina.example), whom the board designated under Article 37 GDPR.'
    expect(await found('en', officer, other)).toEqual([['info', 9]])
  })
  it.each([
    'Ask Ada Reed (ada.reed@marina.example), whom the board designated under Article 37 GDPR.',
    'Article 37 GDPR obliges us to have one.',
  ])('is the officer, or nobody: %s', async (sentence) => {
    expect(await found('en', officer, sentence)).toEqual([])
  })
})

it.each([
  [
    'en',
    'Our data protection officer is Ms Ada Reed.',
    'Jonas Pike, who has been our data protection officer since May, sends you a copy.',
  ],
  [
    'fr',
    'Notre délégué à la protection des données est M. Paul Roseau.',
    'Jeanne Roquet, qui est notre déléguée à la protection des données, vous en remet copie.',
  ],
  [
    'de',
    'Unser Datenschutzbeauftragter ist Herr Reto Moor.',
    'Nina Egli, die seit Mai unsere Datenschutzbeauftragte ist, schickt Ihnen eine Kopie.',
  ],
] as const)('who holds the office stands before a relative clause: %s', async (language, officer, other) => {
  expect(await found(language, officer, other)).toHaveLength(1)
})

it('a degree in Swiss law stands before a name', async () => {
  const officer = 'Datenschutzbeauftragter ist Herr Reto Moor, moor@hafen.example.'
  const other = 'Eine Abschrift hat die Datenschutzbeauftragte, Frau lic. iur. Nina Egli.'
  expect(await found('de', officer, other)).toHaveLength(1)
})
