import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { folderWith, notice } from './run.js'

const dist = resolve(import.meta.dirname, '../../dist')

/** Runs the built bundle from a folder where nothing is installed. */
function runBundle(folder: string, argv: string[], input?: string) {
  cpSync(dist, join(folder, 'tool'), { recursive: true })
  return spawnSync(process.execPath, ['tool/cli.js', ...argv], { cwd: folder, encoding: 'utf8', input })
}

describe('the built bundle', () => {
  test('lints with nothing installed', () => {
    const ran = runBundle(folderWith({ 'a.md': notice, 'b.html': `<p>${notice}</p>` }), ['a.md', 'b.html'])
    expect(ran.stderr).toBe('')
    expect(ran.status).toBe(1)
    expect(ran.stdout).toMatch(/2 notices: \d+ of \d+ applicable items disclosed/)
  })

  test('reads YAML and checks it', () => {
    const ran = runBundle(folderWith({ 'a.md': notice, '.noticelintrc.yml': 'failOn: no\n' }), ['a.md'])
    expect(ran.stderr).toBe(
      'noticelint: .noticelintrc.yml:1: failOn: expected error, warning or never, found "no"\n',
    )
    expect(ran.status).toBe(2)
  })

  test('reads standard input', () => {
    const ran = runBundle(folderWith({}), ['-', '-f', 'json'], notice)
    expect(JSON.parse(ran.stdout).notices[0].language).toBe('en')
  })

  test('a reader that goes away is no error', async () => {
    const folder = folderWith(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.md`, notice])))
    cpSync(dist, join(folder, 'tool'), { recursive: true })
    const child = spawn(process.execPath, ['tool/cli.js', '-f', 'json', '--fail-on', 'never', '.'], {
      cwd: folder,
    })
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const status = await new Promise((done) => child.on('close', done))
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  test('all of a large report arrives through a pipe', () => {
    const folder = folderWith(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.md`, notice])))
    cpSync(dist, join(folder, 'tool'), { recursive: true })
    const text = execFileSync(
      'bash',
      ['-c', `"${process.execPath}" tool/cli.js -f json --fail-on never *.md | cat`],
      {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      },
    )
    expect(JSON.parse(text).notices).toHaveLength(40)
  })

  test('loads no more than a Markdown notice without configuration needs', () => {
    const code = codeLoaded([join(dist, 'cli.js'), '--no-config', 'a.md'])
    expect(code).toContain('max-warnings')
    for (const absent of ['YAMLParseError', 'strictSchema', 'rehype', 'tinyglobby', 'partialFingerprints'])
      expect(code, absent).not.toContain(absent)
    expect(code.length).toBeLessThan(400_000)
  })

  test('as a library it loads no command', () => {
    const script = `import { lint } from ${JSON.stringify(join(dist, 'index.js'))}
      await lint({ path: 'a.md', source: ${JSON.stringify(notice)} })`
    const code = codeLoaded(['--input-type=module', '-e', script])
    expect(code).toContain('UnsupportedLanguageError')
    for (const absent of ['max-warnings', 'node:fs/promises', '.noticelintrc', 'process.std'])
      expect(code, absent).not.toContain(absent)
  })

  test('names the licences of what it contains', () => {
    const licenses = readFileSync(join(dist, 'licenses.txt'), 'utf8')
    for (const name of ['micromark', 'yaml', 'ajv', 'parse5'])
      expect(licenses).toMatch(new RegExp(`^${name} \\d`, 'm'))
  })

  test('the documented module lints', () => {
    const script = `import { lint } from ${JSON.stringify(join(dist, 'index.js'))}
      const report = await lint({ path: 'a.md', source: ${JSON.stringify(notice)} })
      console.log(report.language, report.requirements.length)`
    const text = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
    expect(text).toBe('en 23\n')
  })
})

/** All of the bundle's code that a run of Node loads, beside a notice named a.md. */
function codeLoaded(argv: string[]): string {
  const folder = folderWith({ 'a.md': notice })
  const coverage = join(folder, 'coverage')
  spawnSync(process.execPath, argv, { cwd: folder, env: { ...process.env, NODE_V8_COVERAGE: coverage } })
  const [report] = readdirSync(coverage)
  const { result } = JSON.parse(readFileSync(join(coverage, report!), 'utf8')) as {
    result: { url: string }[]
  }
  const urls = result.map(({ url }) => url).filter((url) => url.startsWith(pathToFileURL(dist).href))
  return urls.map((url) => readFileSync(fileURLToPath(url), 'utf8')).join('')
}
