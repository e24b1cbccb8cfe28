import { describe, expect, test } from 'vitest'
import { noticeWith } from '../action/notices.js'
import { git, repository } from '../action/runner.js'
import { folderWith, run } from './run.js'

const right = noticeWith()
const longer = noticeWith({
  retention:
    '## How long we keep your data\n\nWe keep order data for 10 years after the order. Your newsletter address is kept until you unsubscribe.',
})
const withoutComplaint = noticeWith({ complaint: '' })

describe('noticelint diff', () => {
  test('two files', async () => {
    const folder = folderWith({ 'old.md': right, 'new.md': withoutComplaint })
    const { status, stdout, stderr } = await run(folder, ['diff', 'old.md', 'new.md'])
    expect(stderr).toBe('')
    expect(status).toBe(1)
    expect(stdout).toContain('new.md  (before: old.md)')
    expect(stdout).toContain('removed: Right to lodge a complaint')
    expect(stdout).toMatch(/\d+ - You have the right to lodge a complaint with the Data Protection\n/)
    expect(stdout).toContain('new error  right-to-complain')
    expect((await run(folder, ['diff', 'new.md', 'old.md'])).status).toBe(0)
    expect((await run(folder, ['diff', '--fail-on', 'never', 'old.md', 'new.md'])).status).toBe(0)
  })

  test('revisions of a file, from any folder', async () => {
    const { folder, base } = repository({ 'docs/privacy.md': right }, { 'docs/privacy.md': longer })
    for (const [cwd, before, after] of [
      [folder, 'main:docs/privacy.md', 'docs/privacy.md'],
      [folder, `${base}:docs/privacy.md`, 'edit:docs/privacy.md'],
      [`${folder}/docs`, 'main:./privacy.md', 'privacy.md'],
    ] as const) {
      const { status, stdout, stderr } = await run(cwd, ['diff', before, after])
      expect(stderr).toBe('')
      expect(status).toBe(0)
      expect(stdout).toContain('Data are kept for longer. 3 years → 10 years')
    }
  })

  test('its configuration holds for both versions', async () => {
    const { folder } = repository(
      { 'privacy.md': right, '.noticelintrc.yml': 'rules:\n  right-to-complain: off\n' },
      { 'privacy.md': withoutComplaint },
    )
    const { status, stdout } = await run(folder, ['diff', 'main:privacy.md', 'edit:privacy.md'])
    expect(status).toBe(0)
    expect(stdout).toContain('removed: Right to lodge a complaint')
  })

  test('one more finding does not hide behind many of its rule', async () => {
    const vague = (what: string) => `\n\nWe keep ${what} for as long as necessary.`
    const many = `${right}\n\n## How long we keep data${['letters', 'names', 'pictures', 'logs'].map(vague).join('')}`
    const folder = folderWith({ 'old.md': many, 'new.md': many + vague('recordings') })
    const { status, stdout } = await run(folder, ['diff', '--fail-on', 'warning', 'old.md', 'new.md'])
    expect(status).toBe(1)
    expect(stdout).toContain('brings 1 new problem;')
    expect(stdout).toContain('We keep recordings for as long as necessary.')
  })

  test('formats', async () => {
    const folder = folderWith({ 'old.md': right, 'new.md': longer })
    const json = await run(folder, ['diff', '-f', 'json', 'old.md', 'new.md'])
    expect(JSON.parse(json.stdout)).toMatchObject({
      schemaVersion: '1',
      notices: [
        {
          path: 'new.md',
          broken: [],
          changes: [{ kind: 'period-lengthened', values: ['3 years', '10 years'] }],
        },
      ],
    })
    const markdown = await run(folder, ['diff', '-f', 'markdown', 'old.md', 'new.md'])
    expect(markdown.stdout).toMatch(/^# This change brings no new problem/)
    expect(markdown.stdout).toContain('`3 years` → `10 years`')
  })

  test.each([
    [['diff'], /needs two versions/],
    [['diff', 'old.md'], /needs two versions/],
    [['diff', 'old.md', 'gone.md'], /gone\.md: no such file/],
    [['diff', 'old.md', 'main:gone.md'], /main:gone\.md: no such file/],
    [['diff', '--output=x:old.md', 'old.md'], /there is no option/],
    [['diff', 'HEAD^{tree}:', 'old.md'], /no such file|folder/],
    [['diff', 'old.md', 'empty.md'], /empty\.md: is empty/],
  ])('%j', async (argv, message) => {
    const { folder } = repository({ 'old.md': right, 'empty.md': '' }, {})
    const { status, stderr } = await run(folder, argv)
    expect(status).toBe(2)
    expect(stderr).toMatch(message)
  })

  test('a revision outside a repository', async () => {
    const folder = folderWith({ 'old.md': right })
    const { status, stderr } = await run(folder, ['diff', 'main:old.md', 'old.md'])
    expect(status).toBe(2)
    expect(stderr).toMatch(/main:old\.md: no such file/)
    expect(git(folder, '--version')).toMatch(/^git version/)
  })
})
