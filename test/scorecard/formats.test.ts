import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Ajv } from 'ajv'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { folderWith, notice, reportOf, run } from '../cli/run.js'

const schema = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../schema/report.schema.json'), 'utf8'),
)
const validate = new Ajv({ strict: false, allErrors: true }).compile(schema)
const fixtures = resolve(import.meta.dirname, '../../fixtures')
const roaster = readFileSync(join(fixtures, 'fr/torrefaction.md'), 'utf8')

function repository(files: Record<string, string>): string {
  const folder = folderWith({})
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], {
      cwd: folder,
      stdio: 'pipe',
    })
  execFileSync('rm', ['-rf', join(folder, '.git')])
  git('init', '-q')
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  git('add', '.')
  git('commit', '-qm', 'first')
  return folder
}

test('JSON is the report and more, and both are what the schema says', async () => {
  const folder = folderWith({ 'a.md': notice, 'b.md': roaster })
  const report = JSON.parse((await run(folder, ['-f', 'json', 'a.md', 'b.md'])).stdout)
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
  const { stdout, status } = await run(folder, ['scorecard', '-f', 'json', '--ui-lang', 'en', 'a.md', 'b.md'])
  const card = JSON.parse(stdout)
  expect(status).toBe(0)
  expect(validate(card), JSON.stringify(validate.errors)).toBe(true)
  report.notices.forEach((one: { requirements: { id: string }[] }, index: number) => {
    const { requirements, purposes, ...others } = one as never as Record<string, unknown[]>
    expect(card.notices[index]).toMatchObject(others)
    for (const requirement of one.requirements)
      expect(card.notices[index].requirements).toContainEqual(expect.objectContaining(requirement))
    expect(card.notices[index].purposes.length).toBe(purposes!.length)
  })
  expect(card.notices[0].scorecard.verdict).toMatch(/^\d+ of \d+ applicable items disclosed/)
  expect(validate({ ...card, notices: [{ path: 'a.md' }] })).toBe(false)
})

test('the schema knows each field of a message, also of one that is only possible', async () => {
  const text =
    '# Privacy notice\n\nThe waiting list never leaves the EU. Our newsletter tool is run in the USA.\n'
  const { stdout } = await run(folderWith({ 'a.md': text }), ['-f', 'json', 'a.md'])
  const { messages } = JSON.parse(stdout).notices[0] as { messages: Record<string, unknown>[] }
  expect(messages).toContainEqual(expect.objectContaining({ possible: true, severity: 'info' }))
  const known = Object.keys(schema.definitions.message.properties)
  for (const message of messages) for (const field of Object.keys(message)) expect(known).toContain(field)
})

test('CSV has a line for each item, and none that a spreadsheet takes for a formula', async () => {
  const trap = `${notice}\n\n=HYPERLINK("https://evil.example") You have the right of access, "quoted".\n`
  const { stdout } = await run(folderWith({ 'a.md': trap }), ['scorecard', '-f', 'csv', 'a.md'])
  const rows = parse(stdout, { bom: true, columns: true }) as Record<string, string>[]
  expect(rows).toHaveLength(23)
  const access = rows.find(({ id }) => id === 'right-of-access')!
  expect(access.status).toBe('disclosed')
  expect(access.line).toBe('7')
  for (const row of rows) for (const value of Object.values(row)) expect(value).not.toMatch(/^[=+@\t\r]/)
})

test('Markdown keeps the words of the notice words', async () => {
  const trap = notice.replace('Blue Heron Cycles,', 'Blue | Heron <b>Cycles</b> `x` [a](javascript:b),')
  const { stdout } = await run(folderWith({ 'a.html': trap, 'a.md': trap }), [
    'scorecard',
    '-f',
    'markdown',
    'a.md',
  ])
  expect(stdout).toMatch(/^# Scorecard: Privacy notice\n\n\*\*\d+ of \d+ applicable items disclosed/)
  const rows = stdout.split('\n').filter((line) => line.startsWith('| '))
  const bars = (row: string) => row.replace(/\\\|/g, '').split('|').length
  expect(new Set(rows.slice(0, 25).map(bars))).toEqual(new Set([8]))
})

test('a badge bears both numbers', async () => {
  const folder = folderWith({ 'a.md': notice })
  const ran = await run(folder, ['scorecard', 'a.md', '-f', 'json', '--badge', 'badges/a.svg'])
  const { summary } = reportOf(ran).notices[0]!
  const svg = readFileSync(join(folder, 'badges/a.svg'), 'utf8')
  expect(svg).toContain(`>${summary.disclosed}/${summary.applicable}</text>`)
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="20"/)
})

test('since: a revision, a file; the commit and whether the notice is the commit’s', async () => {
  const folder = repository({ 'a.md': roaster })
  const clean = JSON.parse((await run(folder, ['scorecard', '-f', 'json', 'a.md'])).stdout).notices[0]
    .scorecard
  expect(clean.commit).toEqual({ id: expect.stringMatching(/^[0-9a-f]{40}$/), isClean: true })
  writeFileSync(join(folder, 'a.md'), roaster.replace(/^.*aucune décision.*$/m, ''))
  for (const since of ['HEAD', 'old.md']) {
    writeFileSync(join(folder, 'old.md'), roaster)
    const ran = await run(folder, ['scorecard', '-f', 'json', 'a.md', '--since', since])
    const { scorecard } = JSON.parse(ran.stdout).notices[0]
    expect(scorecard.commit.isClean).toBe(false)
    expect(scorecard.since.name).toBe(since)
    expect(scorecard.since.changes).toContainEqual(
      expect.objectContaining({ kind: 'removed', requirement: 'automated-decisions' }),
    )
    const page = (await run(folder, ['scorecard', 'a.md', '--since', since])).stdout
    expect(page).toContain(`Ce qui a changé depuis ${since}`)
    expect(page).toContain('Nous ne prenons aucune décision')
  }
  const wrong = await run(folder, ['scorecard', 'a.md', '--since', 'no-such'])
  expect(wrong.status).toBe(2)
  expect(wrong.stderr).toContain('neither a file nor a revision')
})

test('several notices need a folder, and a second run does not take the pages of the first for notices', async () => {
  const folder = folderWith({ 'n/a.md': notice, 'n/b.md': roaster })
  expect(await run(folder, ['scorecard', 'n'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('name a folder'),
  })
  const pages = async () => {
    expect(await run(folder, ['scorecard', 'n', '-o', 'n/cards'])).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    })
    return ['index.html', 'index.csv', 'a.md.html', 'b.md.html'].map((name) =>
      readFileSync(join(folder, 'n/cards', name), 'utf8'),
    )
  }
  expect(await pages()).toEqual(await pages())
})
