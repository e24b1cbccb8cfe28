import { describe, expect, test } from 'vitest'
import { builtInRules } from '../../src/config/rules.js'
import { compareReports, isLocalRule } from '../../src/diff/compare.js'
import { thirdCountriesIn } from '../../src/diff/countries.js'
import { lineMap } from '../../src/diff/lines.js'
import { pairTexts, similarity, wordsOf } from '../../src/diff/words.js'
import { lint } from '../../src/lint.js'
import type { Language } from '../../src/notice/model.js'
import { blanks, noticeWith } from '../action/notices.js'

async function changes(before: string, after: string, language: Language = 'en') {
  const rules = builtInRules()
  const report = (source: string) => lint({ path: 'privacy.md', source }, { rules, language })
  return compareReports(await report(before), await report(after), {
    lines: lineMap(before, after),
    isLocal: isLocalRule(rules),
  })
}
const right = noticeWith()
const kinds = async (part: Parameters<typeof noticeWith>[0]) =>
  (await changes(right, noticeWith(part))).changes.map(({ kind, requirement, values }) => [
    kind,
    requirement,
    ...values,
  ])

describe('what a notice says otherwise', () => {
  test('the same is no change', async () => {
    expect(await changes(right, right)).toMatchObject({ broken: [], fixed: [], changes: [] })
    expect(await changes(right, right.replaceAll('\n', '\r\n'))).toMatchObject({
      broken: [],
      fixed: [],
      changes: [],
    })
  })

  test('a right that goes, and one that comes', async () => {
    expect(await kinds({ complaint: '' })).toEqual([['removed', 'right-to-complain']])
    const back = await changes(noticeWith({ complaint: '' }), right)
    expect(back.changes.map(({ kind }) => kind)).toEqual(['added'])
    expect(back.fixed.map(({ ruleId }) => ruleId)).toEqual(['right-to-complain'])
  })

  test.each([
    [
      'We keep order data for 7 years after the order.',
      ['period-lengthened', 'retention-period', '3 years', '7 years'],
    ],
    [
      'We keep order data for 12 months after the order.',
      ['period-shortened', 'retention-period', '3 years', '12 months'],
    ],
    ['We keep order data for thirty-six months after the order.', undefined],
    ['We keep order data for 36 months after the order.', undefined],
  ])('%s', async (sentence, expected) => {
    const retention = `## How long we keep your data\n\n${sentence} Your newsletter address is kept until you unsubscribe.`
    const found = (await kinds({ retention })).filter(([kind]) => kind!.startsWith('period-'))
    if (expected) expect(found).toEqual([expected])
    else expect(found.filter(([kind]) => kind === 'period-lengthened')).toEqual([])
  })

  test('an address that goes, and one that changes', async () => {
    const dpo = (text: string) => ({ dpo: `You can reach our data protection officer ${text}.` })
    expect(await kinds(dpo('at data@lantern.example'))).toEqual([
      ['contact-changed', 'dpo-contact', 'dpo@lantern.example', 'data@lantern.example'],
    ])
    const gone = await kinds(dpo('in our shops'))
    expect(gone.filter(([, id]) => id === 'dpo-contact').map(([kind]) => kind)).toEqual(['weakened'])
  })

  test('recipients and countries that are added', async () => {
    const list = (...names: string[]) => ({
      recipients: `## Who receives your data\n\nWe share your data with:\n\n${names.map((name) => `- ${name}`).join('\n')}`,
    })
    const known = ['Parcel Fox, who delivers your orders', 'Cloud Barn, who hosts our website']
    const more = await changes(
      right,
      noticeWith(list(...known, 'Ad Weasel, who measures our advertisements')),
    )
    expect(
      more.changes.filter(({ kind }) => kind === 'recipient-added').map(({ after }) => after?.quote),
    ).toEqual(['Ad Weasel, who measures our advertisements'])
    expect(
      (await kinds(list(known[1]!, known[0]!))).filter(([kind]) => kind!.startsWith('recipient')),
    ).toEqual([])
    expect(
      await kinds({
        transfers:
          'We transfer data to Canada and Japan on the basis of an adequacy decision of the European Commission.',
      }),
    ).toContainEqual(['country-added', 'third-country-transfers', 'Japan'])
  })

  test('a legal basis that changes', async () => {
    const purposes = right.slice(right.indexOf('## What we use'), right.indexOf('## Who receives'))
    const found = await changes(
      right,
      right.replace(
        purposes,
        purposes.replace(
          'your consent (Art. 6(1)(a) GDPR)',
          'our legitimate interest in selling books (Art. 6(1)(f) GDPR)',
        ),
      ),
    )
    expect(found.changes.find(({ kind }) => kind === 'legal-basis-changed')?.text).toBe(
      'Its legal basis was: consent. Now: legitimate interests.',
    )
  })
})

describe('problems', () => {
  test('stay what they are when lines move and words are corrected', async () => {
    const before = noticeWith({ dpo: `We keep your data as long as necessary.\n\n${blanks(3)}` })
    const after = before
      .replace('## Who we are', 'Hello.\n\nWelcome.\n\n## Who we are')
      .replace(
        'We keep your data as long as necessary.',
        'We will keep your data as long as it is necessary.',
      )
    const { broken, fixed, before: old } = await changes(before, after)
    expect(broken.concat(fixed).filter(({ ruleId }) => ruleId === 'blank-value')).toEqual([])
    expect(old.filter(({ ruleId }) => ruleId === 'blank-value')).toHaveLength(3)
  })

  test('equal ones are told apart by their lines', async () => {
    const line = 'Our shop is at [address].'
    const { broken } = await changes(`${right}\n${line}\n`, `${line}\n\n${right}\n${line}\n`)
    expect(broken.map(({ ruleId, start }) => [ruleId, start.line])).toEqual([['blank-value', 1]])
  })

  test('a new notice brings all of its problems; a deleted one fixes none', async () => {
    const head = await lint(
      { path: 'a.md', source: noticeWith({ complaint: '' }) },
      { rules: builtInRules() },
    )
    expect(compareReports(undefined, head).broken).toEqual(head.messages)
    expect(compareReports(head, undefined)).toMatchObject({ broken: [], fixed: [] })
  })
})

test('countries outside the EEA, in four languages', () => {
  const codes = (text: string) => [...thirdCountriesIn(text).keys()]
  expect(codes('to the United States, India and Germany')).toEqual(['US', 'IN'])
  expect(codes('tell us, and let us know (USA)')).toEqual(['US'])
  expect(codes('vers les États-Unis et la Norvège')).toEqual(['US'])
  expect(codes('naar de Verenigde Staten of Duitsland')).toEqual(['US'])
  expect(codes('in die Vereinigten Staaten oder die Schweiz')).toEqual(['US', 'CH'])
})

test('texts are paired in bounded time', () => {
  const texts = Array.from({ length: 20_000 }, (_, i) => `sentence ${i} of many`)
  const start = performance.now()
  const { pairs } = pairTexts(texts, [...texts].reverse(), (text) => text)
  expect(pairs).toHaveLength(20_000)
  expect(performance.now() - start).toBeLessThan(5000)
  expect(similarity(wordsOf('We keep data'), wordsOf('we keep DATA'))).toBe(1)
})
