import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lint, MixedLanguagesError } from '../../src/lint.js'
import { fileOf, type Message, type NoticeReport } from '../../src/report/model.js'
import { loadRules } from '../rules/load.js'

const rules = loadRules()
const read = (name: string) => readFileSync(new URL(`../../fixtures/layers/${name}`, import.meta.url), 'utf8')
const short = read('short.md')
const full = read('full.md')

const lintLayers = (first: string, second: string): Promise<NoticeReport> =>
  lint({ path: 'short.md', source: first, layers: [{ path: 'full.md', source: second }] }, { rules })
const shown = ({ messages, ...notice }: NoticeReport) =>
  messages.map((m) => `${fileOf(notice, m)}:${m.start.line} ${m.ruleId}`)

describe('a notice of two files', () => {
  it('is judged as one: what either discloses is disclosed', async () => {
    const report = await lintLayers(short, full)
    expect(shown(report)).toEqual([])
    expect(report).toMatchObject({ path: 'short.md', layers: ['short.md', 'full.md'] })
    expect(report.summary.disclosed).toBe(report.summary.applicable)
    for (const layer of [
      await lint({ path: 'short.md', source: short }, { rules }),
      await lint({ path: 'full.md', source: full }, { rules }),
    ]) {
      expect(layer.summary.missing).toBeGreaterThan(0)
      for (const { id, status } of layer.requirements) {
        if (status !== 'disclosed') continue
        expect(report.requirements.find((one) => one.id === id)!.status, id).toBe('disclosed')
      }
    }
  })

  it('has evidence that names its file, and is the source there', async () => {
    const report = await lintLayers(short, full)
    const places = [...report.requirements.flatMap(({ evidence }) => evidence), ...report.purposes]
    const files = new Set(places.map((place) => fileOf(report, place)))
    expect([...files].sort()).toEqual(['full.md', 'short.md'])
    for (const { evidence } of report.requirements) {
      for (const { path, start, end, quote } of evidence) {
        const source = path === 'full.md' ? full : short
        expect(source.slice(start.offset, end.offset).replace(/\s+/g, ' ')).toBe(quote.replace(/\s+/g, ' '))
      }
    }
  })

  it('says once what is missing, in the first file unless another has a section about it', async () => {
    const silent = full.replace(/## 3\..*\n\n.*\n\n/, '')
    expect(shown(await lintLayers(short, silent))).toEqual(['short.md:1 recipients'])
    const elsewhere = full
      .replace('the right to data portability, ', '')
      .replace('the right to restriction of processing, ', '')
    const found = shown(await lintLayers(short, elsewhere))
    expect(found.every((one) => one.startsWith('short.md:11 right-'))).toBe(true)
  })

  it('keeps findings at their places in their files', async () => {
    const blank = full.replace('020 555 0142', '[telephone]')
    expect(shown(await lintLayers(short, blank))).toEqual(['full.md:7 blank-value'])
    const vague = short.replace(
      'Answering your questions',
      'Any purposes, including but not limited to research',
    )
    expect(shown(await lintLayers(vague, full))).toEqual(['short.md:8 vague-purpose'])
  })

  it.each([
    [
      'contradictory-dpo',
      short.replace(
        'You can reach our data protection officer at dpo@heronlibrary.example.',
        'We have not appointed a data protection officer.',
      ),
      `${full}\nYou can reach our data protection officer at dpo@heronlibrary.example.\n`,
    ],
    [
      'contradictory-transfers',
      `${short}\nWe do not transfer your data outside the European Economic Area.\n`,
      full.replace(
        'We do not transfer your data outside the European Economic Area.',
        'Our mailing service transfers your data to the United States on the basis of standard contractual clauses.',
      ),
    ],
    [
      'contradictory-automated-decisions',
      short,
      `${full}\nWe create profiles of our readers and calculate a score of their reliability.\n`,
    ],
    ['contradictory-dates', short.replace('\n\n', '\n\nVersion of 9 January 2020\n\n'), full],
  ])('shows both files of a contradiction: %s', async (rule, first, second) => {
    const report = await lintLayers(first, second)
    const found = report.messages.filter(({ ruleId }) => ruleId === rule)
    expect(found, shown(report).join()).toHaveLength(1)
    const [message] = found as [Message]
    const files = [fileOf(report, message), ...message.related.map((place) => fileOf(report, place))]
    expect(new Set(files)).toEqual(new Set(['short.md', 'full.md']))
  })

  it('does not take the numbers of one file for those of another', async () => {
    const report = await lintLayers(short, full)
    expect(report.messages.filter(({ ruleId }) => ruleId === 'duplicate-section-number')).toEqual([])
  })

  it('heeds the comments of each file, for that file', async () => {
    const reason = 'noticelint-disable-file blank-value -- the number is on the printed form'
    const blank = full.replace('020 555 0142', '[telephone]')
    const off = await lintLayers(short, `<!-- ${reason} -->\n${blank}`)
    expect(shown(off)).toEqual([])
    expect(off.suppressed.map((m) => fileOf(off, m))).toEqual(['full.md'])
    const elsewhere = await lintLayers(`<!-- ${reason} -->\n${short}`, blank)
    expect(shown(elsewhere)).toEqual(['short.md:1 unused-directive', 'full.md:7 blank-value'])
  })

  it('is in one language', async () => {
    const french =
      'Vous pouvez joindre notre délégué à la protection des données. Nous conservons vos données pendant un an, et vous avez le droit de les consulter.'
    await expect(lintLayers(full, french)).rejects.toThrow(MixedLanguagesError)
    await expect(lintLayers('# Heron\n', full)).resolves.toMatchObject({ language: 'en' })
  })

  it('may be of several formats', async () => {
    const html = `<h1>Privacy</h1><p>${short.split('\n\n')[1]}</p>`
    const report = await lint(
      { path: 'short.html', source: html, layers: [{ path: 'full.md', source: full }] },
      { rules },
    )
    expect(report.requirements.find(({ id }) => id === 'dpo-contact')).toMatchObject({ status: 'disclosed' })
  })
})
