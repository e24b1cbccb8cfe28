import { expect, it } from 'vitest'
import { introducesMore } from '../../src/notice/introduces.js'
import { readNotice } from '../../src/notice/read.js'

it('tells a line that introduces a list from one that only ends in a colon, and from one that stands alone', async () => {
  const notice = await readNotice('notice.md', 'We use it for:\n\n- letters\n\nWe keep it.\n\nNote:\n')
  const introducing = notice.blocks.filter((block) => introducesMore(block, notice))
  expect(introducing.map(({ text }) => text)).toEqual(['We use it for:'])
})
