import { expect, it } from 'vitest'
import { once } from '../../src/claims/once.js'

it('looks at each thing once, also where it finds nothing', () => {
  let looks = 0
  const find = once((words: { text: string }) => {
    looks++
    return words.text.match(/\d+/)?.[0] ?? null
  })
  const [a, b] = [{ text: 'for 6 months' }, { text: 'for long' }]
  expect([find(a), find(b), find(a), find(b)]).toEqual(['6', null, '6', null])
  expect(looks).toBe(2)
})
