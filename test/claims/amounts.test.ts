import { describe, expect, it } from 'vitest'
import { namesMoney } from '../../src/claims/amounts.js'

describe('a sum of money', () => {
  it.each([
    '£25',
    '€ 12,50',
    '12.50 €',
    '25 euros',
    '25 Euro',
    '10 EUR',
    'EUR 10',
    '15 francs',
    '10 Franken',
    '5,- €',
  ])('%s', (text) => expect(namesMoney(`It costs ${text}, in advance.`)).toBe(true))
  it.each(['0 €', '25 days', 'Art. 15', 'the euro', '25 europeans', 'section 3.4'])('not %s', (text) =>
    expect(namesMoney(`See ${text}, please.`)).toBe(false),
  )
  it('takes no more than linear time', () => expect(namesMoney('1'.repeat(200_000))).toBe(false))
})
