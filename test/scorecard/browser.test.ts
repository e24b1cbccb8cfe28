/// <reference lib="dom" />
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folderWith, run } from '../cli/run.js'
import { axePath, open, startBrowser } from './browser.js'
import { hostile } from './hostile.js'

const fixtures = resolve(import.meta.dirname, '../../fixtures')
const samples = {
  en: notice(),
  fr: readFileSync(join(fixtures, 'fr/torrefaction.md'), 'utf8'),
  nl: readFileSync(join(fixtures, 'nl/bibliotheek.html'), 'utf8'),
  de: readFileSync(join(fixtures, 'de/musikverein.txt'), 'utf8'),
}
const fileOf = { en: 'en.md', fr: 'fr.md', nl: 'nl.html', de: 'de.txt' } as const

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
}, 600_000)
afterAll(() => browser?.close())

/** A notice of our own that misses much, contradicts itself, and has something suppressed. */
function notice(): string {
  return `# Privacy notice of the Quay Library

Last updated: 3 May 2026

The Quay Library, 9 Quay Street, Galway, is the controller of your personal data. You can write to privacy@quay.example.

## Why we use your data

- We use your name and address to lend you books, on the basis of our contract with you. We keep them for 3 years.
- We use your e-mail address to send you our newsletter, on the basis of your consent.
- We use camera pictures for our legitimate interests.

## Sharing

We share your data with our printing company, Folio Ltd. We have not appointed a data protection officer.

Server logs are deleted after 7 days. You can contact our data protection officer at dpo@quay.example.

<!-- noticelint-disable-next-line contradictory-retention -- the board decided so in May -->
We keep server logs for 6 months.

You have the right of access to your data. You may complain to the Data Protection Commission.
`
}

async function scorecard(files: Record<string, string>, argv: string[]) {
  const folder = folderWith(files)
  const ran = await run(folder, ['scorecard', ...argv, '-o', 'out.html'])
  expect(ran).toEqual({ status: 0, stdout: '', stderr: '' })
  return join(folder, 'out.html')
}

const axe = async (file: string, dark = false) => {
  const { page, close } = await open(browser, file, { bypassCSP: true, dark })
  await page.addScriptTag({ path: axePath })
  const violations = await page.evaluate(async () => {
    const { violations } = await (
      globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
      }
    ).axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)
  })
  await close()
  return violations
}

describe.each(['en', 'fr', 'nl', 'de'] as const)('a scorecard in %s', (language) => {
  test('opens from a file, leads to the words and back, filters, and is accessible', async () => {
    const file = await scorecard({ [fileOf[language]]: samples[language] }, [fileOf[language]])
    // Without scripts: all that a page does must work so.
    const { page, requests, noise, close } = await open(browser, file, { javaScriptEnabled: false })
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    expect(await page.locator('script').count()).toBe(0)

    const row = page.locator('.items tbody tr.is-disclosed').first()
    const quote = await row.locator('q').first().textContent()
    await row.locator('blockquote a').first().click()
    const target = page.locator('mark:target')
    const words = (await target.evaluate((mark) => {
      const copy = mark.cloneNode(true) as HTMLElement
      copy.querySelectorAll('.back').forEach((back) => {
        back.remove()
      })
      return copy.textContent
    }))!.replace(/\s+/g, ' ')
    expect(quote!.startsWith(words.trim()) || words.trim().startsWith(quote!)).toBe(true)
    expect(await target.evaluate(isOnScreen)).toBe(true)
    const number = await row.locator('td').first().textContent()
    await target
      .locator('.back', { hasText: new RegExp(`^${number}$`) })
      .last()
      .click()
    expect(await page.locator('tr:target').getAttribute('id')).toBe(await row.getAttribute('id'))

    for (const status of ['disclosed', 'not-applicable', 'missing', 'all']) {
      const label = page.locator(`label[for=show-${status}]`)
      if (!(await label.count())) continue
      await label.click()
      const shown = await page
        .locator('.items tbody tr:visible')
        .evaluateAll((rows) => rows.map((r) => r.className))
      const all = await page.locator('.items tbody tr').evaluateAll((rows) => rows.map((r) => r.className))
      expect(shown.length).toBeGreaterThan(0)
      expect(shown).toEqual(all.filter((name) => status === 'all' || name === `is-${status}`))
    }
    await page.locator('#show-all').focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('#show-all').isChecked()).toBe(false)

    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wide).toBeLessThanOrEqual(0)
    expect({ requests, noise }).toEqual({ requests: [], noise: [] })
    await close()
    expect(await axe(file)).toEqual([])
  }, 120_000)
})

const isOnScreen = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= 0 && bottom <= innerHeight
}

