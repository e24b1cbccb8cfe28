import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'

const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Debian's Chromium, installed where it is missing. */
export function startBrowser(): Promise<Browser> {
  const script = resolve(import.meta.dirname, '../../scripts/browser.sh')
  const executablePath = execFileSync(script, { encoding: 'utf8' }).trim().split('\n').at(-1)!
  return chromium.launch({ executablePath, args: quiet, timeout: 120_000 })
}

export interface Opened {
  page: Page
  /** URLs that the page asked for beside its own file. */
  requests: string[]
  /** What stood on the console, errors of scripts and dialogs. */
  noise: string[]
  close(): Promise<void>
}

/** Opens a file as a double click does, and listens. `bypassCSP` only lets the test's own scripts in. */
export async function open(
  browser: Browser,
  file: string,
  { bypassCSP = false, javaScriptEnabled = true, dark = false } = {},
): Promise<Opened> {
  const context = await browser.newContext({
    bypassCSP,
    javaScriptEnabled,
    colorScheme: dark ? 'dark' : 'light',
    viewport: { width: 1280, height: 900 },
  })
  const page = await context.newPage()
  const url = pathToFileURL(file).href
  const requests: string[] = []
  const noise: string[] = []
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== url) requests.push(request.url())
  })
  page.on('console', (message) => noise.push(message.text()))
  page.on('pageerror', (error) => noise.push(String(error)))
  page.on('dialog', (dialog) => {
    noise.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.goto(url)
  return { page, requests, noise, close: () => context.close() }
}

export const axePath = join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js')
