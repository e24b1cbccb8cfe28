import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, notice, reportOf, run } from './run.js'

const name = '.noticelint-suppressions.yml'
/** 2026-03-01 */
const env = { SOURCE_DATE_EPOCH: '1772323200' }
/** 2027-03-02 */
const nextYear = { SOURCE_DATE_EPOCH: '1804003200' }
const bad = `${notice}\nWe keep your personal data for as long as necessary. Our fax number is [number].\n`
const rulesOf = (messages: { ruleId: string }[]) => messages.map(({ ruleId }) => ruleId)
const json = async (folder: string, world = env) => {
  const ran = await run(folder, ['-f', 'json', '--fail-on', 'warning', 'privacy.md'], { env: world })
  return { ...ran, notice: reportOf(ran).notices[0]! }
}

describe('an old notice', () => {
  test('is adopted as it is; from then on only what is new is reported', async () => {
    const folder = folderWith({ 'docs/privacy.md': bad })
    const file = join(folder, 'docs/privacy.md')
    const before = await run(folder, ['-f', 'json', 'docs'], { env })
    expect(before.status).toBe(1)
    const found = reportOf(before).notices[0]!.messages
    expect(found.length).toBeGreaterThan(10)

    const adopted = await run(folder, ['--suppress-all', 'docs'], { env })
    expect(adopted).toMatchObject({ status: 0, stderr: `noticelint: wrote ${name}\n` })
    expect(adopted.stdout).toContain(`no findings, ${found.length} turned off`)
    const text = readFileSync(join(folder, name), 'utf8')
    expect(text).toContain('notice: docs/privacy.md')
    expect(text).toContain('reason: existing')
    expect(text).toContain('date: 2026-03-01')
    for (const level of ['error', 'warning'])
      expect((await run(folder, ['--fail-on', level, 'docs'], { env })).status).toBe(0)

    const [title, ...rest] = bad.split('\n')
    const longer = [title, '', ...Array(10).fill('A line about our shop.'), ...rest].join('\n')
    writeFileSync(file, longer)
    expect((await run(folder, ['--fail-on', 'warning', 'docs'], { env })).status).toBe(0)

    writeFileSync(file, `${longer}\nOur post goes to [street and number].\n`)
    const broken = await run(folder, ['-f', 'json', '--fail-on', 'warning', 'docs'], { env })
    expect(broken.status).toBe(1)
    expect(reportOf(broken).notices[0]!.messages).toMatchObject([
      { ruleId: 'blank-value', quote: '[street and number]' },
    ])

    // Written again for the same notice, the file is the same.
    writeFileSync(file, bad)
    expect((await run(folder, ['--suppress-all', 'docs'], { env })).stderr).toBe('')
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text)
  })

  test('of many findings of a rule all are adopted, and one more does not hide behind them', async () => {
    const vague = (what: string) => `We keep ${what} for as long as necessary.\n`
    const many = notice + ['orders', 'letters', 'names', 'pictures', 'logs'].map(vague).join('\n')
    const folder = folderWith({ 'privacy.md': many })
    const shown = rulesOf((await json(folder)).notice.messages).filter((rule) => rule === 'vague-retention')
    expect(shown).toHaveLength(3)
    await run(folder, ['--suppress-all', 'privacy.md'], { env })
    expect((await json(folder)).notice.messages).toEqual([])
    writeFileSync(join(folder, 'privacy.md'), `${many}\n${vague('recordings')}`)
    const { messages } = (await json(folder)).notice
    expect(messages).toMatchObject([{ ruleId: 'vague-retention', quote: vague('recordings').trim() }])
  })

  test('a mended finding leaves its entry behind, which is reported until it is pruned', async () => {
    const folder = folderWith({ 'privacy.md': bad, 'gone.md': bad })
    await run(folder, ['--suppress-all', 'privacy.md', 'gone.md'], { env })
    rmSync(join(folder, 'gone.md'))
    writeFileSync(join(folder, 'privacy.md'), bad.replace('[number]', '+32 9 555 01 02'))
    const stale = await json(folder)
    expect(rulesOf(stale.notice.messages)).toEqual(['unused-suppression'])
    expect(stale.notice.messages[0]!.message).toContain('"[number]"')
    const pruned = await run(folder, ['--prune-suppressions', '--fail-on', 'warning', 'privacy.md'], { env })
    expect(pruned).toMatchObject({ status: 0, stderr: `noticelint: wrote ${name}\n` })
    const text = readFileSync(join(folder, name), 'utf8')
    expect(text).not.toContain('[number]')
    expect(text).not.toContain('gone.md')
    expect(text).toContain('rule: right-to-complain')
    expect(rulesOf((await json(folder)).notice.messages)).toEqual([])
  })

  test('comments beside the entries stay when others are added or pruned', async () => {
    const folder = folderWith({ 'b.md': bad, 'a.md': bad })
    await run(folder, ['--suppress-all', 'b.md'], { env })
    const file = join(folder, name)
    const lines = readFileSync(file, 'utf8').split('\n')
    const at = lines.findIndex((line) => line.includes('rule: blank-value')) - 1
    lines.splice(at, 0, '# the fax is being moved, see ticket 12')
    lines[at + 4] += ' # until spring'
    writeFileSync(file, lines.join('\n'))
    await run(folder, ['--suppress-all', '.'], { env })
    const both = readFileSync(file, 'utf8')
    expect(both).toMatch(/# the fax is being moved, see ticket 12\n- notice: b.md\n {2}rule: blank-value\n/)
    expect(both).toContain(' # until spring\n')
    expect(both).toContain('notice: a.md')
    rmSync(join(folder, 'a.md'))
    await run(folder, ['--prune-suppressions', 'b.md'], { env })
    expect(readFileSync(file, 'utf8')).toBe(lines.join('\n'))
  })

  test('standard input, and --no-config, have no suppressions', async () => {
    const folder = folderWith({ 'privacy.md': bad })
    for (const argv of [['-'], ['--stdin'], ['--no-config', 'privacy.md']]) {
      const ran = await run(folder, ['--suppress-all', ...argv], { stdin: bad, env })
      expect(ran).toMatchObject({ status: 2, stdout: '' })
    }
    expect(existsSync(join(folder, name))).toBe(false)
  })
})

