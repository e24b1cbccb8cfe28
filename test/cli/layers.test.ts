import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, reportOf, run } from './run.js'

const short = readFileSync('fixtures/layers/short.md', 'utf8')
const full = readFileSync('fixtures/layers/full.md', 'utf8')
const blank = full.replace('020 555 0142', '[telephone]')
const config = 'layers:\n  - [short.md, parts/full.md]\n'
const files = { 'short.md': short, 'parts/full.md': full, '.noticelintrc.yml': config }
const json = (folder: string, ...argv: string[]) => run(folder, ['--format', 'json', ...argv])

describe('a notice of several files', () => {
  it.each([[['.']], [['short.md']], [['parts/full.md']], [['parts/full.md', 'short.md']]])(
    'is one notice, whichever of them is named: %s',
    async (argv) => {
      const ran = await json(folderWith(files), ...argv)
      const { notices } = reportOf(ran)
      expect(notices).toHaveLength(1)
      expect(notices[0]).toMatchObject({
        path: 'short.md',
        layers: ['short.md', 'parts/full.md'],
        messages: [],
        summary: { missing: 0, incomplete: 0 },
      })
      expect(ran.status).toBe(0)
    },
  )

  it('is several without the configuration', async () => {
    const ran = await json(folderWith(files), '.', '--no-config')
    expect(reportOf(ran).notices).toHaveLength(2)
    expect(ran.status).toBe(1)
  })

  it('may be named by a glob, and be the only notice of a folder among others', async () => {
    const folder = folderWith({
      ...files,
      '.noticelintrc.yml': 'layers: [["./parts/*.md"]]\n',
      'parts/b.md': short,
    })
    const { notices } = reportOf(await json(folder, '.'))
    expect(notices.map(({ path, layers }) => [path, layers])).toEqual([
      ['parts/b.md', ['parts/b.md', 'parts/full.md']],
      ['short.md', undefined],
    ])
  })

  it('has one of its files on standard input', async () => {
    const ran = await run(
      folderWith(files),
      ['--format', 'json', '--stdin', '--stdin-filename', 'parts/full.md'],
      { stdin: blank },
    )
    expect(reportOf(ran).notices[0]!.messages).toMatchObject([
      { ruleId: 'blank-value', path: 'parts/full.md' },
    ])
  })

  const formats: [name: string, shows: RegExp][] = [
    ['pretty', /short\.md \+ parts\/full\.md[\s\S]*\n {2}parts\/full\.md\n\n {2}7:\d+[\s\S]*\[telephone\]/],
    ['github', /^::error .*file=parts\/full\.md,line=7/m],
    ['unix', /^parts\/full\.md:7:/m],
    [
      'checkstyle',
      /<file name="short\.md">\n {2}<\/file>\n {2}<file name="parts\/full\.md">\n {4}<error line="7"/,
    ],
    ['markdown', /`parts\/full\.md:7`/],
    ['codequality', /"path": "parts\/full\.md"/],
    ['rdjson', /"path": "parts\/full\.md",\s*"range": \{\s*"start": \{\s*"line": 7,\s*"column"/],
    ['sarif', /"uri": "parts\/full\.md"/],
    ['junit', /parts\/full\.md:7:/],
  ]
  it.each(formats)('is shown with the files of its places: %s', async (format, shows) => {
    const folder = folderWith({ ...files, 'parts/full.md': blank })
    const { stdout } = await run(folder, ['.', '--no-color', '--format', format])
    expect(stdout).toMatch(shows)
  })

  it('has suppressions for each of its files', async () => {
    const folder = folderWith({
      ...files,
      'parts/full.md': blank,
      'short.md': short.replace(', and the right to have them rectified or erased', ''),
    })
    await run(folder, ['.', '--suppress-all'])
    const yaml = readFileSync(`${folder}/.noticelint-suppressions.yml`, 'utf8')
    expect(yaml).toMatch(/notice: parts\/full\.md\n {2}rule: blank-value/)
    expect(yaml).toMatch(/notice: short\.md\n {2}rule: right-to-erasure/)
    expect(reportOf(await json(folder, '.')).notices[0]!.messages).toEqual([])
    await run(folder, ['.', '--prune-suppressions'])
    expect(readFileSync(`${folder}/.noticelint-suppressions.yml`, 'utf8')).toBe(yaml)
  })

  it('has one scorecard, with the text of all files', async () => {
    const { stdout } = await run(folderWith(files), ['scorecard', 'short.md'])
    expect(stdout).toContain('<code>short.md + parts/full.md</code>')
    expect(stdout).toContain('Wharf Road 12')
    expect(stdout).toContain('The full notice tells you more')
    // Every link leads to words that are there.
    const ids = new Set([...stdout.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const links = [...stdout.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(links.filter((id) => !ids.has(id))).toEqual([])
    expect(stdout).toMatch(/href="#p1-\d+-\d+">parts\/full\.md, line \d+/)
  })

  it('is compared with its translation, which may be of several files, too', async () => {
    const french = readFileSync('fixtures/translations/privacy.fr.md', 'utf8')
    const english = readFileSync('fixtures/translations/privacy.en.md', 'utf8')
    const [one, two] = english.split('## 4. Automated')
    const folder = folderWith({
      'en/a.md': one!,
      'en/b.md': `# More\n\n## 4. Automated${two!.replace('within one month', 'within two months')}`,
      'fr.md': french,
      '.noticelintrc.yml': 'layers: [[en/a.md, en/b.md]]\ntranslations: [[fr.md, en/a.md]]\n',
    })
    const { notices } = reportOf(await json(folder, 'en/b.md'))
    expect(notices).toHaveLength(1)
    expect(notices[0]!.messages).toMatchObject([
      { ruleId: 'misstated-right', path: 'en/b.md' },
      { ruleId: 'translation-differs', path: 'en/b.md', related: [{ path: 'fr.md' }] },
    ])
  })
})

describe('noticelint diff', () => {
  it('reads the other files of each version where that version is', async () => {
    const folder = folderWith(files)
    rmSync(join(folder, '.git'), { recursive: true })
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], { cwd: folder })
    git('init', '-q')
    git('add', '-A')
    git('commit', '-q', '-m', 'base')
    writeFileSync(join(folder, 'parts/full.md'), full.replace('the right to data portability, ', ''))
    const ran = await run(folder, ['diff', 'HEAD:short.md', 'short.md', '--format', 'json'])
    expect(ran.stderr).toBe('')
    expect(ran.stdout).toContain('right-to-portability')
    expect(ran.status).toBe(1)
  })
})

describe('mistakes', () => {
  it.each([
    [
      'a file that is not there',
      'layers:\n  - [short.md, ful.md]\n',
      '.noticelintrc.yml:2: layers.0.1: there is no such file: "ful.md"',
    ],
    [
      'a file twice',
      'layers:\n  - [short.md, parts/full.md]\n  - [parts/full.md, short.md]\n',
      '.noticelintrc.yml:3: layers.1.0: "parts/full.md" is a part of a notice already',
    ],
    [
      'no list of lists',
      'layers: [short.md]\n',
      '.noticelintrc.yml:1: layers.0: expected a list, found "short.md"',
    ],
    ['nothing', 'layers: [[]]\n', '.noticelintrc.yml:1: layers.0: expected at least one entry'],
  ])('%s', async (_, text, says) => {
    const { status, stderr } = await json(folderWith({ ...files, '.noticelintrc.yml': text }), 'short.md')
    expect(status).toBe(2)
    expect(stderr).toContain(says)
  })

  it('files in two languages', async () => {
    const french =
      'Vous pouvez joindre notre délégué à la protection des données. Nous conservons vos données pendant un an, et vous avez le droit de les consulter.'
    const { status, stderr } = await json(
      folderWith({ ...files, 'parts/full.md': full, 'short.md': french }),
      '.',
    )
    expect(status).toBe(2)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toMatch(/^noticelint: (short|parts\/full)\.md: is in (French|English)/)
  })

  it('a file that is no text', async () => {
    const { status, stderr } = await json(folderWith({ ...files, 'parts/full.md': 'a\0b' }), '.')
    expect(status).toBe(2)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain('parts/full.md: is binary')
  })
})

describe('--print-config', () => {
  it('shows the groups', async () => {
    const { stdout } = await run(folderWith(files), ['--print-config', 'short.md'])
    expect(JSON.parse(stdout).layers).toEqual([['short.md', 'parts/full.md']])
  })
})
