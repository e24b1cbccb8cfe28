import { afterEach, beforeEach, expect, test } from 'vitest'
import { control, evilParts, expectInert } from '../report/hostile.js'
import { message as sampleMessage, notice as sampleNotice, report as sampleReport } from '../report/sample.js'
import { GitHub } from './github.js'
import { noticeWith } from './notices.js'
import { obeyed, repository, runAction } from './runner.js'

const evil = evilParts.join(' ')
/** As Markdown source: what stands for itself, so that the words of the notice are those above. */
const written = evil.replace(/[\\`*_[\]<>#!|$]/g, '\\$&')

// biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of the log
const ownColors = /\u001b\[\d+m/g

const path = 'legal/a,b:c%0A::error::.md'
const base = noticeWith()
const head = noticeWith({
  complaint: '',
  dpo: `You can reach our data protection officer at dpo@lantern.example [company name] ${written}.`,
  purposes: `## What we use your data for ${written}

- To deliver your orders, we process your name on the basis of our contract with you. ${written}
- To send you the newsletter, we use your data for purposes including but not limited to ${written}, on the basis of your consent.`,
  recipients: `## Who receives your data\n\nWe share your data with:\n\n- Parcel Fox ${written}\n- ${written}`,
  retention: `## How long we keep your data\n\nWe keep order data for 10 years after the order ${written}.\n\n::error::at the start of a line\n\n${written}`,
})

let github: GitHub
beforeEach(async () => {
  github = await new GitHub().start()
})
afterEach(() => {
  github.stop()
  expect(github.violations).toEqual([])
})

test('a hostile notice in a file of a hostile name comes out inert', async () => {
  const repo = repository({ [path]: base }, { [path]: head })
  const inputs = { token: 'a-token', files: 'legal/*', scope: 'changed-files' }
  const ran = await runAction(repo, { apiUrl: github.url, inputs })
  expect(ran.status).toBe(1)
  // The runner obeys our commands only, and each is about this file.
  expect(new Set(ran.commands.map(({ name }) => name))).toEqual(new Set(['error', 'warning', 'notice']))
  const places = ran.commands.flatMap(({ properties }) => properties.file ?? [])
  expect(places.length).toBeGreaterThan(3)
  expect(new Set(places)).toEqual(new Set([path]))
  // No control sequence but our own colours.
  expect(ran.stdout.replaceAll(ownColors, '')).not.toMatch(control)
  // All but those that do not fit beside the Action's own are shown.
  const shown = ran.commands.filter(({ name, properties }) => name === 'error' && properties.file)
  expect(shown).toHaveLength(Math.min(Number(ran.outputs.errors), 9))
  expect(ran.summary).toContain('octocat')
  expect(ran.summary).toContain(`[\`${path}:`)
  expectInert(ran.summary)
  expectInert(github.comments[0]!.body)
})

test('a link in the pull request leads nowhere else', async () => {
  const repo = repository(
    { 'privacy.md': base, 'b.md': 'x' },
    {
      'privacy-secret.md': { link: '/etc/hostname' },
      'privacy-token.md': { link: '.git/config' },
      'privacy.md': { from: 'privacy.md' },
    },
  )
  const files = 'privacy.md\nprivacy-secret.md\nprivacy-token.md'
  const ran = await runAction(repo, { inputs: { scope: 'all', files } })
  const warnings = ran.commands.filter(
    ({ name, properties }) => name === 'warning' && properties.title === 'noticelint',
  )
  expect(warnings.map(({ message }) => message)).toEqual([
    'left out, because it leads out of the repository: privacy-secret.md',
    'left out, because it leads out of the repository: privacy-token.md',
  ])
  expect(ran.status).toBe(0)
})

test('the terminal report of the command line is inert in a runner, too', async () => {
  const { printable } = await import('../../src/report/printable.js')
  expect(obeyed(`  ${printable('::set-output name=a::b')}\n${printable(evil)}`)).toEqual([])
  expect(obeyed('::set-output name=a::b\nx ##[add-path]/tmp')).toHaveLength(2)
})

test('annotations of the command line are one command each, whatever the words', async () => {
  const { github } = await import('../../src/report/github.js')
  const hostile = {
    ...sampleMessage('x', 'Version of 3 May 2026'),
    message: `a\n${evil}`,
    advice: evil,
    quote: evil,
  }
  const text = github(sampleReport(sampleNotice(Array(30).fill(hostile), { path })))
  const commands = obeyed(text)
  expect(commands).toHaveLength(10)
  for (const { name, properties, message } of commands) {
    expect(name).toBe('error')
    expect(properties.file).toBe(path)
    expect(message).toContain('::set-output name=errors::0')
  }
  expect(text).toMatch(/\nand 20 more: see the report\n$/)
})
