import { describe, expect, test } from 'vitest'
import { frame } from '../../src/report/frame.js'
import { placeOf } from './sample.js'

const lines = (source: string, quote: string, width = 60) =>
  frame(source, placeOf(quote, source), width).map(({ number, text, underline }) => [number, text, underline])

describe('a code frame', () => {
  test('points at the words', () => {
    expect(lines('One\nTwo three four\n', 'three')).toEqual([[2, 'Two three four', '    ^^^^^']])
  })

  test('does so below wide characters and combining ones', () => {
    expect(lines('🚲 日本 e\u0301 here', 'here')).toEqual([[1, '🚲 日本 e\u0301 here', '          ^^^^']])
  })

  test('shows three lines of a long place', () => {
    expect(lines('a\nb\nc\nd\ne', 'b\nc\nd\ne').map(([number]) => number)).toEqual([2, 3, 4])
  })

  test('knows CRLF, and ends a place that reaches over the line end', () => {
    expect(lines('One\r\nTwo\r\nThree', 'Two\r\n')).toEqual([[2, 'Two', '^^^']])
  })

  test('marks one character where the place is empty', () => {
    const at = { line: 1, column: 3, offset: 2 }
    expect(frame('abc', { start: at, end: at }, 60)).toEqual([{ number: 1, text: 'abc', underline: '  ^' }])
  })

  test('cuts a long line around the place, to the width at most', () => {
    const long = `${'before '.repeat(400)}HERE${' after'.repeat(400)}`
    const [[, text, underline]] = lines(long, 'HERE') as [[number, string, string]]
    expect(text).toMatch(/^….*HERE.*…$/)
    expect(text.length).toBeLessThanOrEqual(60)
    expect(text.slice(underline.indexOf('^'), underline.length)).toBe('HERE')
  })

  test('begins where the place begins, however long it is', () => {
    const long = `${'x'.repeat(500)}${'MARK'.repeat(200)}`
    const [[, text, underline]] = lines(long, 'MARK'.repeat(200)) as [[number, string, string]]
    expect(text[underline.indexOf('^')]).toBe('M')
    expect(text[underline.indexOf('^') - 1]).toBe('x')
  })

  test('never cuts a surrogate pair', () => {
    for (let width = 20; width < 30; width++) {
      const [[, text]] = lines(`${'🚲'.repeat(100)}HERE${'🚲'.repeat(100)}`, 'HERE', width) as [
        [number, string],
      ]
      expect(text).not.toContain('�')
    }
  })

  test('takes a 5 MB line in its stride', () => {
    const long = `${'word '.repeat(500_000)}HERE${' word'.repeat(500_000)}`
    const start = performance.now()
    expect(lines(long, 'HERE')).toHaveLength(1)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
