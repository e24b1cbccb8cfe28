import { describe, expect, it } from 'vitest'
import { PhraseList, spanOf, wordsOf } from '../../src/claims/phrase-list.js'
import { toPlain } from '../../src/notice/plain.js'

const found = (entries: string[], text: string) => {
  const plain = toPlain(text)
  const words = wordsOf({ plain })
  return new PhraseList(entries).find(words).map((phrase) => {
    const { start, end } = spanOf(words, phrase)
    return text.slice(start, end)
  })
}

describe('phrase lists', () => {
  it('find words, beginnings, ends and phrases, whatever stands between their words', () => {
    expect(found(['once'], 'Once more, and nonce.')).toEqual(['Once'])
    expect(found(['sign*'], 'Signed, unsigned, signature')).toEqual(['Signed', 'signature'])
    expect(found(['*vertrag'], 'Mietvertrag, Verträge, Vertrag')).toEqual(['Mietvertrag', 'Vertrag'])
    expect(found(['à moins que'], 'A moins, que')).toEqual(['A moins, que'])
  })
  it('take the longest phrase from each word on, and look no further than they are told', () => {
    expect(found(['wet', 'wet ink', 'ink'], 'wet ink')).toEqual(['wet ink', 'ink'])
    const words = wordsOf({ plain: 'only if you sign' })
    expect(new PhraseList(['only if', 'sign']).find(words, 1, 3)).toEqual([])
    expect(new PhraseList(['only if']).find(words, 0, 1)).toEqual([])
  })
  it('find nothing without entries', () => {
    expect(found([], 'anything')).toEqual([])
    expect(found(['…'], 'anything')).toEqual([])
  })
})
