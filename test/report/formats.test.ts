import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { folderWith, run } from '../cli/run.js'

const evil = `"]]>&'<script>\u001b[2J\u202e::error::x\`|`
const bad = `# Privacy ${evil} notice

Ghent Cycles is the controller; write to <privacy@cycles.example>. Zoë’s fax number is [number]. ${evil}.

We keep your data for as long as necessary.
`
const path = `a&"b'<c> ü.md`

async function formatted(format: string): Promise<string> {
  const ran = await run(folderWith({ [path]: bad }), [
    '-f',
    format,
    '--lang',
    'en',
    '--fail-on',
    'never',
    '.',
  ])
  expect(ran).toMatchObject({ status: 0, stderr: '' })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
  expect(ran.stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e]/)
  return ran.stdout
}

interface Element {
  name: string
  attributes: Record<string, string>
}

/** The elements of a document in order. Throws where it is not well-formed. */
function elements(text: string): Element[] {
  const all: Element[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    all.push({ name, attributes })
  })
  parser.write(text).close()
  return all
}

describe('formats for other programs, of a notice that tries to break out', () => {
  test('junit', async () => {
    const [root, suite, ...rest] = elements(await formatted('junit'))
    const named = (name: string) => rest.filter((element) => element.name === name)
    expect(root).toMatchObject({ name: 'testsuites' })
    expect(suite).toMatchObject({ name: 'testsuite', attributes: { name: path } })
    expect(new Set(rest.map(({ name }) => name))).toEqual(new Set(['testcase', 'failure', 'skipped']))
    const cases = named('testcase')
    expect(suite!.attributes.tests).toBe(String(cases.length))
    expect(Number(suite!.attributes.failures)).toBeGreaterThan(3)
    expect(cases.map(({ attributes }) => attributes.name)).toContain('right-to-complain')
  })

  test('checkstyle', async () => {
    const [root, file, ...errors] = elements(await formatted('checkstyle'))
    expect(root).toEqual({ name: 'checkstyle', attributes: { version: '4.3' } })
    expect(file).toEqual({ name: 'file', attributes: { name: path } })
    expect(errors.length).toBeGreaterThan(3)
    for (const { name, attributes } of errors) {
      expect(name).toBe('error')
      expect(attributes).toEqual({
        line: expect.stringMatching(/^[1-9]\d*$/),
        column: expect.stringMatching(/^[1-9]\d*$/),
        severity: expect.stringMatching(/^(error|warning|info)$/),
        message: expect.stringMatching(/./),
        source: expect.stringMatching(/^noticelint\.[a-z-]+$/),
      })
    }
  })

  test('codequality', async () => {
    const issues = JSON.parse(await formatted('codequality')) as { fingerprint: string }[]
    expect(issues.length).toBeGreaterThan(3)
    for (const issue of issues)
      expect(issue).toEqual({
        description: expect.stringMatching(/^[^\n]+$/),
        check_name: expect.stringMatching(/^[a-z-]+$/),
        fingerprint: expect.stringMatching(/^[\w:-]{8,}$/),
        severity: expect.stringMatching(/^(info|minor|major)$/),
        location: { path, lines: { begin: expect.any(Number), end: expect.any(Number) } },
      })
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length)
  })

  test('rdjson', async () => {
    const { source, diagnostics } = JSON.parse(await formatted('rdjson'))
    expect(source).toEqual({ name: 'noticelint' })
    expect(diagnostics.length).toBeGreaterThan(3)
    for (const diagnostic of diagnostics)
      expect(diagnostic).toEqual({
        message: expect.stringMatching(/^[^\n]+$/),
        location: {
          path,
          range: {
            start: { line: expect.any(Number), column: expect.any(Number) },
            end: { line: expect.any(Number), column: expect.any(Number) },
          },
        },
        severity: expect.stringMatching(/^(ERROR|WARNING|INFO)$/),
        code: {
          value: expect.any(String),
          url: expect.stringMatching(/^https:.*\/docs\/rules\/[a-z-]+\.md$/),
        },
      })
  })

  test('unix: one line for each message', async () => {
    const lines = (await formatted('unix')).trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(3)
    for (const line of lines)
      expect(line).toMatch(/^a&"b'<c> ü\.md:\d+:\d+: .+ \[(error|warning|info)\/[a-z-]+\]$/)
  })
})
