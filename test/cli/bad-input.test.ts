import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, notice, reportOf, run } from './run.js'

/** Each case: what is in the folder beside a good notice, and what standard error says. */
const cases: [what: string, files: Record<string, string | Uint8Array>, target: string, says: RegExp][] = [
  ['no such file', {}, 'gone.md', /^noticelint: gone\.md: no such file/],
  ['a file below a file', {}, 'good.md/x.md', /^noticelint: good\.md\/x\.md: no such file/],
  ['a glob without match', {}, 'docs/*.md', /^noticelint: docs\/\*\.md: no file matches/],
  ['a folder without notices', { 'src/code.js': 'x' }, 'src', /^noticelint: src: no notice in this folder/],
  ['an empty file', { 'bad.md': '' }, 'bad.md', /^noticelint: bad\.md: is empty/],
  ['a blank file', { 'bad.md': '\ufeff \n\t\r\n\u00a0' }, 'bad.md', /^noticelint: bad\.md: is empty/],
  ['a binary', { 'bad.md': Buffer.from('PK\x03\x04\0\0') }, 'bad.md', /bad\.md: is binary/],
  [
    'Latin-1',
    { 'bad.md': Buffer.from('# Notice\ncaf\xe9\n', 'latin1') },
    'bad.md',
    /not valid UTF-8 \(line 2\)/,
  ],
  ['a cut UTF-8 sequence', { 'bad.md': Buffer.from([0x61, 0xc3]) }, 'bad.md', /not valid UTF-8 \(line 1\)/],
  [
    'UTF-16',
    { 'bad.md': Buffer.from('\ufeffnotice', 'utf16le') },
    'bad.md',
    /bad\.md: is UTF-16: save it as UTF-8/,
  ],
  [
    'another language',
    { 'bad.md': spanish() },
    'bad.md',
    /bad\.md: is written in Spanish, which is not supported/,
  ],
]

describe('bad input ends with status 2, says why, and the other files are linted', () => {
  test.each(cases)('%s', async (_, files, target, says) => {
    const folder = folderWith({ 'good.md': notice, ...files })
    const ran = await run(folder, ['--format', 'json', target, 'good.md'])
    expect(ran.stderr).toMatch(says)
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(ran.status).toBe(2)
    expect(reportOf(ran).notices.map((n) => n.path)).toEqual(['good.md'])
  })

  test('50 MB', async () => {
    const folder = folderWith({ 'good.md': notice, 'bad.md': 'x' })
    truncateSync(join(folder, 'bad.md'), 50_000_000)
    const ran = await run(folder, ['.'])
    expect(ran).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^noticelint: bad\.md: is larger than 10 MB \(50\.0 MB\)/),
    })
    expect(ran.stdout).toContain('good.md')
  })

  test('links that lead nowhere, pipes and devices do not hang', async () => {
    const folder = folderWith({ 'good.md': notice })
    symlinkSync('loop.md', join(folder, 'loop.md'))
    symlinkSync('nowhere.md', join(folder, 'broken.md'))
    execFileSync('mkfifo', [join(folder, 'pipe.md')])
    const ran = await run(folder, ['loop.md', 'broken.md', 'pipe.md', '/dev/zero', 'good.md', '-f', 'json'])
    expect(ran.stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^noticelint: loop\.md: is a symbolic link that leads back to itself/),
      expect.stringMatching(/^noticelint: broken\.md: is a symbolic link to what is not there/),
      expect.stringMatching(/^noticelint: pipe\.md: is no regular file/),
      expect.stringMatching(/\/dev\/zero: is no regular file/),
    ])
    expect(reportOf(ran).notices).toHaveLength(1)
  })

  test('files that the system makes as they are read have no size, and may have no end', async () => {
    const folder = folderWith({ 'good.md': notice })
    const ran = await run(folder, ['/proc/self/pagemap', '/proc/self/environ', 'good.md', '-f', 'json'])
    expect(ran.stderr).toMatch(/pagemap: is larger than 10 MB/)
    expect(ran.stderr).toMatch(/environ: is binary/)
    expect(reportOf(ran).notices).toHaveLength(1)
  })

  test('a folder of the name of a notice', async () => {
    const folder = folderWith({ 'good.md': notice })
    mkdirSync(join(folder, 'folder.md'))
    const ran = await run(folder, ['folder.md', 'good.md'])
    expect(ran.stderr).toMatch(/noticelint: folder\.md: no notice in this folder/)
    expect(ran.status).toBe(2)
  })

  test('a file and a folder that may not be read', async () => {
    const folder = folderWith({ 'good.md': notice, 'secret.md': notice, 'closed/x.md': notice })
    chmodSync(folder, 0o755)
    chmodSync(join(folder, 'secret.md'), 0)
    chmodSync(join(folder, 'closed'), 0)
    const named = await asNobody(() => run(folder, ['secret.md', 'closed/x.md', 'good.md', '-f', 'json']))
    expect(named.stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^noticelint: closed\/x\.md: may not be read: change its permissions/),
      expect.stringMatching(/^noticelint: secret\.md: may not be read: change its permissions/),
    ])
    expect(named.status).toBe(2)
    expect(reportOf(named).notices.map((n) => n.path)).toEqual(['good.md'])
    const searched = await asNobody(() => run(folder, ['.', '-f', 'json']))
    expect(searched.stderr).toBe(named.stderr.replace('closed/x.md', 'closed'))
    expect(reportOf(searched).notices.map((n) => n.path)).toEqual(['good.md'])
    const written = await asNobody(() => run(folder, ['-o', 'secret.md', 'good.md']))
    expect(written).toMatchObject({
      status: 2,
      stderr: 'noticelint: secret.md: the report cannot be written: it may not be written there\n',
    })
    chmodSync(join(folder, 'closed'), 0o755)
  })
})

