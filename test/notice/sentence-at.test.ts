import { expect, it } from 'vitest'
import { readNotice } from '../../src/notice/read.js'
import { sentenceAt } from '../../src/notice/sentence-at.js'

it('finds the sentence that holds an offset, as looking at each of them does', async () => {
  const text = 'We keep invoices. You may object at any time! Questions?  Write to us.'
  const [block] = (await readNotice('notice.md', `${text}\n`)).blocks
  const { sentences } = block!
  expect(sentences.length).toBeGreaterThan(2)
  for (let offset = 0; offset <= text.length; offset++)
    expect(sentenceAt(block!, offset)).toBe(sentences.find((s) => s.start <= offset && offset < s.end))
})
