import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { version } from '../../package.json'
import { folderWith, notice, reportOf, run } from './run.js'

/** Configurations that leave one severity standing; `missing-date` is found in the notice. */
const onlyDate = (severity: string) => ({
  'good.md': notice,
  '.noticelintrc.json': JSON.stringify({ rules: { ...all('off'), 'missing-date': severity } }),
})
const all = (severity: string) => Object.fromEntries(ids().map((id) => [id, severity]))
const ids = (): string[] =>
  JSON.parse(readFileSync(new URL('../../dist/rules/law.json', import.meta.url), 'utf8')).rules.map(
    (rule: { id: string }) => rule.id,
  )

describe('exit status', () => {
  test.each([
    ['error', [], 1],
    ['warning', [], 0],
    ['warning', ['--fail-on', 'warning'], 1],
    ['info', ['--fail-on', 'warning'], 0],
    ['error', ['--fail-on', 'never'], 0],
    ['warning', ['--max-warnings', '0'], 1],
    ['warning', ['--max-warnings=1'], 0],
    ['warning', ['--max-warnings', '0', '--quiet'], 1],
    ['off', ['--fail-on', 'warning'], 0],
  ])('a finding that is %s, with %j: %i', async (severity, options, status) => {
    const ran = await run(folderWith(onlyDate(severity)), ['good.md', ...options])
    expect(ran).toMatchObject({ status, stderr: '' })
  })

  test('the configuration may say what fails; the command line wins', async () => {
    const files = onlyDate('warning')
    const config = { ...JSON.parse(files['.noticelintrc.json']), failOn: 'warning' }
    const folder = folderWith({ ...files, '.noticelintrc.json': JSON.stringify(config) })
    expect((await run(folder, ['.'])).status).toBe(1)
    expect((await run(folder, ['.', '--fail-on', 'error'])).status).toBe(0)
  })
})

describe('the report', () => {
  test('JSON is the contract, and nothing else is on standard output', async () => {
    const ran = await run(folderWith({ 'docs/good.md': notice }), ['--format', 'json', 'docs'])
    const report = reportOf(ran)
    expect(report.schemaVersion).toBe('1')
    expect(report.tool).toEqual({ name: 'noticelint', version })
    const [first] = report.notices
    expect(first).toMatchObject({ path: 'docs/good.md', language: 'en', score: expect.any(Number) })
    const shape = {
      id: expect.any(String),
      articles: expect.any(Array),
      status: expect.any(String),
      evidence: expect.any(Array),
    }
    for (const requirement of first!.requirements) expect(requirement).toMatchObject(shape)
    for (const { start, end, quote } of first!.requirements.flatMap((r) => r.evidence))
      expect(notice.slice(start.offset, end.offset)).toBe(quote)
    expect(first!.messages.map((m) => m.ruleId)).toContain('right-to-complain')
  })

  test('is the same byte for byte, whatever the order of folders on disk', async () => {
    const folder = folderWith({
      'b/x.md': notice,
      'a/y.md': notice,
      'a/Z.html': `<h1>Privacy notice</h1><p>${notice}</p>`,
    })
    const first = await run(folder, ['-f', 'json', '.'])
    expect(reportOf(first).notices.map((n) => n.path)).toEqual(['a/Z.html', 'a/y.md', 'b/x.md'])
    expect(await run(folder, ['-f', 'json', '.'])).toEqual(first)
  })

  test('goes to a file, and then not to standard output', async () => {
    const folder = folderWith({ 'good.md': notice })
    const ran = await run(folder, ['good.md', '-o', 'report.txt', '--fail-on', 'never'], {
      env: { FORCE_COLOR: '1' },
      terminal: true,
    })
    expect(ran).toEqual({ status: 0, stdout: '', stderr: '' })
    const text = readFileSync(join(folder, 'report.txt'), 'utf8')
    expect(text).toMatch(/\d+ of \d+ applicable items disclosed/)
    expect(text).not.toContain('\u001b')
  })

  test('is coloured on a terminal only, unless somebody wants otherwise', async () => {
    const folder = folderWith({ 'good.md': notice })
    const colored = async (argv: string[], world: Parameters<typeof run>[2]) =>
      (await run(folder, ['good.md', ...argv], world)).stdout.includes('\u001b[')
    expect(await colored([], { terminal: true })).toBe(true)
    expect(await colored([], {})).toBe(false)
    expect(await colored(['--color'], {})).toBe(true)
    expect(await colored(['--no-color'], { terminal: true })).toBe(false)
    expect(await colored([], { terminal: true, env: { NO_COLOR: '1' } })).toBe(false)
    expect(await colored([], { terminal: true, env: { TERM: 'dumb' } })).toBe(false)
    expect(await colored([], { env: { FORCE_COLOR: '1' } })).toBe(true)
    expect(await colored([], { terminal: true, env: { FORCE_COLOR: '0' } })).toBe(false)
  })

  test('--quiet leaves errors', async () => {
    const folder = folderWith({
      'good.md': notice,
      '.noticelintrc.json': JSON.stringify({ rules: all('warning') }),
    })
    const quiet = await run(folder, ['good.md', '--quiet', '--format', 'json'])
    expect(reportOf(quiet).notices[0]!.messages).toEqual([])
    expect(reportOf(await run(folder, ['good.md', '-f', 'json'])).notices[0]!.messages).not.toEqual([])
  })

  test('speaks the language it is asked for, whatever the notice speaks', async () => {
    const folder = folderWith({ 'good.md': notice })
    const messages = async (...argv: string[]) =>
      reportOf(await run(folder, ['good.md', '-f', 'json', ...argv]))
        .notices[0]!.messages.map((m) => m.message)
        .join()
    expect(await messages('--ui-lang', 'fr')).not.toBe(await messages())
    expect(await messages('--ui-lang', 'en')).toBe(await messages())
  })
})

