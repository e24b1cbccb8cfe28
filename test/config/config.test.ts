import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import schema from '../../schema/noticelintrc.schema.json' with { type: 'json' }
import { configFinder } from '../../src/config/find.js'
import { isIgnored } from '../../src/config/ignored.js'
import { loadConfig } from '../../src/config/load.js'
import type { RuleSet } from '../../src/rules/model.js'
import { folderWith } from '../cli/run.js'

const known: RuleSet = {
  version: '0',
  rules: ['blank-value', 'missing-date', 'dpo-contact'].map((id) => ({
    id,
    kind: 'wording',
    articles: [],
    severity: 'warning',
    law: '',
  })),
  language: (language) => ({ language, vocabulary: {}, wording: {} }),
}
const load = (folder: string, name: string) => loadConfig(join(folder, name), folder, known)
const problemOf = (files: Record<string, string>, name = '.noticelintrc.yml') =>
  load(folderWith(files), name).then(
    () => 'no problem',
    (error) => String(error),
  )
const yaml = (text: string) => problemOf({ '.noticelintrc.yml': text })

describe('a broken configuration: file, line, option, what was expected', () => {
  const broken: [what: string, text: string, says: string][] = [
    [
      'a severity there is not',
      'failOn: error\nrules:\n  blank-value: fatal\n',
      '.noticelintrc.yml:3: rules.blank-value: expected error, warning, info or off, found "fatal"',
    ],
    [
      'a rule there is not',
      'rules:\n  missing-date: off\n  blank-valu: off\n',
      '.noticelintrc.yml:3: rules.blank-valu: there is no such rule: did you mean blank-value?',
    ],
    [
      'an option there is not',
      'fact:\n  dpoDesignated: true\n',
      '.noticelintrc.yml:1: fact: there is no such option: did you mean facts?',
    ],
    [
      'a fact there is not',
      'facts:\n  dpoDesignated: true\n  dpoDesignatd: true\n',
      '.noticelintrc.yml:3: facts.dpoDesignatd: there is no such option: did you mean dpoDesignated?',
    ],
    [
      'a fact of another type',
      '\nfacts:\n  dpoDesignated: maybe\n',
      '.noticelintrc.yml:3: facts.dpoDesignated: expected true or false, found "maybe"',
    ],
    [
      'a text for a list',
      'ignore: drafts/**\n',
      '.noticelintrc.yml:1: ignore: expected a list, found "drafts/**"',
    ],
    [
      'a number in a list',
      'ignore:\n  - a\n  - 7\n',
      '.noticelintrc.yml:3: ignore.1: expected a text, found 7',
    ],
    [
      'nothing where something is due',
      'facts:\n',
      '.noticelintrc.yml:1: facts: expected a mapping of names to values, found nothing',
    ],
    [
      'a list for the whole',
      '- a\n',
      '.noticelintrc.yml:1: the configuration: expected a mapping of names to values, found a list',
    ],
    [
      'a key twice',
      'failOn: error\nfailOn: never\n',
      '.noticelintrc.yml:2: is no valid YAML: Map keys must be unique',
    ],
    [
      'an entry twice',
      'layers:\n  - [a.md, b.md, a.md]\n',
      '.noticelintrc.yml:2: layers.0.2: found "a.md" twice',
    ],
    ['no YAML', 'rules:\n  a: [\n', '.noticelintrc.yml:3: is no valid YAML: '],
    [
      'what is inherited is no option',
      'toString: 1\n',
      '.noticelintrc.yml:1: toString: there is no such option',
    ],
  ]
  test.each(broken)('%s', async (_, text, says) => {
    expect(await yaml(text)).toContain(`noticelint: ${says}`)
  })

  test('all that is wrong is said at once', async () => {
    expect(await yaml('failOn: always\nlanguage: es\n')).toBe(
      'noticelint: .noticelintrc.yml:1: failOn: expected error, warning or never, found "always"; line 2: language: expected en, fr, nl or de, found "es"',
    )
  })

  test('JSON, also with tabs', async () => {
    const json = (text: string) => problemOf({ '.noticelintrc.json': text }, '.noticelintrc.json')
    expect(await json('{\n\t"rules": {\n\t\t"blank-value": 2\n\t}\n}\n')).toBe(
      'noticelint: .noticelintrc.json:3: rules.blank-value: expected error, warning, info or off, found 2',
    )
    expect(await json('{\n  "rules": {,}\n}\n')).toMatch(
      /^noticelint: \.noticelintrc\.json:2: is no valid JSON: /,
    )
    expect(await json('{"rules": {"a": "off" // why\n}}')).toMatch(/is no valid JSON/)
    expect(await json('{\n  "rules": {\n')).toMatch(/^noticelint: \.noticelintrc\.json:3: is no valid JSON: /)
  })

  test('package.json: the path of the option starts at the file', async () => {
    const text = '{\n  "name": "x",\n  "noticelint": {\n    "failOn": "later"\n  }\n}\n'
    expect(await problemOf({ 'package.json': text }, 'package.json')).toBe(
      'noticelint: package.json:4: noticelint.failOn: expected error, warning or never, found "later"',
    )
  })

  test('nothing in it can steer a terminal', async () => {
    expect(await yaml('failOn: "\\e[2J"\n')).not.toContain('\u001b')
  })

  test('a YAML bomb does not go off', async () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
    for (let i = 1; i < 12; i++) {
      const [name, before] = ['abcdefghijkl'[i], 'abcdefghijkl'[i - 1]]
      lines.push(`${name}: &${name} [${Array(10).fill(`*${before}`).join(', ')}]`)
    }
    expect(await yaml(lines.join('\n'))).toMatch(/is no valid YAML: /)
  })
})