describe('an entry', () => {
  const entry = (more: string) =>
    `- notice: privacy.md\n  rule: blank-value\n  words: "[number]"\n  reason: the fax is being moved\n${more}`

  test('goes with the report: its reason, owner and dates', async () => {
    const folder = folderWith({
      'privacy.md': bad,
      [name]: entry('  owner: Legal\n  date: 2026-03-01\n  expires: 2027-03-01\n'),
    })
    const { notice } = await json(folder)
    expect(notice.suppressed).toMatchObject([
      {
        ruleId: 'blank-value',
        quote: '[number]',
        suppression: {
          kind: 'file',
          reason: 'the fax is being moved',
          owner: 'Legal',
          date: '2026-03-01',
          expires: '2027-03-01',
        },
      },
    ])
  })

  test('expires after its day: the finding is back, and the entry is reported; --suppress-all renews it', async () => {
    const folder = folderWith({ 'privacy.md': bad, [name]: entry('  expires: 2027-03-01\n') })
    const lastDay = { SOURCE_DATE_EPOCH: String(Date.UTC(2027, 2, 1, 23) / 1000) }
    expect(rulesOf((await json(folder, lastDay)).notice.suppressed)).toEqual(['blank-value'])
    const { notice } = await json(folder, nextYear)
    expect(rulesOf(notice.suppressed)).toEqual([])
    expect(rulesOf(notice.messages)).toEqual(expect.arrayContaining(['blank-value', 'expired-suppression']))
    expect(notice.messages.find((m) => m.ruleId === 'expired-suppression')!.message).toContain('2027-03-01')
    expect(
      (await run(folder, ['--suppress-all', '--fail-on', 'warning', '.'], { env: nextYear })).status,
    ).toBe(0)
  })

  test('declares an item not applicable, whether or not its absence is a gap', async () => {
    const declared = (rule: string) =>
      `- notice: privacy.md\n  rule: ${rule}\n  notApplicable: true\n  reason: assessed by Legal\n  owner: DPO\n  date: 2026-03-01\n`
    const folder = folderWith({
      'privacy.md': bad,
      [name]: declared('right-to-portability') + declared('dpo-contact') + declared('controller-identity'),
    })
    const { notice } = await json(folder)
    for (const id of ['right-to-portability', 'dpo-contact'])
      expect(notice.requirements.find((r) => r.id === id)).toMatchObject({
        status: 'not-applicable',
        declared: 'assessed by Legal, DPO, 2026-03-01',
      })
    expect(rulesOf(notice.messages)).not.toContain('right-to-portability')
    // What the notice does say cannot be declared away.
    expect(notice.requirements.find((r) => r.id === 'controller-identity')!.declared).toBeUndefined()
    expect(notice.messages.filter((m) => m.ruleId === 'unused-suppression')).toMatchObject([
      { message: expect.stringContaining('controller-identity') },
    ])
    await run(folder, ['--prune-suppressions', 'privacy.md'], { env })
    const text = readFileSync(join(folder, name), 'utf8')
    expect(text).toContain('dpo-contact')
    expect(text).not.toContain('controller-identity')
  })

  test('matches words across line breaks, and only in its notice', async () => {
    const folder = folderWith({
      'privacy.md': bad.replace('[number]', '[number of\n  the fax]'),
      'other.md': bad,
      [name]: entry('').replace('[number]', '[number of the fax]'),
    })
    const ran = await run(folder, ['-f', 'json', '.'], { env })
    expect(reportOf(ran).notices.map((n) => [n.path, rulesOf(n.suppressed)])).toEqual([
      ['other.md', []],
      ['privacy.md', ['blank-value']],
    ])
  })
})

