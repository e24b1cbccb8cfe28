import { describe, expect, it } from 'vitest'
import { layoutOf } from '../../src/notice/layout.js'
import type { Block } from '../../src/notice/model.js'
import { readNotice } from '../../src/notice/read.js'

const source = `# Notice

Before.

| Purpose | Basis |
| --- | --- |
| Mail | Consent |
| | Contract |

## First

### Inner

Text.

## Second

| Other |
| --- |
| Cell |
`
const texts = (blocks: readonly Block[]) => blocks.map(({ text }) => text)

describe('the layout of a notice', async () => {
  const notice = await readNotice('a.md', source)
  const layout = layoutOf(notice)
  const block = (text: string) => notice.blocks.find((b) => b.text === text)!

  it('knows the row, the column and the headers of a cell', () => {
    expect(texts(layout.row(block('Mail')))).toEqual(['Mail', 'Consent'])
    expect(texts(layout.row(block('Contract')))).toEqual(['Contract'])
    expect(texts(layout.column(block('Consent')))).toEqual(['Basis', 'Consent', 'Contract'])
    expect(texts(layout.headers(block('Contract')))).toEqual(['Purpose', 'Basis'])
    expect(texts(layout.headers(block('Cell')))).toEqual(['Other'])
  })
  it('has none for what is no cell', () => {
    for (const of of [layout.row, layout.column, layout.headers]) expect(of(block('Before.'))).toEqual([])
  })
  it('knows the sections right under a section', () => {
    const headings = (heading: string) =>
      layout.subsections(notice.sections.find((s) => s.heading?.text === heading)).map((s) => s.heading?.text)
    expect(headings('Notice')).toEqual(['First', 'Second'])
    expect(headings('First')).toEqual(['Inner'])
    expect(headings('Inner')).toEqual([])
  })
  it('is made once', () => expect(layoutOf(notice)).toBe(layout))
})
