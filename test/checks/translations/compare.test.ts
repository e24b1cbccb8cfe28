import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lintTogether } from '../../../src/lint-together.js'
import { type Language, languages } from '../../../src/notice/model.js'
import type { Message } from '../../../src/report/model.js'
import { loadRules } from '../../rules/load.js'

const rules = loadRules()
const folder = new URL('../../../fixtures/translations/', import.meta.url)
const fixtures = Object.fromEntries(
  languages.map((l) => [l, readFileSync(new URL(`privacy.${l}.md`, folder), 'utf8')]),
) as Record<Language, string>

type Sources = Partial<Record<Language, string>>

/** The messages of the rule, by language. */
async function compare(sources: Sources, tells: Partial<Record<Language, number>> = {}) {
  const entries = Object.entries(sources) as [Language, string][]
  const results = await lintTogether(
    entries.map(([language, source]) => ({
      input: { path: `privacy.${language}.md`, source },
      options: { rules, language },
      tells: tells[language] ?? 1,
    })),
    { byName: false },
  )
  return results.flatMap((result) => {
    if (result instanceof Error) throw result
    return result.report.messages
      .filter(({ ruleId }) => ruleId === 'translation-differs')
      .map((message) => ({ in: result.report.path, message }))
  })
}

function edited(language: Language, from: string | RegExp, to: string): string {
  const source = fixtures[language].replace(from, to)
  expect(source).not.toBe(fixtures[language])
  return source
}

/** The text that a place points to. */
const textAt = (source: string, { start, end }: Pick<Message, 'start' | 'end'>) =>
  source.slice(start.offset, end.offset)

const pairs = languages.flatMap((a) => languages.filter((b) => b !== a).map((b) => [a, b] as const))

describe('translations that agree give no message', () => {
  it.each(pairs)('%s and %s', async (a, b) => {
    expect(await compare({ [a]: fixtures[a], [b]: fixtures[b] })).toEqual([])
  })
  it('all four', async () => {
    expect(await compare(fixtures)).toEqual([])
  })
})