test('an untidy notice is shown with its contradictions and what is suppressed, also in the dark and on a small screen', async () => {
  const file = await scorecard({ 'en.md': samples.en }, ['en.md', '--ui-lang', 'de'])
  expect(await axe(file, true)).toEqual([])
  const { page, close } = await open(browser, file, { dark: true })
  expect(await page.locator('html').getAttribute('lang')).toBe('de')
  expect(await page.locator('.pair blockquote').count()).toBeGreaterThanOrEqual(2)
  expect(await page.locator('#suppressed tbody td').first().textContent()).toBe('the board decided so in May')
  expect(await page.locator('.hole').count()).toBeGreaterThan(0)
  expect(await page.locator('.facts').textContent()).toContain('3 May 2026')
  await page.setViewportSize({ width: 400, height: 800 })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wide).toBeLessThanOrEqual(0)
  await close()
}, 120_000)

test.each(['hostile.md', 'hostile.html', 'hostile.txt'])(
  '%s runs nothing and loads nothing',
  async (name) => {
    const file = await scorecard({ [name]: hostile }, [name, '--lang', 'en'])
    const { page, requests, noise, close } = await open(browser, file)
    await page.waitForTimeout(300)
    expect({ requests, noise }).toEqual({ requests: [], noise: [] })
    expect(await page.title()).toMatch(/^Scorecard: /)
    expect(
      await page
        .locator('script, img, iframe, form, base, link, object, [onerror], [onload], [onmouseover]')
        .count(),
    ).toBe(0)
    expect(await page.locator('style').count()).toBe(1)
    expect(await page.locator('main > section').count()).toBe(5)
    const links = await page.locator('a').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
    expect(links.filter((href) => !href.startsWith('#'))).toEqual([])
    const text = await page.locator('body').textContent()
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|\p{Cc}(?<!\n)/u)
    // What would be left if escaping failed: the policy alone must stop it.
    const tried = await page.evaluate(async () => {
      const script = document.createElement('script')
      script.textContent = 'document.documentElement.dataset.ran = "yes"'
      document.body.append(script)
      const image = new Image()
      const loaded = new Promise((done) => {
        image.onload = () => done('loaded')
        image.onerror = () => done('stopped')
      })
      image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='
      return [document.documentElement.dataset.ran, await loaded]
    })
    expect(tried).toEqual([undefined, 'stopped'])
    await close()
  },
  120_000,
)

test('prints on A4', async () => {
  const file = await scorecard({ 'fr.md': samples.fr }, ['fr.md'])
  const { page, close } = await open(browser, file)
  await page.locator('label[for=show-disclosed]').click()
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  const folder = resolve(import.meta.dirname, '../../node_modules/.cache/scorecard')
  mkdirSync(folder, { recursive: true })
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 690, height: 1000 })
  // Printing shows every item, whatever the filter was, and none runs out of the sheet.
  expect(await page.locator('.items tbody tr:visible').count()).toBe(
    await page.locator('.items tbody tr').count(),
  )
  const over = await page
    .locator('.items td, .matrix td')
    .evaluateAll((cells) =>
      cells
        .filter((cell) => cell.getBoundingClientRect().right > innerWidth + 1)
        .map((cell) => cell.textContent),
    )
  expect(over).toEqual([])
  await close()
}, 120_000)

test('a folder becomes an index that sorts, with a page for each notice', async () => {
  const folder = folderWith({ 'n/en.md': samples.en, 'n/sub/fr #1.md': samples.fr, 'n/de.txt': samples.de })
  const ran = await run(folder, ['scorecard', 'n', '-o', 'out'])
  expect(ran).toEqual({ status: 0, stdout: '', stderr: '' })
  const index = join(folder, 'out/index.html')
  expect(existsSync(join(folder, 'out/index.csv'))).toBe(true)
  expect(await axe(index)).toEqual([])
  const { page, requests, noise, close } = await open(browser, index)
  const names = () => page.locator('.grid tbody th a').allTextContents()
  const shares = () =>
    page
      .locator('.grid tbody tr')
      .evaluateAll((rows) => rows.map((r) => Number((r as HTMLTableRowElement).cells[3]!.dataset.key)))
  const worst = await shares()
  expect(worst).toEqual([...worst].sort((a, b) => a - b))
  expect((await names()).length).toBe(3)
  const button = page.locator('.grid thead button').nth(3)
  await button.click()
  await button.click()
  expect(await shares()).toEqual([...worst].reverse())
  expect(await page.locator('.grid thead th').nth(3).getAttribute('aria-sort')).toBe('descending')
  expect({ requests, noise }).toEqual({ requests: [], noise: [] })
  await page.locator('.grid tbody a[lang=fr]').click()
  expect(await page.locator('h1').textContent()).toContain('Hoyoux')
  await close()
}, 120_000)