describe('standard input', () => {
  test('is linted under the name it is given', async () => {
    const page =
      '<!doctype html><title>Privacy notice</title><main><h1>Privacy notice</h1><p>Blue Heron Cycles is the controller of your personal data.</p></main>'
    const ran = await run(folderWith({}), ['--stdin', '--stdin-filename', 'docs/x.html', '-f', 'json'], {
      stdin: page,
    })
    expect(reportOf(ran).notices[0]).toMatchObject({ path: 'docs/x.html', format: 'html' })
  })

  test('needs no name', async () => {
    const ran = await run(folderWith({}), ['-'], { stdin: notice })
    expect(ran.stdout).toMatch(/^\nstdin {2}/)
    expect(ran.stdout).toContain('│ # Privacy notice')
  })

  test('obeys the configuration of the folder it is said to be in', async () => {
    const folder = folderWith({ 'docs/.noticelintrc.yml': 'language: fr\n' })
    const ran = await run(folder, ['--stdin', '--stdin-filename', 'docs/x.md', '-f', 'json'], {
      stdin: notice,
    })
    expect(reportOf(ran).notices[0]!.language).toBe('fr')
  })
})

describe('configuration', () => {
  test('declares facts', async () => {
    const status = async (facts: object) => {
      const folder = folderWith({ 'good.md': notice, '.noticelintrc.json': JSON.stringify({ facts }) })
      const { requirements } = reportOf(await run(folder, ['good.md', '-f', 'json'])).notices[0]!
      return requirements.find(({ id }) => id === 'dpo-contact')?.status
    }
    expect(await status({ dpoDesignated: true })).toBe('missing')
    expect(await status({ dpoDesignated: false })).toBe('not-applicable')
  })

  test('ignores files, also those that are named', async () => {
    const folder = folderWith({
      'a.md': notice,
      'drafts/b.md': notice,
      '.noticelintrc.yml': 'ignore: [drafts]\n',
    })
    expect(
      reportOf(await run(folder, ['.', 'drafts/b.md', '-f', 'json'])).notices.map((n) => n.path),
    ).toEqual(['a.md'])
    expect(await run(folder, ['drafts/b.md'])).toEqual({
      status: 0,
      stdout: '',
      stderr: 'noticelint: nothing linted: the configuration ignores drafts/b.md\n',
    })
  })

  test('is told once where it is broken; files it does not hold for are linted', async () => {
    const folder = folderWith({
      'a/1.md': notice,
      'a/2.md': notice,
      'a/.noticelintrc.yml': 'failOn: 3\n',
      'b.md': notice,
    })
    const ran = await run(folder, ['.', '-f', 'json'])
    expect(ran.status).toBe(2)
    expect(ran.stderr).toBe(
      'noticelint: a/.noticelintrc.yml:1: failOn: expected error, warning or never, found 3\n',
    )
    expect(reportOf(ran).notices.map((n) => n.path)).toEqual(['b.md'])
    expect((await run(folder, ['a', '--no-config'])).stderr).toBe('')
  })

  test('may be named', async () => {
    const folder = folderWith({
      'a.md': notice,
      'ci.yml': 'language: fr\n',
      '.noticelintrc.yml': 'language: de\n',
    })
    const language = async (...argv: string[]) =>
      reportOf(await run(folder, ['a.md', '-f', 'json', ...argv])).notices[0]!.language
    expect(await language()).toBe('de')
    expect(await language('--config', 'ci.yml')).toBe('fr')
    expect(await language('--config', 'ci.yml', '--lang', 'nl')).toBe('nl')
    expect(await language('--no-config')).toBe('en')
    writeFileSync(join(folder, 'ci.yml'), 'language: 1\n')
    expect(await run(folder, ['a.md', '--config', 'ci.yml'])).toMatchObject({ status: 2, stdout: '' })
  })
})

test('--help and --version', async () => {
  const folder = folderWith({})
  const { stdout, status } = await run(folder, ['--help'])
  expect(status).toBe(0)
  for (const option of ['--format', '--stdin-filename', '--max-warnings', 'no legal advice'])
    expect(stdout).toContain(option)
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(120)
  expect(await run(folder, ['-v'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
})
