import { describe, expect, it } from 'vitest'
import { readNotice } from '../../src/notice/read.js'
import { outline } from './outline.js'

const shape = async (...lines: string[]) => outline(await readNotice('notice.txt', lines.join('\n')))

describe('lists of pasted text that lost their bullets', () => {
  it('are lines with labels of their own', async () => {
    const lines = ['Invoices: eight years.', 'Applications: six months after the refusal.', 'Logs: ten days.']
    expect(await shape(...lines)).toEqual(lines.map((line) => `-: ${line}`))
  })

  it('are lines parted by semicolons under a colon', async () => {
    const shaped = await shape('We pass data on to:', 'the bank, for payments;', 'our printer in Graz.')
    expect(shaped).toEqual([
      'p: We pass data on to:',
      '- after(We pass data): the bank, for payments;',
      '- after(We pass data): our printer in Graz.',
    ])
  })

  it('are not the fields of records', async () => {
    const records = ['Alerts. We send them.', 'Ground: contract.', 'Kept: a year.']
    const shaped = await shape(
      ...records,
      '',
      'Scores: we add them up.',
      'Ground: consent.',
      'Kept: a month.',
    )
    expect(shaped.filter((line) => line.startsWith('-'))).toEqual([])
  })

  it('are not paragraphs that a window broke, nor an address', async () => {
    const prose = await shape('We keep your', 'data for ten days. Then we', 'delete them.')
    const contact = await shape('Phone: 030 123456', 'E-mail: post@example.org', 'Web: www.example.org')
    expect([prose.length, contact.filter((line) => line.startsWith('-'))]).toEqual([1, []])
  })
})
