import { describe, expect, it } from 'vitest'
import { letteredBases } from '../../src/claims/letters.js'

const all = ['consent', 'contract', 'legal-obligation', 'legitimate-interests']

describe('bases by their letters', () => {
  it.each([
    'our bases are article 6(1)(a), (b), (c) and (f) gdpr',
    "l'article 6, paragraphe 1, points a, b, c et f, du rgpd",
    'artikel 6 lid 1 onder a, b, c en f avg',
    'art. 6 abs. 1 lit. a, b, c und f dsgvo',
    'art 6 abs 1 lit a, lit b, lit c und lit f dsgvo',
    'article 6(1) gdpr, be it letter (a), (b), (c) or (f)',
  ])('%s', (plain) => expect(letteredBases({ plain })).toEqual(all))
  it('one letter is no list, other articles are none', () => {
    expect(letteredBases({ plain: 'article 6(1)(a) gdpr and a contract' })).toEqual([])
    expect(letteredBases({ plain: 'articles 15 to 21 and article 9(2)(a), (b) and (c)' })).toEqual([])
  })
})