describe('a good configuration', () => {
  test('is read from YAML, JSON and package.json alike; an empty one says nothing', async () => {
    const config = {
      rules: { 'blank-value': 'off' },
      facts: { dataCollected: ['direct'] },
      failOn: 'warning',
    }
    const folder = folderWith({
      '.noticelintrc.yml':
        'rules: { blank-value: off }\nfacts:\n  dataCollected: [direct]\nfailOn: warning\n',
      '.noticelintrc.json': `\ufeff${JSON.stringify(config)}`,
      'package.json': JSON.stringify({ noticelint: config }),
      'empty.yml': '# nothing yet\n',
    })
    for (const name of ['.noticelintrc.yml', '.noticelintrc.json', 'package.json'])
      expect((await load(folder, name)).config).toEqual(config)
    expect((await load(folder, 'empty.yml')).config).toEqual({})
  })

  test('is the nearest one upwards, and not one beyond the repository', async () => {
    const folder = folderWith({
      '.noticelintrc.yml': '',
      'a/b/c/x.md': '',
      'a/.noticelintrc.json': '{}',
      'package.json': '{"noticelint": {}}',
      'sub/.git/HEAD': '',
      'sub/x.md': '',
      'pkg/package.json': '{"name": "has no key"}',
      'own/package.json': '{"noticelint": {}}',
    })
    const finder = configFinder((file) => loadConfig(file, folder, known))
    const found = async (path: string) =>
      (await finder.for(join(folder, path))).file?.slice(folder.length + 1)
    expect(await found('a/b/c/x.md')).toBe(join('a', '.noticelintrc.json'))
    expect(await found('x.md')).toBe('.noticelintrc.yml')
    expect(await found('pkg/x.md')).toBe('.noticelintrc.yml')
    expect(await found('own/x.md')).toBe(join('own', 'package.json'))
    expect(await found('sub/x.md')).toBeUndefined()
  })

  test('cannot hide: a broken package.json that names us, and a link that leads nowhere, are told of', async () => {
    const folder = folderWith({
      'package.json': '{"name": "x", "noticelint": {',
      'other/package.json': '{"name": "x", ',
    })
    mkdirSync(join(folder, 'link'))
    symlinkSync('gone.yml', join(folder, 'link', '.noticelintrc.yml'))
    const found = (path: string) =>
      configFinder((file) => loadConfig(file, folder, known)).for(join(folder, path))
    await expect(found('x.md')).rejects.toThrow(/is no valid JSON/)
    await expect(found('other/x.md')).rejects.toMatchObject({ place: 'package.json:1' })
    await expect(found('link/x.md')).rejects.toThrow(/symbolic link to what is not there/)
  })

  test('ignores files by globs relative to its folder', () => {
    const loaded = (ignore: string[]) => ({
      file: join('/r', 'docs', '.noticelintrc.yml'),
      config: { ignore },
    })
    const ignored = (path: string, ...ignore: string[]) => isIgnored(join('/r/docs', path), loaded(ignore))
    expect(ignored('drafts/a.md', 'drafts/**')).toBe(true)
    expect(ignored('drafts/.hidden/a.md', './drafts/')).toBe(true)
    expect(ignored('x/drafts/a.md', 'drafts')).toBe(false)
    expect(ignored('x/old.md', '**/old.md')).toBe(true)
    expect(ignored('old.md', '**/old.md')).toBe(true)
    expect(ignored('new.md', '*.md', '!new.md')).toBe(true)
  })
})

test('the published schema explains every option, and its examples hold', () => {
  const check = new Ajv().compile(schema)
  for (const [name, option] of Object.entries<{ description?: string; examples?: unknown[] }>(
    schema.properties,
  )) {
    expect(option.description, name).toBeTruthy()
    for (const example of option.examples ?? []) expect(check({ [name]: example }), name).toBe(true)
  }
  for (const [name, fact] of Object.entries(schema.properties.facts.properties))
    expect(fact.description, name).toBeTruthy()
})
