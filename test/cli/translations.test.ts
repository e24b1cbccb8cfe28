import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Message } from '../../src/report/model.js'
import { folderWith, type Ran, reportOf, run } from './run.js'

const fixture = (language: string) => readFileSync(`fixtures/translations/privacy.${language}.md`, 'utf8')
const en = fixture('en')
const fr = fixture('fr')
const longer = fr.replace('| 7 ans |', '| 10 ans |')

const json = (folder: string, ...argv: string[]) => run(folder, ['--format', 'json', ...argv])
const told = (ran: Ran) =>
  reportOf(ran).notices.flatMap(({ path, messages }) =>
    messages.map((message) => [path, message.ruleId, (message as Message).related[0]?.path]),
  )

describe('translations that their names tell', () => {
  it('are compared where both are linted', async () => {
    const folder = folderWith({ 'privacy.en.md': en, 'privacy.fr.md': longer })
    const ran = await json(folder, '.')
    expect(told(ran)).toEqual([['privacy.fr.md', 'translation-differs', 'privacy.en.md']])
    expect(reportOf(ran).notices.map(({ translations }) => translations)).toEqual([
      ['privacy.fr.md'],
      ['privacy.en.md'],
    ])
  })

  it('are not compared where one is linted', async () => {
    const folder = folderWith({ 'privacy.en.md': en, 'privacy.fr.md': longer })
    expect(told(await json(folder, 'privacy.fr.md'))).toEqual([])
  })

  it('are left alone where the text is in another language than the name says', async () => {
    const folder = folderWith({ 'privacy.en.md': en, 'privacy.nl.md': longer })
    expect(told(await json(folder, '.'))).toEqual([])
  })

  it('are left alone where they are notices of two controllers', async () => {
    const other = longer
      .replaceAll('Alcedo Kayaks', 'Martin Pêcheur')
      .replaceAll('alcedo', 'martin')
      .replaceAll(/9000|Kanaalstraat|555/g, '111')
    const folder = folderWith({ 'en/privacy.md': en, 'fr/privacy.md': other })
    expect(told(await json(folder, '.'))).toEqual([])
  })

  it('are not compared where the rule is off', async () => {
    const folder = folderWith({
      'privacy.en.md': en,
      'privacy.fr.md': longer,
      '.noticelintrc.yml': 'rules: { translation-differs: off }',
    })
    expect(told(await json(folder, '.'))).toEqual([])
  })
})

describe('translations that the configuration declares', () => {
  const files = {
    'privacy.md': en,
    'fr/confidentialite.md': longer,
    '.noticelintrc.yml': 'translations:\n  - [privacy.md, fr/confidentialite.md]\n',
  }

  it('are compared', async () => {
    expect(told(await json(folderWith(files), 'privacy.md', 'fr'))).toEqual([
      ['fr/confidentialite.md', 'translation-differs', 'privacy.md'],
    ])
  })

  it.each([
    ['privacy.md', 'fr/confidentialite.md'],
    ['fr/confidentialite.md', 'privacy.md'],
  ])('are read where only %s is linted', async (one, other) => {
    const ran = await json(folderWith(files), one)
    expect(told(ran)).toEqual([[one, 'translation-differs', other]])
  })

  it('are read where one is on standard input', async () => {
    const ran = await run(
      folderWith(files),
      ['--format', 'json', '--stdin', '--stdin-filename', 'privacy.md'],
      { stdin: en.replace('| 7 years |', '| 10 years |') },
    )
    expect(told(ran)).toEqual([])
  })

  it('may be named by a glob', async () => {
    const folder = folderWith({ ...files, '.noticelintrc.yml': 'translations: [["**/*.md"]]' })
    expect(told(await json(folder, '.'))).toHaveLength(1)
  })

  it('are shown with both places', async () => {
    const { stdout } = await run(folderWith(files), ['.', '--no-color'])
    expect(stdout).toContain('10 ans')
    expect(stdout).toMatch(/The other version privacy\.md\n.*\| 7 years \|/)
    const github = await run(folderWith(files), ['.', '--format', 'github'])
    expect(github.stdout).toContain('file=fr/confidentialite.md')
    expect(github.stdout).toContain('The other version: privacy.md, line 16.')
    const sarif = JSON.parse((await run(folderWith(files), ['.', '--format', 'sarif'])).stdout)
    const [result] = sarif.runs[0].results
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('fr/confidentialite.md')
    expect(result.relatedLocations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'privacy.md' },
      region: { startLine: 16 },
    })
  })

  it('a file that is not there is a mistake in the configuration', async () => {
    const folder = folderWith({
      ...files,
      '.noticelintrc.yml': 'translations:\n  - [privacy.md, privcy.fr.md]\n',
    })
    const { status, stderr } = await json(folder, 'privacy.md')
    expect(status).toBe(2)
    expect(stderr).toContain('.noticelintrc.yml:2: translations.0.1: there is no such file: "privcy.fr.md"')
  })

  it('a file that cannot be read as a notice does not keep the others from being linted', async () => {
    const folder = folderWith({
      ...files,
      'fr/confidentialite.md': 'Informativa sulla privacy di questo sito, che non è qui.',
    })
    const { status, stdout } = await json(folder, 'privacy.md')
    expect(status).toBe(0)
    expect(JSON.parse(stdout).notices).toHaveLength(1)
  })
})

describe('what differs on purpose', () => {
  const directive =
    '<!-- noticelint-disable-file translation-differs -- the French branch keeps books for longer -->\n\n'
  const both = { 'privacy.en.md': en, 'privacy.fr.md': directive + longer }

  it('is turned off by a comment', async () => {
    const ran = await json(folderWith(both), '.')
    expect(told(ran)).toEqual([])
    expect(reportOf(ran).notices[1]!.suppressed).toHaveLength(1)
  })

  it('and the comment is not needless where the other version is not at hand', async () => {
    expect(told(await json(folderWith(both), 'privacy.fr.md'))).toEqual([])
  })

  it('but it is where they agree', async () => {
    const folder = folderWith({ ...both, 'privacy.fr.md': directive + fr })
    expect(told(await json(folder, '.')).map(([, rule]) => rule)).toEqual(['unused-directive'])
  })

  it('is turned off by the suppressions file, and by nothing else there', async () => {
    const folder = folderWith({
      'privacy.en.md': en,
      'privacy.fr.md': longer.replace(", d'effacement", ''),
    })
    await run(folder, ['.', '--suppress-all'])
    const yaml = readFileSync(`${folder}/.noticelint-suppressions.yml`, 'utf8')
    expect(yaml).toContain('words: right-to-erasure')
    expect(yaml).toContain('words: 10 ans')
    expect(told(await json(folder, '.'))).toEqual([])
    // Linted alone, the entries have nothing to match and are not needless.
    expect(told(await json(folder, 'privacy.fr.md'))).toEqual([])
  })
})