describe('the command line', () => {
  const wrong: [argv: string[], says: RegExp][] = [
    [['--formt', 'json', 'good.md'], /no option --formt: did you mean --format\?/],
    [['-x', 'good.md'], /no option -x/],
    [['--format', 'jsn', 'good.md'], /--format is one of pretty, json.* not "jsn": did you mean json\?/],
    [['good.md', '--format'], /--format needs a value/],
    [['--output-file', '--quiet', 'good.md'], /--output-file needs a value/],
    [['--quiet=yes', 'good.md'], /--quiet takes no value/],
    [['--lang', 'es', 'good.md'], /--lang is one of en, fr, nl, de, not "es"/],
    [['--max-warnings', 'many', 'good.md'], /--max-warnings needs a whole number/],
    [['--config', 'gone.yml', 'good.md'], /gone\.yml: no such file/],
    [['--config', 'good.md', '--no-config', 'good.md'], /--config or --no-config, not both/],
    [['--stdin', 'good.md'], /name files or use --stdin/],
    [['--stdin-filename', 'x.md', 'good.md'], /of no use without --stdin/],
    [[], /name a file, a folder or a glob/],
    [
      ['-o', 'no/such/folder/report.txt', 'good.md'],
      /no\/such\/folder\/report\.txt: the report cannot be written/,
    ],
    [['--toString', 'good.md'], /no option --toString/],
  ]
  test.each(wrong)('%j', async (argv, says) => {
    const ran = await run(folderWith({ 'good.md': notice }), argv)
    expect(ran.stderr).toMatch(says)
    expect(ran.stderr).toMatch(/^noticelint: .*\n$/)
    expect(ran).toMatchObject({ status: 2, stdout: '' })
  })
})

test('standard input may be bad, too', async () => {
  const folder = folderWith({})
  expect(await run(folder, ['--stdin'])).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^noticelint: standard input: is empty/),
  })
  const binary = await run(folder, ['-', '--stdin-filename', 'a.md'], { stdin: Buffer.from([0, 1]) })
  expect(binary).toMatchObject({ status: 2, stderr: expect.stringMatching(/^noticelint: a\.md: is binary/) })
})

test('names of files cannot steer the terminal', async () => {
  const name = 'a\u001b]0;owned\u0007\n::error::b\u202e.md'
  const ran = await run(folderWith({ [name]: '' }), ['.'])
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
  expect(ran.stderr.trimEnd()).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/)
  expect(ran.stderr).toContain('a␛]0;owned␇ ꞉:error꞉:b�.md')
})

/** Modes do not bind root: it does this with the rights of somebody who owns nothing. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work()
  process.seteuid!(65534)
  try {
    return await work()
  } finally {
    process.seteuid!(0)
  }
}

function spanish(): string {
  return `# Política de privacidad

El responsable del tratamiento de los datos es la tienda de bicicletas. Puede escribirnos para ejercer sus derechos de
acceso, rectificación y supresión. Conservamos los datos durante cinco años después de la última compra, y no los
comunicamos a terceros salvo que la ley nos obligue a ello. También puede presentar una reclamación ante la autoridad.
`
}