/** Edits of each fixture, and what of it then stands in the message and in the other version. */
const edits: Record<string, Record<Language, [from: string | RegExp, to: string]>> = {
  period: {
    en: ['| 7 years |', '| 10 years |'],
    fr: ['| 7 ans |', '| 10 ans |'],
    nl: ['| 7 jaar |', '| 10 jaar |'],
    de: ['| sieben Jahre |', '| zehn Jahre |'],
  },
  'period in prose': {
    en: ['six months after', 'nine months after'],
    fr: ['6 mois après', '9 mois après'],
    nl: ['zes maanden na', 'negen maanden na'],
    de: ['sechs Monate nach', 'neun Monate nach'],
  },
  'e-mail of the DPO': {
    en: ['dpo@alcedo.example', 'officer@alcedo.example'],
    fr: ['dpo@alcedo.example', 'officer@alcedo.example'],
    nl: ['dpo [at] alcedo.example', 'officer [at] alcedo.example'],
    de: ['dpo(at)alcedo.example', 'officer(at)alcedo.example'],
  },
  'e-mail of the controller': {
    en: ['hello@alcedo.example', 'old@kayaks.example'],
    fr: ['hello@alcedo.example', 'old@kayaks.example'],
    nl: ['hello@alcedo.example', 'old@kayaks.example'],
    de: ['hello@alcedo.example', 'old@kayaks.example'],
  },
  telephone: {
    en: ['+32 9 555 01 20', '+32 9 555 77 20'],
    fr: ['09 555 01 20', '09 555 77 20'],
    nl: ['0032 9 555 01 20', '0032 9 555 77 20'],
    de: ['+32 (0)9 555 01 20', '+32 (0)9 555 77 20'],
  },
  'postal address': {
    en: ['9000 Ghent', '8500 Kortrijk'],
    fr: ['9000 Gand', '8500 Courtrai'],
    nl: ['9000 Gent', '8500 Kortrijk'],
    de: ['9000 Gent', '8500 Kortrijk'],
  },
  date: {
    en: ['1 March 2026', '14 April 2026'],
    fr: ['1er mars 2026', '14 avril 2026'],
    nl: ['01/03/2026', '14/04/2026'],
    de: ['1. März 2026', '14. April 2026'],
  },
  'DPO left out': {
    en: ['You can reach our data protection officer at dpo@alcedo.example.\n\n', ''],
    fr: [/Vous pouvez joindre notre délégué.*\n\n/, ''],
    nl: [/U bereikt onze functionaris.*\n\n/, ''],
    de: [/Unseren Datenschutzbeauftragten.*\n\n/, ''],
  },
  'right left out': {
    en: [', erasure', ''],
    fr: [", d'effacement", ''],
    nl: [', wissing', ''],
    de: [', Löschung', ''],
  },
  'complaint left out': {
    en: [/\nYou can lodge a complaint.*\n/, ''],
    fr: [/\nVous pouvez introduire une réclamation.*\n/, ''],
    nl: [/\nU kunt een klacht indienen.*\n/, ''],
    de: [/\nSie können sich bei der belgischen.*\n/, ''],
  },
  'automated decisions left out': {
    en: [/## 4\..*\n\n.*\n\n/, ''],
    fr: [/## 4\..*\n\n.*\n\n/, ''],
    nl: [/## 4\..*\n\n.*\n\n/, ''],
    de: [/## 4\..*\n\n.*\n\n/, ''],
  },
  'withdrawal left out': {
    en: [/You can withdraw your consent[^.]*\. /, ''],
    fr: [/Vous pouvez retirer votre consentement[^.]*\. /, ''],
    nl: [/Uw toestemming kunt u[^.]*\. /, ''],
    de: [/Ihre Einwilligung können Sie[^.]*\. /, ''],
  },
}

describe.each(Object.entries(edits))('%s', (_, byLanguage) => {
  it.each(pairs)('edited in %s, seen against %s', async (a, b) => {
    const source = edited(a, ...byLanguage[a])
    const found = await compare({ [a]: source, [b]: fixtures[b] })
    expect(found).toHaveLength(1)
    const [{ message }] = found as [(typeof found)[number]]
    expect(message.related).toHaveLength(1)
    const [related] = message.related
    expect(related!.path).toMatch(/^privacy\.\w\w\.md$/)
    const sources: Record<string, string> = { [`privacy.${a}.md`]: source, [`privacy.${b}.md`]: fixtures[b] }
    if (!message.absence) expect(textAt(sources[found[0]!.in]!, message)).toContain(message.quote)
    if (related!.quote) expect(textAt(sources[related!.path!]!, related!)).toContain(related!.quote)
  })

  it.each(languages)('of four, only %s is told of', async (a) => {
    const found = await compare({ ...fixtures, [a]: edited(a, ...byLanguage[a]) })
    expect(found.map((one) => one.in)).toEqual([`privacy.${a}.md`])
  })
})

describe('where a difference is told', () => {
  const sources = { en: fixtures.en, fr: edited('fr', '| 7 ans |', '| 10 ans |') }

  it('in none that is only there to be compared with', async () => {
    const found = await compare(sources, { en: 1, fr: 0 })
    expect(found.map((one) => one.in)).toEqual(['privacy.en.md'])
    expect(found[0]!.message.quote).toBe('7 years')
    expect(found[0]!.message.related[0]).toMatchObject({ path: 'privacy.fr.md', quote: '10 ans' })
  })

  it('in the one that changed', async () => {
    expect((await compare(sources, { en: 2, fr: 1 })).map((one) => one.in)).toEqual(['privacy.en.md'])
  })

  it('in nobody, where nobody may tell', async () => {
    expect(await compare(sources, { en: 0, fr: 0 })).toEqual([])
  })

  it('at what is said, where the one that leaves it out may not tell', async () => {
    const silent = { en: fixtures.en, fr: edited('fr', ", d'effacement", '') }
    const [found] = await compare(silent, { fr: 0 })
    expect(found).toMatchObject({ in: 'privacy.en.md', message: { about: 'right-to-erasure' } })
    expect(found!.message.absence).toBeUndefined()
    expect(found!.message.quote).toContain('erasure')
    expect(found!.message.related[0]).toMatchObject({ path: 'privacy.fr.md', quote: '' })
  })
})

describe('what is no difference', () => {
  const harmless: [what: string, language: Language, from: string | RegExp, to: string][] = [
    ['a date in digits', 'fr', '1er mars 2026', '01.03.2026'],
    ['a date in ISO 8601', 'de', '1. März 2026', '2026-03-01'],
    ['a month without its day', 'nl', '01/03/2026', 'maart 2026'],
    ['month before day', 'en', '1 March 2026', '03/01/2026'],
    ['a period in another unit', 'fr', '| 14 jours |', '| deux semaines |'],
    ['a period in hours', 'de', '| 14 Tage |', '| zwei Wochen |'],
    ['months for years', 'nl', '| 3 jaar na', '| 36 maanden na'],
    ['another form of the number', 'fr', '09 555 01 20', '+32 (0)9/555.01.20'],
    ['a mailto link', 'de', 'dpo(at)alcedo.example', '[E-Mail](mailto:dpo@alcedo.example)'],
    ['a mailbox for each language', 'fr', 'dpo@alcedo.example', 'dpo-fr@alcedo.example'],
    ['a domain for each country', 'fr', 'dpo@alcedo.example', 'dpo@alcedo.example.fr'],
    ['the town in its other language', 'fr', '9000 Gand', 'B-9000 Gent'],
    [
      'more words',
      'en',
      'We answer within one month.',
      'We will answer your request, whatever it is about, within one month of the day on which it reached us.',
    ],
    ['sentences joined', 'de', 'nach der Entscheidung. Fotos', 'nach der Entscheidung; Fotos'],
    ['another order of the table', 'nl', /(\| Bestellingen.*\n)(\| Boekhouding.*\n)/, '$2$1'],
    [
      'another order of the rights',
      'fr',
      "d'accès, de rectification, d'effacement",
      "d'effacement, d'accès, de rectification",
    ],
    ['a sentence that discloses nothing', 'en', '## 4.', 'Our shop is open every day but Sunday.\n\n## 4.'],
    ['a sentence less that discloses nothing', 'fr', " Nous répondons dans un délai d'un mois.", ''],
  ]
  it.each(harmless)('%s (%s)', async (_, language, from, to) => {
    const found = await compare({ ...fixtures, [language]: edited(language, from, to) })
    expect(found.map(({ message }) => message.message)).toEqual([])
  })
})

describe('the examples of the rule', () => {
  const examples = languages.flatMap((language) =>
    Object.entries(rules.language(language).wording['translation-differs']!.examples!).flatMap(
      ([list, all]) => all.map((text) => [language, list, text] as const),
    ),
  )
  it.each(examples)('%s, %s: %s', async (_, list, text) => {
    const parts = [...text.matchAll(/<!-- privacy\.(\w\w)\.md -->\n([\s\S]*?)(?=<!-- privacy|$)/g)]
    expect(parts).toHaveLength(2)
    const found = await compare(Object.fromEntries(parts.map(([, language, source]) => [language, source])))
    expect(found.length > 0).toBe(list === 'found')
  })
})
