import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, notice, reportOf, run } from '../cli/run.js'

/** Three rules of one's own in two languages, and more words for one of ours. */
const house = {
  '.noticelintrc.yml': 'rulePaths: [house-rules]\nrules:\n  no-family: error\n',
  'house-rules/works-council.yml':
    'id: works-council\nkind: disclosure\nseverity: error\narticles: ["house rule 3"]\nlaw: Our notice names the works council.\n',
  'house-rules/en/works-council.yml':
    'title: Works council\nwording:\n  says: ["works council"]\nmessages:\n  missing: The notice does not name the works council.\nadvice: Say when it was consulted.\nexamples:\n  says: ["The works council was consulted on this notice."]\n  silent: ["The council of the town works with us."]\n',
  'house-rules/nl/works-council.yml':
    'title: Ondernemingsraad\nwording:\n  says: ["ondernemingsraad"]\nmessages:\n  missing: De ondernemingsraad ontbreekt.\nexamples:\n  says: ["De ondernemingsraad heeft ingestemd."]\n',
  'house-rules/no-family.yml':
    'id: no-family\nkind: wording\nseverity: warning\nlaw: We do not call customers our family.\n',
  'house-rules/en/no-family.yml':
    'title: Family talk\nwording:\n  found: ["family of [customers|clients]"]\nmessages:\n  found: Say customers.\nexamples:\n  found: ["Welcome to our family of customers."]\n  silent: ["Families get a discount."]\n',
  'house-rules/ombudsman-contact.yml':
    'id: ombudsman-contact\nkind: contact\nseverity: warning\nlaw: The notice says how to reach the ombudsman.\n',
  'house-rules/en/ombudsman-contact.yml':
    'title: Ombudsman\nwording:\n  party: ["ombudsman"]\nmessages:\n  missing: The notice does not name the ombudsman.\n  incomplete: The ombudsman cannot be reached.\n',
}
const english = `${notice}\nWelcome to our family of customers.\n`
const dutch =
  '# Privacyverklaring\n\nBlauwe Reiger Fietsen, Kanaalstraat 4, Gent, is verantwoordelijk voor de verwerking van uw persoonsgegevens. Wij gebruiken uw gegevens om uw bestelling te leveren.\n'

test('a slot that there is not is told, with the one that may be meant', async () => {
  const says = async (files: Record<string, string>) =>
    (await run(folderWith({ ...house, ...files, 'en.md': english }), ['en.md'])).stderr
  expect(
    await says({ 'house-rules/en/works-council.yml': 'title: x\nwording:\n  sais: ["works council"]\n' }),
  ).toBe(
    'noticelint: house-rules/en/works-council.yml:3: wording.sais: there is no such slot: did you mean says?\n',
  )
  expect(await says({ 'house-rules/en/right-of-access.yml': 'wording:\n  fund: ["x"]\n' })).toMatch(
    /right-of-access\.yml:2: wording\.fund: there is no such slot/,
  )
  // A condition of one's own names slots of one's own.
  const conditional = {
    'house-rules/works-council.yml': `${house['house-rules/works-council.yml']}applies:\n  when: [{ words: staff }]\n`,
    'house-rules/en/works-council.yml':
      'title: x\nwording:\n  says: [works council]\n  staff: [employee(s)]\n',
    'house-rules/en/legal-basis.yml': 'wording:\n  consent: [your blessing]\n',
  }
  expect(await says(conditional)).toBe('')
})

