import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Command, type Files, repository, runAction } from './runner.js'

const read = (path: string) => readFileSync(`fixtures/${path}`, 'utf8')
const en = read('translations/privacy.en.md')
const fr = read('translations/privacy.fr.md')
const longer = (text: string) => text.replace(/\| 7 (ans|years) \|/, '| 10 $1 |')
const names = (language: string) => `docs/privacy.${language}.md`

const translations = (base: [string, string], head: Files) =>
  repository({ [names('en')]: base[0], [names('fr')]: base[1] }, head)
const differences = (commands: Command[]) =>
  commands.filter(({ properties }) => properties.title?.startsWith('translation-differs'))

describe('translations in a pull request', () => {
  test.each(['changed-lines', 'changed-files', 'all'])(
    'one is edited: told there, on the line that changed, as new (%s)',
    { timeout: 60_000 },
    async (scope) => {
      const ran = await runAction(translations([en, fr], { [names('en')]: longer(en) }), {
        inputs: { scope, 'fail-on': 'new-warning' },
      })
      const [told, ...more] = differences(ran.commands)
      expect(more).toEqual([])
      expect(told).toMatchObject({ name: 'warning', properties: { file: names('en'), line: '16' } })
      expect(told!.message).toContain(`The other version: ${names('fr')}, line 16.`)
      expect(ran).toMatchObject({ status: 1, outputs: { new: '1', fixed: '0' } })
      expect(ran.summary).toContain('`docs/privacy.fr.md:16`')
    },
  )

  test('both are edited alike: nothing is told', { timeout: 60_000 }, async () => {
    const repo = translations([en, fr], { [names('en')]: longer(en), [names('fr')]: longer(fr) })
    const ran = await runAction(repo, { inputs: { 'fail-on': 'new-warning' } })
    expect(differences(ran.commands)).toEqual([])
    expect(ran).toMatchObject({ status: 0, outputs: { new: '0', fixed: '0' } })
  })

  test('what differed before is no new problem', { timeout: 60_000 }, async () => {
    const repo = translations([en, longer(fr)], { [names('en')]: `${en}\nOur shop is open on Sundays.\n` })
    expect(await runAction(repo)).toMatchObject({ status: 0, outputs: { new: '0', fixed: '0' } })
  })

  test('the other one is brought into line: that is fixed', { timeout: 60_000 }, async () => {
    const repo = translations([longer(en), fr], { [names('fr')]: longer(fr) })
    expect(await runAction(repo)).toMatchObject({ status: 0, outputs: { new: '0', fixed: '1' } })
  })

  test('the scorecard and the file for code scanning have it, too', { timeout: 60_000 }, async () => {
    const repo = translations([en, fr], { [names('en')]: longer(en) })
    const ran = await runAction(repo, { inputs: { 'sarif-file': 'out.sarif', scorecard: 'cards' } })
    expect(ran.outputs).toMatchObject({ new: '1' })
    const sarif = JSON.parse(readFileSync(`${repo.folder}/out.sarif`, 'utf8'))
    const [result] = sarif.runs[0].results
    expect(result.baselineState).toBe('new')
    expect(result.relatedLocations[0].physicalLocation.artifactLocation.uri).toBe(names('fr'))
    const cards = ['en', 'fr'].map((l) => readFileSync(`${repo.folder}/cards/privacy.${l}.md.html`, 'utf8'))
    expect(cards.join()).toContain('privacy.en.md, ')
  })
})

describe('a notice of several files in a pull request', () => {
  const config = 'layers: [[legal/privacy.md, legal/parts/more.md]]\n'
  const files = {
    '.noticelintrc.yml': config,
    'legal/privacy.md': read('layers/short.md'),
    'legal/parts/more.md': read('layers/full.md'),
  }

  test('is judged as a whole, also where only its further file changes', { timeout: 60_000 }, async () => {
    const edited = read('layers/full.md').replace('the right to data portability, ', '')
    const ran = await runAction(repository(files, { 'legal/parts/more.md': edited }))
    expect(ran).toMatchObject({ status: 1, outputs: { new: '1', fixed: '0' } })
    expect(ran.commands.find(({ name }) => name === 'error')).toMatchObject({
      properties: { file: 'legal/privacy.md', title: 'right-to-portability (Art. 13(2)(b) GDPR)' },
    })
    expect(ran.summary).toContain('removed')
  })

  test('has its own findings at the lines that changed, in their file', { timeout: 60_000 }, async () => {
    const edited = read('layers/full.md').replace('020 555 0142', '[telephone]')
    const ran = await runAction(repository(files, { 'legal/parts/more.md': edited }))
    const errors = ran.commands.filter(({ name, properties }) => name === 'error' && properties.file)
    expect(errors).toMatchObject([{ properties: { file: 'legal/parts/more.md', line: '7' } }])
  })

  test('that names files outside of the repository is a mistake', { timeout: 60_000 }, async () => {
    const outside = config.replace('legal/parts/more.md', '../../../../../../../../../../etc/hostname')
    const ran = await runAction(
      repository(files, { '.noticelintrc.yml': outside, 'legal/privacy.md': `${en}` }),
    )
    expect(ran.status).toBe(1)
    expect(ran.stdout).toContain('expected a file of this repository')
  })

  test('quotes nothing that a link leads to outside', { timeout: 60_000 }, async () => {
    const repo = repository(
      { '.noticelintrc.yml': 'layers: [[legal/privacy.md, legal/parts/*.md]]\n', 'legal/privacy.md': en },
      { 'legal/parts/more.md': { link: '../../.git/config' }, 'legal/privacy.md': `${en}\nMore.\n` },
    )
    const ran = await runAction(repo)
    expect(ran.status).toBe(0)
    expect(ran.stdout + ran.summary).not.toContain('repositoryformatversion')
  })
})
