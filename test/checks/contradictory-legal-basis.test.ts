import { describe, expect, it } from 'vitest'
import { check } from '../../src/checks/check.js'
import { numbersIn } from '../../src/checks/purpose-number.js'
import { readNotice } from '../../src/notice/read.js'
import { loadRules } from '../rules/load.js'

const rules = loadRules()
const notice = (sentence: string) => `# Privacy notice of Reed Marina

## 2. What we do

### 2.1 Moorings

Data: name, length of the ship. Ground: the contract (Art. 6(1)(b) GDPR). Kept for: three years.

### 2.2 Tide Post

Data: e-mail address. Ground: your consent (Art. 6(1)(a) GDPR). Kept for: the time until the consent is withdrawn.

## 3. Miscellaneous

${sentence}
`
const found = async (sentence: string) =>
  check(await readNotice('notice.md', notice(sentence), { language: 'en' }), 'en', { rules })
    .messages.filter(({ ruleId }) => ruleId === 'contradictory-legal-basis')
    .map(({ start, related }) => [start.line, related[0]?.start.line])

describe('another basis, far from the purpose', () => {
  it.each([
    'Tide Post is sent on the basis of our legitimate interest in full berths.',
    'What 2.2 describes rests on our legitimate interest in full berths.',
  ])('is found by the name or the number of the purpose: %s', async (sentence) => {
    expect(await found(sentence)).toEqual([[15, 11]])
  })
  it.each([
    'Tide Post is sent on the basis of your consent.',
    'What 2.1 describes rests on the contract.',
    'Version 2.2 rests on our legitimate interest in clear words.',
  ])('is none where it says the same, or something else: %s', async (sentence) => {
    expect(await found(sentence)).toEqual([])
  })
})

describe('numbers that notices give their purposes', () => {
  it.each([
    ['Berth Alert (2.8) and Z4', ['2.8', 'Z4']],
    ['clause 2.8.1', ['2.8.1']],
    ['Art. 6.1 and § 3.2, version 2.1, 10.5 km, in 2024, 3 days', ['10.5']],
  ])('%s', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers)
  })
})

describe('another basis than that of an item of the list of purposes', () => {
  const list = (sentence: string) => `# Privacy notice of Reed Marina

## What we do

- Moorings: the contract (Art. 6(1)(b) GDPR).
- Pilot books: a legal obligation (Art. 6(1)(c) GDPR).
- Tide statistics: our legitimate interest in safe berths (Art. 6(1)(f) GDPR).
- Regatta portraits are hung only if the sailor has agreed.

## Miscellaneous

${sentence}
`
  const foundIn = async (sentence: string) =>
    check(await readNotice('notice.md', list(sentence), { language: 'en' }), 'en', { rules })
      .messages.filter(({ ruleId }) => ruleId === 'contradictory-legal-basis')
      .map(({ severity }) => severity)

  it.each([
    'Regatta portraits hang in the hall because that is part of the contract with the sailor (Art. 6(1)(b) GDPR).',
  ])('is a suggestion: %s', async (sentence) => expect(await foundIn(sentence)).toEqual(['info']))

  it.each([
    'Regatta portraits hang in the hall with your consent.',
    'A buoy counts for the tide statistics when you come in. We have a legitimate interest in that, Art. 6(1)(f) GDPR.',
  ])('is none where it says the same: %s', async (sentence) => expect(await foundIn(sentence)).toEqual([]))
})
