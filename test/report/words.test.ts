import { expect, test } from 'vitest'
import { printable } from '../../src/report/printable.js'
import { counts, summaryLine, tally } from '../../src/report/words.js'
import { wrap } from '../../src/report/wrap.js'
import { message, notice, sample } from './sample.js'

test('the summary line leaves out what there is none of', () => {
  const none = { applicable: 15, disclosed: 12, incomplete: 0, missing: 0, contradictory: 0 }
  expect(summaryLine(none)).toBe('12 of 15 applicable items disclosed')
  expect(summaryLine({ ...none, incomplete: 2, missing: 1 })).toBe(
    '12 of 15 applicable items disclosed, 2 incomplete, 1 missing',
  )
  expect(counts([notice([]), notice([])]).applicable).toBe(30)
})

test('the tally counts by severity', () => {
  expect(tally(sample.notices[0]!.messages)).toBe('2 errors, 1 warning, 1 info')
  expect(tally([message('x', 'Version')])).toBe('1 error')
  expect(tally([])).toBe('no findings')
})

test('printable text keeps its length and its letters', () => {
  const text = 'é ü 🚲 \u001b \u202e \ud800 x\t\r\ny'
  expect(printable(text)).toHaveLength(text.length)
  expect(printable(text)).toBe('é ü 🚲 ␛ � � x   y')
})

test('wrapped text keeps its words', () => {
  const text = 'one two three averyverylongword four'
  expect(wrap(text, 9)).toEqual(['one two', 'three', 'averyverylongword', 'four'])
  expect(wrap(text, 9).join(' ')).toBe(text)
})