describe('a folder of three rules in two languages', () => {
  test('is checked beside ours', async () => {
    const ran = await run(folderWith({ ...house, 'en.md': english, 'nl.md': dutch }), ['-f', 'json', '.'])
    expect(ran).toMatchObject({ status: 1, stderr: '' })
    const [en, nl] = reportOf(ran).notices
    const own = ['no-family', 'ombudsman-contact', 'works-council']
    expect(
      en!.messages.filter(({ ruleId }) => own.includes(ruleId)).map((m) => [m.ruleId, m.severity]),
    ).toEqual(
      expect.arrayContaining([
        ['works-council', 'error'],
        ['no-family', 'error'],
        ['ombudsman-contact', 'warning'],
      ]),
    )
    expect(nl!.messages.filter(({ ruleId }) => own.includes(ruleId)).map((m) => m.ruleId)).toEqual([
      'works-council',
    ])
    expect(en!.requirements.map(({ id }) => id)).toContain('right-to-complain')
  })

  test('appears in SARIF with its help text', async () => {
    const ran = await run(folderWith({ ...house, 'en.md': english }), ['-f', 'sarif', '.'])
    const [{ tool, results }] = JSON.parse(ran.stdout).runs
    const rule = tool.driver.rules.find(({ id }: { id: string }) => id === 'works-council')
    expect(rule).toMatchObject({
      shortDescription: { text: 'Works council.' },
      help: {
        text: 'Our notice names the works council.\n\nSay when it was consulted.',
        markdown: expect.stringMatching(/^# Works council\n/),
      },
    })
    expect(rule.properties.tags).toContain('house rule 3')
    const result = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'works-council')
    expect(tool.driver.rules[result.ruleIndex].id).toBe('works-council')
  })

  test('passes its own examples, and is explained', async () => {
    const folder = folderWith(house)
    expect(await run(folder, ['test-rules', 'house-rules'])).toMatchObject({
      status: 0,
      stdout: '5 passed, 0 failed\n',
    })
    const page = await run(folder, ['explain', 'works-council', '--rules', 'house-rules'])
    expect(page.status).toBe(0)
    expect(page.stdout).toMatch(/^# Works council\n\n`works-council` · house rule 3 · severity: error\n/)
    expect((await run(folder, ['explain', 'dpo-contact'])).stdout).toContain('Art. 13(1)(b)')
  })

  test('an example that does not come out fails', async () => {
    const file = 'house-rules/en/no-family.yml'
    const folder = folderWith({ ...house, [file]: house[file].replace('Families', 'A family of clients') })
    const ran = await run(folder, ['test-rules', 'house-rules'])
    expect(ran).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('en/no-family.yml: expected silent, is found'),
    })
  })
})

describe('a rule file that cannot be used: status 2, file, line, what was expected, nothing checked', () => {
  type Files = Record<string, string>
  const broken: [what: string, files: Files, says: RegExp][] = [
    [
      'no such kind',
      { 'house-rules/no-family.yml': 'id: no-family\nkind: words\nseverity: error\nlaw: x\n' },
      /^house-rules\/no-family\.yml:2: kind: expected disclosure, contact, wording or linked-pair, found "words"/,
    ],
    [
      'no such severity',
      { 'house-rules/no-family.yml': 'id: no-family\nkind: wording\nseverity: bad\nlaw: x\n' },
      /no-family\.yml:3: severity: expected error, warning or info/,
    ],
    [
      'no law',
      { 'house-rules/no-family.yml': 'id: no-family\nkind: wording\nseverity: error\n' },
      /no-family\.yml:1: .*"law" is missing/,
    ],
    [
      'another name than the file',
      { 'house-rules/no-family.yml': 'id: no-famly\nkind: wording\nseverity: error\nlaw: x\n' },
      /no-family\.yml:1: id: expected the file's name, "no-family"/,
    ],
    [
      'the name of ours',
      { 'house-rules/dpo-contact.yml': 'id: dpo-contact\nkind: contact\nseverity: error\nlaw: x\n' },
      /dpo-contact\.yml:1: id: there is a rule of this name/,
    ],
    [
      'words for no rule',
      { 'house-rules/en/no-famly.yml': 'wording:\n  found: ["x"]\n' },
      /en\/no-famly\.yml:1: .*there is no rule "no-famly".*did you mean no-family\?/,
    ],
    [
      'a pattern that is none',
      {
        'house-rules/en/no-family.yml':
          'title: x\nwording:\n  found:\n    - "family"\n    - "[a|b"\nmessages: {}\n',
      },
      /en\/no-family\.yml:5: wording\.found\.1: /,
    ],
    [
      'a list there is not',
      { 'house-rules/en/no-family.yml': 'title: x\nwording:\n  found: ["{nobody} knows"]\nmessages: {}\n' },
      /en\/no-family\.yml:3: wording\.found\.0: /,
    ],
    ['no YAML', { 'house-rules/en/no-family.yml': 'title: [\n' }, /en\/no-family\.yml:2: is no valid YAML/],
    [
      'no such folder',
      { '.noticelintrc.yml': 'failOn: error\nrulePaths:\n  - house\n' },
      /^\.noticelintrc\.yml:3: rulePaths\.0: there is no such folder: "house"/,
    ],
  ]
  test.each(broken)('%s', async (_, files, says) => {
    const folder = folderWith({ ...house, 'en.md': english, 'nl.md': dutch, ...files })
    const ran = await run(folder, ['-f', 'json', '.'])
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(ran.stderr.replace('noticelint: ', '')).toMatch(says)
    expect(ran.status).toBe(2)
    expect(reportOf(ran).notices).toEqual([])
    expect(readFileSync(join(folder, 'en.md'), 'utf8')).toBe(english)
  })
})
