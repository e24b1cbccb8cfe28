import { describe, expect, it } from 'vitest'
import { check } from '../../src/checks/check.js'
import type { Language } from '../../src/notice/model.js'
import { readNotice } from '../../src/notice/read.js'
import { loadRules } from '../rules/load.js'

const rules = loadRules()

/** A list of rights, one of them left out. */
const lists: Record<string, [heading: string, ...items: string[]]> = {
  en: [
    'What you may ask of us',
    'see your data and have a copy',
    'have errors corrected',
    'have data erased',
  ],
  fr: [
    'Ce que vous pouvez nous demander',
    'accéder à vos données',
    'faire rectifier une erreur',
    'faire effacer vos données',
  ],
  nl: [
    'Wat u van ons mag vragen',
    'uw gegevens inzien',
    'fouten laten verbeteren',
    'gegevens laten verwijderen',
  ],
  de: [
    'Was Sie von uns verlangen können',
    'Auskunft über Ihre Daten erhalten',
    'Fehler berichtigen lassen',
    'Daten löschen lassen',
  ],
}

async function statusOf(id: string, language: Language, item: string) {
  const [heading, ...items] = lists[language]!
  const source = `# Heron\n\n## ${heading}\n\n${[...items, item].map((text) => `- ${text};`).join('\n')}\n`
  const notice = await readNotice('notice.md', source, { language })
  return check(notice, language, { rules }).requirements.find((r) => r.id === id)!.status
}

describe('a right told in words that no wording has', () => {
  it.each<[Language, string, string]>([
    ['en', 'right-to-restriction', 'have us stash it in a locked drawer until the quarrel is settled'],
    ['en', 'right-to-portability', 'walk off with a spreadsheet, or get it sent to whoever comes next'],
    ['fr', 'right-to-restriction', 'nous voir laisser la fiche au tiroir le temps de trancher'],
    ['fr', 'right-to-portability', 'repartir avec un tableur, destiné à un autre si besoin'],
    ['nl', 'right-to-restriction', 'eisen dat alles even blijft liggen terwijl dat wordt uitgezocht'],
    ['nl', 'right-to-portability', 'alles als spreadsheet krijgen voor je nieuwe club'],
    ['de', 'right-to-restriction', 'dass alles liegen bleibt, bis die Sache geklärt ist'],
    ['de', 'right-to-portability', 'alles als Tabelle bekommen, auch für einen anderen Verein'],
  ])('%s, %s: %s', async (language, id, item) => {
    expect(await statusOf(id, language, item)).toBe('disclosed')
  })

  it.each<[Language, string, string]>([
    ['en', 'right-to-restriction', 'write to us until Friday'],
    ['en', 'right-to-portability', 'hand in your passport as a file'],
    ['fr', 'right-to-restriction', 'nous écrire pendant les heures de bureau'],
    ['nl', 'right-to-portability', 'een bewijs van uw identiteit als bestand sturen'],
    ['de', 'right-to-restriction', 'bis Freitag vorbeikommen'],
  ])('%s, no %s: %s', async (language, id, item) => {
    expect(await statusOf(id, language, item)).not.toBe('disclosed')
  })
})
