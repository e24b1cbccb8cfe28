import { describe, expect, it } from 'vitest'
import { check } from '../../src/checks/check.js'
import type { Language } from '../../src/notice/model.js'
import { readNotice } from '../../src/notice/read.js'
import { loadRules } from '../rules/load.js'

const rules = loadRules()
const id = 'special-category-without-condition'

async function places(source: string, language: Language) {
  const { messages } = check(await readNotice('notice.md', source, { language }), language, { rules })
  return messages.filter((m) => m.ruleId === id).flatMap((m) => [m, ...m.related].map(({ quote }) => quote))
}

const notice = (data: string, condition: string) =>
  `# X\n\n## A\n\n- name\n- ${data}\n- address\n\n## B\n\nSomething else.\n\n## C\n\n${condition}\n`

/** A condition for data on health, one for all such data, data on health, data of another kind. */
const words: Record<Language, [health: string, all: string, own: string, others: string[]]> = {
  en: [
    'We process data on your health under Art. 9(2)(h) GDPR.',
    'Special categories of data we process under Art. 9(2)(b) GDPR.',
    'your allergies',
    ['your trade union membership', 'a fingerprint of each member', 'your religion'],
  ],
  fr: [
    'Les données de santé sont traitées en vertu de l’article 9, paragraphe 2, point h, du RGPD.',
    'Les catégories particulières de données sont traitées en vertu de l’article 9, paragraphe 2, du RGPD.',
    'vos allergies : allergies alimentaires',
    ['votre carte syndicale', 'vos empreintes digitales', 'votre religion'],
  ],
  nl: [
    'Gegevens over uw gezondheid verwerken wij op grond van artikel 9 lid 2 onder h AVG.',
    'Bijzondere categorieën van gegevens verwerken wij op grond van artikel 9 lid 2 AVG.',
    'uw allergieën',
    ['uw vakbondslidmaatschap', 'uw vingerafdruk', 'uw geloofsovertuiging'],
  ],
  de: [
    'Gesundheitsdaten verarbeiten wir nach Art. 9 Abs. 2 lit. h DSGVO.',
    'Besondere Kategorien von Daten verarbeiten wir nach Art. 9 Abs. 2 lit. b DSGVO.',
    'Ihre Allergien',
    ['Ihre Gewerkschaftszugehörigkeit', 'Ihr Fingerabdruck', 'Ihre Konfession'],
  ],
}

describe.each(Object.entries(words) as [Language, (typeof words)['en']][])(
  'special categories in %s',
  (language, [health, all, own, others]) => {
    it.each(others)('a condition for data on health is none for: %s', async (other) => {
      expect(await places(notice(other, health), language)).toEqual([other])
    })
    it('a condition far away covers the kind that it names', async () => {
      expect(await places(notice(own, health), language)).toEqual([])
    })
    it.each([own, ...others])('a condition for all such data covers: %s', async (data) => {
      expect(await places(notice(data, all), language)).toEqual([])
    })
  },
)

describe('conditions beside the purposes', () => {
  const purposes = (basis: string) =>
    `# X\n\n## Purposes\n\n**Examining and treating you.** This rests on our contract with you (Article 6(1)(b) GDPR${basis}).\n\n**Notifying infections.** The law obliges us to (Article 6(1)(c) and Article 9(2)(i) GDPR).\n\n**Keeping accounts.** The law obliges us to (Article 6(1)(c) GDPR).\n`
  it('care needs one of its own', async () => {
    expect(await places(purposes(''), 'en')).toEqual([expect.stringContaining('Examining and treating you')])
  })
  it('and may have it', async () => {
    expect(await places(purposes(', Article 9(2)(h)'), 'en')).toEqual([])
  })
  it('one for all the purposes is enough', async () => {
    const general = 'Where data on health are concerned, we rely on Article 9(2)(h) GDPR.'
    expect(await places(`${purposes('')}\n\n${general}\n`, 'en')).toEqual([])
  })
})

describe('subsections that are about one purpose each', () => {
  const source = (note: string) =>
    `# X\n\n## 2. What we do\n\n### 2.1 Help to board\n\nA note on your health is made.\n\nGround: your explicit consent, Art. 6(1)(a) and Art. 9(2)(a) GDPR.\n\n### 2.2 Fines\n\n${note}\n\nGround: our legitimate interest in being paid, Art. 6(1)(f) GDPR.\n\n### 2.3 Tickets\n\nWe print them.\n\nGround: contract, Art. 6(1)(b) GDPR.\n`
  it('the condition of one is not that of another', async () => {
    const note = 'The inspector writes down that somebody has epilepsy.'
    expect(await places(source(note), 'en')).toEqual([note])
  })
  it('nothing is missing where nothing is written down', async () => {
    expect(await places(source('The inspector does not ask about epilepsy.'), 'en')).toEqual([])
  })
})
