import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, notice, reportOf, run } from '../cli/run.js'

const configOf = async (files: Record<string, string>, path = 'privacy.md') => {
  const ran = await run(folderWith({ 'privacy.md': notice, ...files }), ['--print-config', path])
  expect(ran).toMatchObject({ status: 0, stderr: '' })
  return JSON.parse(ran.stdout)
}

describe('extends', () => {
  test('presets: recommended changes nothing, strict raises all and fails on warnings', async () => {
    const plain = await configOf({})
    const recommended = await configOf({ '.noticelintrc.yml': 'extends: recommended\n' })
    expect(recommended.rules).toEqual(plain.rules)
    expect(plain).toMatchObject({ configuration: null, failOn: 'error', uiLanguage: 'en' })
    const strict = await configOf({ '.noticelintrc.yml': 'extends: strict\nrules:\n  dpo-contact: off\n' })
    expect(strict).toMatchObject({
      failOn: 'warning',
      rules: { 'dpo-contact': 'off', 'missing-date': 'warning' },
    })
    expect(Object.values(strict.rules)).not.toContain('info')
  })

  test('paths and packages that are data; what is said last and nearest wins', async () => {
    const config = await configOf({
      '.noticelintrc.yml':
        'extends: [./company/base.yml, our-rules]\nrules:\n  missing-date: error\noverrides:\n  - files: ["fr/**"]\n    language: fr\n    rules: { missing-date: off }\n',
      'company/base.yml':
        'rulePaths: [rules]\nrules: { missing-date: off, vague-purpose: off, vague-retention: error }\nfacts: { publicBody: true }\n',
      'company/rules/en/dpo-contact.yml': 'wording:\n  party: ["data keeper"]\n',
      'node_modules/our-rules/package.json': '{"name": "our-rules", "main": "noticelint.json"}',
      'node_modules/our-rules/noticelint.json':
        '{"rules": {"vague-purpose": "error"}, "facts": {"largeScale": true}}',
    })
    expect(config).toMatchObject({
      configuration: '.noticelintrc.yml',
      facts: { publicBody: true, largeScale: true },
      rules: { 'missing-date': 'error', 'vague-purpose': 'error', 'vague-retention': 'error' },
    })
  })

  test('overrides hold for the notices that their globs match', async () => {
    const files = {
      '.noticelintrc.yml':
        'overrides:\n  - files: ["fr/**"]\n    language: fr\n    rules: { missing-date: off }\n',
      'fr/vie-privee.md': notice,
    }
    expect(await configOf(files, 'fr/vie-privee.md')).toMatchObject({
      language: 'fr',
      rules: { 'missing-date': 'off' },
    })
    expect((await configOf(files)).rules['missing-date']).toBe('info')
  })

  const js = 'require("node:fs").writeFileSync("ran", ""); throw new Error("code ran")'
  const broken: [what: string, files: Record<string, string>, says: string][] = [
    [
      'no such file',
      { '.noticelintrc.yml': 'failOn: error\nextends: ./gone.yml\n' },
      '.noticelintrc.yml:2: extends: there is no such file: "./gone.yml"',
    ],
    [
      'no such package',
      { '.noticelintrc.yml': 'extends:\n  - recommended\n  - strikt\n' },
      '.noticelintrc.yml:3: extends.1: there is no preset (recommended, strict) and no installed package "strikt"',
    ],
    [
      'what objects inherit',
      { '.noticelintrc.yml': 'extends: constructor\n' },
      '.noticelintrc.yml:1: extends: there is no preset',
    ],
    [
      'a package that is code',
      {
        '.noticelintrc.yml': 'extends: code\n',
        'node_modules/code/package.json': '{"main": "index.js"}',
        'node_modules/code/index.js': js,
      },
      '.noticelintrc.yml:1: extends: expected a .yml or .json file, since configuration is data; "code" leads to index.js',
    ],
    [
      'itself',
      { '.noticelintrc.yml': 'extends: ./.noticelintrc.yml\n' },
      '.noticelintrc.yml:1: extends: "./.noticelintrc.yml" extends this file again',
    ],
    [
      'a circle',
      {
        '.noticelintrc.yml': 'extends: ./a.yml\n',
        'a.yml': '\nextends: [./b.yml]\n',
        'b.yml': 'extends: ./a.yml\n',
      },
      'b.yml:1: extends: "./a.yml" extends this file again',
    ],
    [
      'a mistake in what is extended',
      { '.noticelintrc.yml': 'extends: ./a.yml\n', 'a.yml': 'rules:\n  blank-valu: off\n' },
      'a.yml:2: rules.blank-valu: there is no such rule: did you mean blank-value?',
    ],
  ]
  test.each(broken)('%s: status 2 with file and line, nothing linted', async (_, files, says) => {
    const folder = folderWith({ 'a.md': notice, 'b.md': notice, ...files })
    const ran = await run(folder, ['-f', 'json', 'a.md', 'b.md'])
    expect(ran.stderr).toContain(`noticelint: ${says}`)
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(ran.status).toBe(2)
    expect(reportOf(ran).notices).toEqual([])
    expect(await run(folder, ['--print-config', 'a.md'])).toMatchObject({ status: 2, stdout: '' })
  })
})

test('--init writes a configuration that changes nothing, and overwrites none', async () => {
  const folder = folderWith({ 'privacy.md': notice })
  const before = await run(folder, ['-f', 'json', 'privacy.md'])
  expect(await run(folder, ['--init'])).toMatchObject({ status: 0, stdout: 'wrote .noticelintrc.yml\n' })
  const text = readFileSync(join(folder, '.noticelintrc.yml'), 'utf8')
  expect((await run(folder, ['-f', 'json', 'privacy.md'])).stdout).toBe(before.stdout)
  expect(await run(folder, ['--init'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('.noticelintrc.yml: is there already'),
  })
  expect(readFileSync(join(folder, '.noticelintrc.yml'), 'utf8')).toBe(text)
})