describe('a broken suppressions file: status 2, file, line, what was expected, nothing linted or written', () => {
  const good = '- notice: privacy.md\n  rule: blank-value\n  reason: known\n'
  const broken: [what: string, text: string, says: string][] = [
    ['no list', 'notice: privacy.md\n', ':1: the list of suppressions: expected a list, found a mapping'],
    ['no reason', `${good}- notice: privacy.md\n  rule: blank-value\n`, ':4: 1: "reason" is missing'],
    [
      'no such rule',
      '- notice: a.md\n  rule: blank-valu\n  reason: x\n',
      ':2: 0.rule: there is no such rule: did you mean blank-value?',
    ],
    ['no such option', `${good}  until: 2027-01-01\n`, ':4: 0.until: there is no such option'],
    ['no date', `${good}  date: 1 March\n`, ':4: 0.date: '],
    ['no such day', `${good}  expires: 2027-02-30\n`, ':4: 0.expires: there is no day 2027-02-30'],
    [
      'words of what does not apply',
      `${good}  notApplicable: true\n  words: x\n`,
      ':5: 0.words: what does not apply',
    ],
    ['empty words', `${good}  words: ""\n`, ':4: 0.words: '],
    ['no YAML', '- notice: [\n', ':2: is no valid YAML: '],
  ]
  test.each(broken)('%s', async (_, text, says) => {
    const folder = folderWith({ 'privacy.md': bad, 'docs/privacy.md': bad, [name]: text })
    for (const argv of [[], ['--suppress-all'], ['--prune-suppressions']]) {
      const ran = await run(folder, ['-f', 'json', ...argv, 'privacy.md', 'docs'], { env })
      expect(ran.stderr).toContain(`noticelint: ${name}${says}`)
      expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1)
      expect(ran.status).toBe(2)
      expect(reportOf(ran).notices).toEqual([])
      expect(readFileSync(join(folder, name), 'utf8')).toBe(text)
    }
  })
})
