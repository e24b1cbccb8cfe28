import { describe, expect, test } from 'vitest'
import { builtInRules } from '../../src/config/rules.js'
import { lint } from '../../src/lint.js'
import type { Message } from '../../src/report/model.js'

const rules = builtInRules()
/** `blank-value` is found wherever "[street and number]" stands: each place tells which directive reaches it. */
const blank = 'Write to us at [street and number].'

async function run(source: string, path = 'notice.md') {
  const report = await lint({ path, source }, { rules, language: 'en' })
  const lines = (messages: Message[], rule: string) =>
    messages.filter(({ ruleId }) => ruleId === rule).map(({ start }) => start.line)
  return {
    ...report,
    open: lines(report.messages, 'blank-value'),
    off: lines(report.suppressed, 'blank-value'),
    about: report.messages
      .filter(({ ruleId }) => ruleId.endsWith('-directive'))
      .map(({ ruleId, message, start, quote }) => ({ ruleId, message, line: start.line, quote })),
  }
}

const markdown = {
  'around headings': `# Privacy notice

<!-- noticelint-disable blank-value -- the office moves in May -->

## Who we are

${blank}

<!-- noticelint-enable blank-value -->

## Contact

${blank}
`,
  'between list items': `# Privacy notice

- ${blank}
<!-- noticelint-disable-next-line blank-value -- the office moves in May -->
- ${blank}
- ${blank} <!-- noticelint-disable blank-value -- the office moves in May -->
- ${blank}
- Nothing here. <!-- noticelint-enable -->
- ${blank}
`,
  'in tables': `# Privacy notice

| who | where |
| --- | --- |
| we | [street and number] |
| you <!-- noticelint-disable-next-line blank-value -- the office moves in May --> | at home |
| they | [street and number] |
| all | [street and number] |
`,
}
const html = `<!doctype html>
<html lang="en"><body><main><h1>Privacy notice</h1>
<p>We sell books.</p>
<!-- noticelint-disable-next-line blank-value -- the office moves in May -->
<p>${blank}</p>
<ul>
  <li>${blank}</li>
  <!-- noticelint-disable
       blank-value -- the office
       moves in May -->
  <li>${blank}</li>
</ul>
<table><tr><td>we</td><td>${blank}</td></tr><!-- noticelint-enable blank-value --></table>
<p>${blank}</p>
</main></body></html>
`

describe.each([
  ['with LF', (text: string) => text],
  ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
])('directives %s', (_, ends) => {
  const cases: [place: string, path: string, source: string, open: number[], off: number[]][] = [
    ['around headings', 'a.md', markdown['around headings'], [13], [7]],
    ['between list items', 'a.md', markdown['between list items'], [3, 6, 9], [5, 7]],
    ['in tables', 'a.md', markdown['in tables'], [5, 8], [7]],
    ['in HTML', 'a.html', html, [7, 14], [5, 11, 13]],
  ]
  test.each(cases)('%s', async (_, path, source, open, off) => {
    const ran = await run(ends(source), path)
    expect(ran).toMatchObject({ open, off, about: [] })
    for (const { suppression } of ran.suppressed)
      expect(suppression).toEqual({
        kind: 'directive',
        reason: expect.stringMatching(/^the office\s+moves in May$/),
      })
  })
})

test('disable-file silences places before it, and what is missing', async () => {
  const ran = await run(
    `# Privacy notice\n\n${blank}\n\n<!-- noticelint-disable-file blank-value, right-to-complain, dpo-contact -- a draft -->\n`,
  )
  expect(ran).toMatchObject({ open: [], off: [3] })
  const silenced = ran.suppressed.filter(({ absence }) => absence).map(({ ruleId }) => ruleId)
  expect(silenced).toContain('right-to-complain')
  expect(ran.messages.map(({ ruleId }) => ruleId)).not.toContain('right-to-complain')
  // Turning it off is no disclosure: the requirement stays what it is.
  expect(ran.requirements.find(({ id }) => id === 'right-to-complain')).toMatchObject({ status: 'missing' })
})

test('without a rule all are turned off; enable of one rule leaves the others off', async () => {
  const ran = await run(
    `<!-- noticelint-disable -- imported from the old site -->\n\n# Privacy notice\n\n${blank}\n\n<!-- noticelint-enable blank-value -->\n\n${blank}\n`,
  )
  expect(ran).toMatchObject({ open: [9], off: [5], about: [] })
  expect(ran.messages.map(({ ruleId }) => ruleId)).toEqual(['blank-value'])
})

describe('what is wrong with a directive is reported at its comment, and it turns nothing off', () => {
  const cases: [what: string, comment: string, rule: string, says: RegExp][] = [
    ['a rule misspelt', '<!-- noticelint-disable blank-vale -- why -->', 'invalid-directive', /"blank-vale"/],
    [
      'one of two rules misspelt',
      '<!-- noticelint-disable blank-value, purpose -- why -->',
      'invalid-directive',
      /"purpose"/,
    ],
    [
      'an action misspelt',
      '<!-- noticelint-disable-nextline blank-value -- why -->',
      'invalid-directive',
      /"noticelint-disable-nextline"/,
    ],
    ['no reason', '<!-- noticelint-disable blank-value -->', 'invalid-directive', /no reason/],
    ['an empty reason', '<!-- noticelint-disable blank-value --  -->', 'invalid-directive', /no reason/],
    ['nothing to enable', '<!-- noticelint-enable blank-value -->', 'invalid-directive', /nothing/i],
    [
      'nothing to silence',
      '<!-- noticelint-disable-next-line vague-retention -- why -->',
      'unused-directive',
      /vague-retention/,
    ],
  ]
  test.each(cases)('%s', async (_, comment, rule, says) => {
    for (const [path, source] of [
      ['a.md', `# Privacy notice\n\n${comment}\n\n${blank}\n`],
      ['a.html', `<h1>Privacy notice</h1>\n\n${comment}\n\n<p>${blank}</p>\n`],
    ] as const) {
      const ran = await run(source, path)
      expect(ran).toMatchObject({ open: [5], off: [] })
      expect(ran.about).toEqual([
        { ruleId: rule, message: expect.stringMatching(says), line: 3, quote: comment },
      ])
    }
  })

  test('of several rules, only those with nothing to do are named', async () => {
    const ran = await run(
      `# Privacy notice\n\n<!-- noticelint-disable blank-value, vague-retention -- why -->\n\n${blank}\n`,
    )
    expect(ran).toMatchObject({ open: [], off: [5] })
    expect(ran.about.map(({ message }) => message)).toEqual([expect.stringMatching(/\(vague-retention\)/)])
  })
})

test('what is shown as an example is no directive; other comments are nobody’s business', async () => {
  const comment = '<!-- noticelint-disable blank-value -- why -->'
  const ran = await run(
    `# Privacy notice\n\n\`\`\`html\n${comment}\n\`\`\`\n\n    ${comment}\n\nInline \`${comment}\`.\n\n<!-- markdownlint-disable MD013 -->\n\n${blank}\n`,
  )
  expect(ran).toMatchObject({ open: [13], off: [], about: [] })
})
