import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { folderWith, notice, run } from './cli/run.js'

/** The guides, with their fenced blocks. Files that their commands name are made beside a notice of ours. */
const guides = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

interface Fence {
  language: string
  text: string
}

const fencesOf = (guide: string): Fence[] =>
  [...readFileSync(guide, 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(([, language, text]) => ({
    language: language!,
    text: text!,
  }))

/** `# path/of/file.yml` in the first line says which file a block is. */
const filesOf = (fences: Fence[]) =>
  fences.flatMap(({ language, text }) => {
    const [, path] = /^# (\S+\.ya?ml)\n/.exec(text) ?? []
    return language === 'yaml' && path ? [{ path, text }] : []
  })

const commandsOf = (fences: Fence[]) =>
  fences
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => /^npx (?:noticelint|\.) /.test(line))

/** A folder as the guide's reader has it; `.noticelintrc.yml` is the last one that the guide shows. */
function readersFolder(guide: string, without: RegExp): string {
  const folder = folderWith({ 'privacy.md': notice, 'docs/privacy.md': notice })
  cpSync('fixtures', join(folder, 'fixtures'), { recursive: true })
  for (const { path, text } of filesOf(fencesOf(guide))) {
    if (without.test(path)) continue
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** Words of a command line; quotes hold a word together. */
const wordsOf = (line: string) =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!)

describe.each(guides.filter((guide) => commandsOf(fencesOf(guide)).length))('%s', (guide) => {
  it.each(commandsOf(fencesOf(guide)))('%s', { timeout: 60_000 }, async (line) => {
    const isInit = line.includes('--init')
    const folder = readersFolder(guide, isInit ? /noticelintrc/ : /^$/)
    const { status, stderr } = await run(folder, wordsOf(line).slice(2))
    expect(status, stderr).toBeLessThan(2)
  })
})

const withFiles = (shown: RegExp) =>
  guides.filter((guide) => filesOf(fencesOf(guide)).some(({ path }) => shown.test(path)))

describe('the files that a guide shows', () => {
  it.each(withFiles(/^\.noticelint/))('%s: are accepted', { timeout: 60_000 }, async (guide) => {
    const { status, stderr } = await run(readersFolder(guide, /^$/), ['privacy.md', '--fail-on', 'never'])
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })

  it.each(withFiles(/^house-rules/))('%s: pass their own tests', async (guide) => {
    const { status, stdout } = await run(readersFolder(guide, /^$/), ['test-rules', 'house-rules'])
    expect(stdout).toMatch(/^\d+ passed, 0 failed$/m)
    expect(status).toBe(0)
  })
})

test('several-files.md shows what the program prints of a translation that differs', async () => {
  const [screen] = fencesOf('docs/several-files.md').filter(({ language }) => language === 'text')
  const names = ['en', 'fr', 'nl', 'de'].map((language) => `privacy.${language}.md`)
  const files = names.map((name) => [name, readFileSync(`fixtures/translations/${name}`, 'utf8')] as const)
  const folder = folderWith(
    Object.fromEntries(files.map(([name, text]) => [name, text.replace('7 ans', '10 ans')])),
  )
  const { stdout } = await run(folder, ['.'], { columns: 100 })
  for (const line of screen!.text.trimEnd().split('\n')) expect(stdout.split('\n')).toContain(line)
})
