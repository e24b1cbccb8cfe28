import { describe, expect, it } from 'vitest'
import { unlawfulPeriod } from '../../src/checks/right-periods.js'
import type { Language } from '../../src/notice/model.js'
import { readNotice } from '../../src/notice/read.js'
import { loadRules } from '../rules/load.js'

const rules = loadRules()
const told = async (language: Language, text: string) => {
  const { sentences } = await readNotice('notice.txt', text, { language })
  const found = unlawfulPeriod(sentences[0]!, rules.language(language))
  return found && text.slice(found.start, found.end)
}

describe('periods within which a right is answered', () => {
  it.each([
    ['en', 'We answer within thirty working days.', 'thirty working days'],
    ['en', 'We answer within six weeks.', 'six weeks'],
    ['fr', 'Nous répondons sous trente jours ouvrés.', 'trente jours'],
    ['nl', 'Wij antwoorden binnen 30 werkdagen.', '30 werkdagen'],
    ['de', 'Wir antworten binnen 30 Werktagen.', '30 Werktagen'],
  ] as const)('are longer than a month: %s, %s', async (language, text, period) => {
    expect(await told(language, text)).toBe(period)
  })
  it.each([
    ['en', 'We confirm receipt within five working days.'],
    ['en', 'We answer within one month.'],
    ['fr', 'Nous accusons réception sous cinq jours ouvrables.'],
    ['nl', 'U krijgt binnen vijf werkdagen een ontvangstbevestiging.'],
    ['de', 'Den Eingang bestätigen wir binnen fünf Werktagen.'],
  ] as const)('are not: %s, %s', async (language, text) => {
    expect(await told(language, text)).toBeUndefined()
  })
})
