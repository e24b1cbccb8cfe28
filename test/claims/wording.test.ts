import { describe, expect, it } from 'vitest'
import { compileLanguage } from '../../src/claims/compile.js'
import { Matcher } from '../../src/claims/matcher.js'
import { compileWording, WordingError } from '../../src/claims/wording.js'
import type { Sentence } from '../../src/notice/model.js'
import { toPlain } from '../../src/notice/plain.js'

const hits = (pattern: string, text: string, vocabulary: Record<string, string[]> = {}) => {
  const wording = { rule: { title: '', messages: {}, wording: { slot: [pattern] } } }
  const matcher = new Matcher(compileLanguage({ language: 'en', vocabulary, wording }))
  const [found = []] = matcher.match([{ start: 0, text, plain: toPlain(text) } as Sentence])
  return found.map(({ start, end }) => text.slice(start, end))
}
const matches = (...args: Parameters<typeof hits>) => hits(...args).length > 0

describe('the wording patterns', () => {
  it.each([
    ['right of access', 'You have the Right of   access.', true],
    ['right of access', 'a right of accession', false],
    ['right(s)', 'your rights', true],
    ['right(s)', 'your right', true],
    ['li(s|re) tout', 'lire tout', true],
    ['li(s|re) tout', 'li tout', true],
    ['li(s|re) tout', 'lisre tout', false],
    ['keep* … {period}', 'We keep the data of our members for 3 years.', true],
    ['keep* … {period}', 'We keep the data.', false],
    ['[erase|delete] [your]? data', 'to delete data', true],
    ['[erase|delete] [your]? data', 'to erase your data', true],
    ["droit d'accès", 'Vous disposez d’un DROIT D’ACCÈS', true],
    ['*daten', 'alle Bestandsdaten', true],
    ['grösse', 'die Größe', false],
    ['große', 'die GROSSE', false],
    ['^ no dpo', 'We have no DPO', false],
    ['^ no dpo', '  No DPO', true],
    ['^ rights', 'Article 9 – Rights', true],
    ['^ rights', 'VI. Rights', true],
    ['^ rights', 'Step 3: Rights', true],
    ['^ rights', 'Article 9 of Rights', false],
    ['^ days', '30 days', false],
    ['no dpo $', 'There is no DPO.', true],
    ['no dpo $', 'There is no DPO here.', false],
    ['controller [is|:]', 'Controller: Example Ltd', true],
    ['controller [is|:]', 'Controller : Example Ltd', true],
    ['controller [is|:]', 'The controller decides', false],
    ['controller : example', 'Controller: Example Ltd', true],
    ['controller [$|of]', 'The controller', true],
    ['controller [$|of]', 'The controller decides', false],
    ['art 6', 'Art. 6 Abs. 1', true],
    ['[a|b|] word', 'word', true],
    ['# [day|week](s)', '7 days', true],
    ['# [day|week](s)', '7 day', true],
    ['# [day|week](s)', '7 daylight', false],
    ['# [tag|woche]*', '7 Tagen', true],
    ['# [tag|woche]* später', '2 Wochen später', true],
  ])('%s in "%s": %s', (pattern, text, expected) => {
    expect(matches(pattern, text, { period: ['# [day|month|year](s)', '# years'] })).toBe(expected)
  })

  it('does not reach over more than eight words', () => {
    expect(matches('keep … data', `keep ${'x '.repeat(8)}data`)).toBe(true)
    expect(matches('keep … data', `keep ${'x '.repeat(9)}data`)).toBe(false)
  })

  it.each(['[open', 'a ] b', '{unknown} x', '…', '[a]?', 'a [b|c?]', '{loop}'])('rejects %s', (pattern) => {
    expect(() => compileWording(pattern, { loop: ['{loop}'] })).toThrow(WordingError)
  })
})
