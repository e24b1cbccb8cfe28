import { describe, expect, it } from 'vitest'
import { check } from '../../src/checks/check.js'
import { readNotice } from '../../src/notice/read.js'
import { loadRules } from '../rules/load.js'

const rules = loadRules()
const notice = (clause: string) => `# Privacy notice of the Heron rowing club

## Purposes

| Purpose | Legal basis |
| --- | --- |
| Forming training groups | Contract, Art. 6(1)(b) GDPR |
| Membership fees | Contract, Art. 6(1)(b) GDPR |
| Regatta entries | Legitimate interests in fair races, Art. 6(1)(f) GDPR |
| Circular on the boathouse | Consent, Art. 6(1)(a) GDPR |

## How long we keep data

- Lactate scores: 6 months
- Entry lists: 3 years
- Fee accounts: 10 years

## How training groups are formed

The coach looks at the lactate test. ${clause}

## Boats

Boats are locked up at night.
`
const found = async (clause: string, rule: string) =>
  check(await readNotice('notice.md', notice(clause), { language: 'en' }), 'en', { rules }).messages.filter(
    ({ ruleId }) => ruleId === rule,
  )

describe('a sentence far from the list it is about', () => {
  it.each([
    ['contradictory-retention', 'Each score is wiped a year after the test.'],
    [
      'contradictory-legal-basis',
      'For the training groups we rely on our legitimate interest in even crews.',
    ],
  ])('is a suggestion where it says otherwise: %s', async (rule, clause) => {
    expect(await found(clause, rule)).toMatchObject([{ possible: true, severity: 'info' }])
  })
  it.each([
    ['contradictory-retention', 'Each score is wiped six months after the test.'],
    ['contradictory-retention', 'Boats are kept for a year after their last race.'],
    ['contradictory-legal-basis', 'For the training groups we rely on the contract, Art. 6(1)(b) GDPR.'],
    ['contradictory-legal-basis', 'The contract is signed by an adult.'],
  ])('is none where it says the same, or something else: %s', async (rule, clause) => {
    expect(await found(clause, rule)).toEqual([])
  })
})
