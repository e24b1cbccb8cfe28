import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'
import { summaryMarkdown } from '../../src/action/summary.js'
import { compareReports } from '../../src/diff/compare.js'
import { bytes, characters } from '../../src/report/budget.js'
import { markdown } from '../../src/report/markdown.js'
import { code, html, plainText } from '../../src/report/markdown-text.js'
import type { Message } from '../../src/report/model.js'
import { message, notice, report, sample } from './sample.js'

describe('text in Markdown', () => {
  const spans = (text: string) => {
    const [paragraph] = fromMarkdown(text).children
    return paragraph?.type === 'paragraph' ? paragraph.children : []
  }

  test.each(['a', '`', '``', 'a `b` ``c``', '`a', ' a ', '<b>', '\u001b[31m', 'a\nb', '@x #1', '\\`'])(
    'code %j',
    (text) => {
      const [span, ...rest] = spans(code(text))
      expect(rest).toEqual([])
      expect(span).toMatchObject({ type: 'inlineCode' })
      expect((span as { value: string }).value).toBe(text.replace('\u001b', '␛').replace('\n', ' ').trim())
    },
  )

  test.each([
    '*a* _b_ ~~c~~',
    '<img src=x>',
    '![a](b)',
    '[a](b)',
    '[a]: b',
    '&amp; &#64;',
    '`x`',
    'a | b',
    '# a',
    '\\',
  ])('plain %j', (text) => {
    const found = spans(`It says ${plainText(text)}`)
    expect(found.map(({ type }) => type)).toEqual(['text'])
    expect((found[0] as { value: string }).value.replaceAll('\u200b', '')).toBe(`It says ${text}`)
  })

  test('HTML', () => expect(html('<b a="x">&\'`')).toBe('&lt;b a=&quot;x&quot;&gt;&amp;&#39;&#96;'))
})

test('the report as Markdown', () => {
  const text = markdown(sample, { color: false, width: 100, sourceOf: () => undefined, rules: [] })
  expect(text).toMatch(
    /^# Privacy notices: 12 of 15 applicable items disclosed, 2 incomplete, 1 missing; 2 errors, 1 warning, 1 info\n/,
  )
  expect(text).toContain('`docs/privacy.md:4`: `You can reach our data protection officer at: .`')
  expect(text).toContain('no legal advice')
})

describe('the summary stays within its limits', () => {
  const many = (words: string): Message[] =>
    Array.from({ length: 8000 }, (_, i) =>
      message('blank-value', 'Orders are kept for 10 years.', { quote: `${words} ${i}` }),
    )
  const content = (words: string, isNew: boolean) => {
    const head = notice(many(words))
    const base = notice(isNew ? [] : head.messages)
    const checked = { notice: head, isChanged: true, changes: compareReports(base, head) }
    return {
      verdict: 'This change brings many problems.',
      notices: [checked],
      shown: [],
      deleted: Array.from({ length: 5000 }, (_, i) => `privacy-${i}.md`),
      problems: [],
      report: report(head),
      urls: { base: () => undefined, head: (path: string) => `https://github.com/a/b/blob/c/${path}` },
    }
  }

  test.each([
    [1_000_000, bytes],
    [64_000, characters],
    [8_000, characters],
  ])('%i', (limit, measure) => {
    for (const [words, isNew] of [
      ['x', true],
      ['🚲é`', false],
      ['`'.repeat(200), true],
    ] as const) {
      const text = summaryMarkdown(content(words, isNew), limit, measure)
      expect(measure(text)).toBeLessThanOrEqual(limit)
      expect(measure(text)).toBeGreaterThan(limit / 4)
      expect(text).toMatch(/^## Privacy notices\n\n\*\*This change brings many problems\.\*\*/)
      expect(text).toMatch(/and \d+ more/)
      expect(text.match(/<details>/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0)
      expect(text).toContain('no legal advice')
    }
  })
})
