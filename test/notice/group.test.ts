import { expect, it } from 'vitest'
import { groupBy } from '../../src/notice/group.js'

it('sorts things by a key and keeps the order in which they came', () => {
  const groups = groupBy(['pear', 'apple', 'plum', 'fig', 'avocado'], (word) => word[0]!)
  expect([...groups]).toEqual([
    ['p', ['pear', 'plum']],
    ['a', ['apple', 'avocado']],
    ['f', ['fig']],
  ])
})
