import { expect, it } from 'vitest'
import { firstFrom } from '../../src/notice/first-from.js'

it('finds the first number that is not below another, as looking at each of them does', () => {
  for (const all of [[], [3], [1, 3, 3, 7, 9]])
    for (let least = 0; least <= 10; least++) {
      const place = all.findIndex((one) => one >= least)
      expect(firstFrom(all, (one) => one < least)).toBe(place < 0 ? all.length : place)
    }
})
