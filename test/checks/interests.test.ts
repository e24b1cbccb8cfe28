import { describe, expect, it } from 'vitest'
import { check } from '../../src/checks/check.js'
import type { Language } from '../../src/notice/model.js'
import { readNotice } from '../../src/notice/read.js'
import { loadRules } from '../rules/load.js'

const rules = loadRules()
/** Three entries that name their interest or need none, and one whose basis is given. */
const lists: Record<Language, (basis: string) => string> = {
  en: (basis) =>
    `- Letters to former guests. Legal basis: ${basis}.\n- The site. Legal basis: our legitimate interest in fending off attacks, Art. 6(1)(f) GDPR.\n- The gate. Legal basis: our legitimate interest in keeping thieves out, Art. 6(1)(f) GDPR.`,
  fr: (basis) =>
    `- Écrire aux anciens hôtes. Base légale : ${basis}.\n- Site. Base légale : notre intérêt légitime à repousser les attaques, article 6.1.f.\n- Portail. Base légale : notre intérêt légitime à tenir les voleurs dehors, article 6.1.f.`,
  nl: (basis) =>
    `- Brieven aan vroegere gasten. Grondslag: ${basis}.\n- Site. Grondslag: ons gerechtvaardigd belang om aanvallen af te weren, artikel 6 lid 1 onder f AVG.\n- Poort. Grondslag: ons gerechtvaardigd belang om dieven buiten te houden, artikel 6 lid 1 onder f AVG.`,
  de: (basis) =>
    `- Briefe an frühere Gäste. Rechtsgrundlage: ${basis}.\n- Website. Rechtsgrundlage: unser berechtigtes Interesse an der Abwehr von Angriffen, Art. 6 Abs. 1 lit. f DSGVO.\n- Tor. Rechtsgrundlage: unser berechtigtes Interesse daran, Diebe fernzuhalten, Art. 6 Abs. 1 lit. f DSGVO.`,
}
const headings: Record<Language, string> = {
  en: '# Privacy notice\n\n## Purposes and legal bases',
  fr: '# Notice de confidentialité\n\n## Finalités et bases légales',
  nl: '# Privacyverklaring\n\n## Doelen en grondslagen',
  de: '# Datenschutzerklärung\n\n## Zwecke und Rechtsgrundlagen',
}
const found = async (language: Language, basis: string) => {
  const source = `${headings[language]}\n\n${lists[language](basis)}\n`
  return check(await readNotice('notice.md', source, { language }), language, { rules })
    .messages.filter(({ ruleId }) => ruleId === 'unstated-legitimate-interest')
    .map(({ start }) => start.line)
}

describe('weighing interests names none', () => {
  it.each([
    ['en', 'Art. 6(1)(f) GDPR, having weighed our side against yours'],
    ['en', 'Art. 6(1)(f) GDPR, no overriding interests of the persons concerned being opposed to it'],
    ['en', 'legitimate interests, which your rights do not override'],
    ['fr', 'article 6.1.f, après mise en balance avec vos droits'],
    ['fr', "article 6, § 1, f, aucun intérêt supérieur des personnes ne s'y opposant"],
    ['nl', 'gerechtvaardigd belang, waarbij uw belangen niet zwaarder wegen'],
    ['nl', 'artikel 6 lid 1 onder f AVG, na afweging tegen uw belangen'],
    ['de', 'Art. 6 Abs. 1 lit. f DSGVO, wobei überwiegende Interessen der Betroffenen nicht entgegenstehen'],
    ['de', 'berechtigtes Interesse, das wir geprüft und dokumentiert haben'],
  ] as const)('%s: %s', async (language, basis) => {
    expect(await found(language, basis)).toEqual([5])
  })
})

describe('an interest named beside the weighing', () => {
  it.each([
    ['en', 'our legitimate interest in full rooms, which your rights do not override'],
    ['fr', 'notre intérêt légitime à remplir nos chambres, vos intérêts ne prévalant pas'],
    ['nl', 'ons gerechtvaardigd belang om de kamers te vullen, waarbij uw belangen niet zwaarder wegen'],
    ['de', 'unser berechtigtes Interesse an vollen Zimmern; Ihre Interessen überwiegen nicht'],
  ] as const)('is one: %s, %s', async (language, basis) => {
    expect(await found(language, basis)).toEqual([])
  })
})
