import { describe, expect, it } from 'vitest'
import { check } from '../../src/checks/check.js'
import type { Language } from '../../src/notice/model.js'
import { readNotice } from '../../src/notice/read.js'
import { loadRules } from '../rules/load.js'

const rules = loadRules()

const words = {
  en: {
    heading: 'How long we keep your data',
    clear: ['Orders: three years', 'Letters: one year', 'Invoices: seven years'],
    open: ['Calls: as long as necessary', 'Photographs: as long as necessary'],
  },
  fr: {
    heading: 'Durées de conservation',
    clear: ['Commandes : trois ans', 'Courriers : un an', 'Factures : dix ans'],
    open: ['Appels : aussi longtemps que nécessaire', 'Photographies : aussi longtemps que nécessaire'],
  },
  nl: {
    heading: 'Bewaartermijnen',
    clear: ['Bestellingen: drie jaar', 'Brieven: een jaar', 'Facturen: zeven jaar'],
    open: ['Gesprekken: zo lang als nodig', "Foto's: zo lang als nodig"],
  },
  de: {
    heading: 'Speicherdauer',
    clear: ['Bestellungen: drei Jahre', 'Briefe: ein Jahr', 'Rechnungen: zehn Jahre'],
    open: ['Anrufe: so lange wie nötig', 'Fotos: so lange wie nötig'],
  },
}

async function retention(language: Language, lines: string[]) {
  const source = `# Notice\n\n## ${words[language].heading}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`
  const report = check(await readNotice('notice.md', source, { language }), language, { rules })
  return report.requirements.find(({ id }) => id === 'retention-period')?.status
}

describe.each(['en', 'fr', 'nl', 'de'] as const)('open periods beside clear ones (%s)', (language) => {
  const { clear, open } = words[language]

  it('leave retention disclosed where most are clear', async () => {
    expect(await retention(language, [...clear, ...open])).toBe('disclosed')
  })

  it('make it incomplete where most are open', async () => {
    expect(await retention(language, [...clear.slice(0, 1), ...open])).toBe('incomplete')
  })
})
