import { describe, expect, it } from 'vitest'
import { Likeness } from '../../src/checks/likeness.js'
import { readNotice } from '../../src/notice/read.js'
import { loadRules } from '../rules/load.js'

const words = loadRules().language('en')
const texts = [
  'Minding the belfry ladder',
  'Paying the organist',
  'Posting belfry pictures',
  'The yard is open.',
]

async function likeness() {
  const { blocks } = await readNotice('notice.md', `${texts.join('\n\n')}\n`, { language: 'en' })
  const entries = texts.slice(0, 3).map((text) => ({ of: text, text, name: text }))
  return new Likeness(entries, blocks, words)
}

describe('likeness', () => {
  it('finds the entry that shares the rarest words', async () => {
    const [best, second] = (await likeness()).matches('A ladder leads up to the belfry.')
    expect(best).toMatchObject({ of: texts[0], isClear: true })
    expect(second).toMatchObject({ of: texts[2], shared: ['belfry'], isClear: false })
    expect(best!.weight).toBeGreaterThan(second!.weight)
  })
  it('knows an entry by its whole name, and none by everyday words', async () => {
    const all = await likeness()
    expect(all.matches('How the organist is paid')[0]).toMatchObject({ of: texts[1], isClear: false })
    expect(all.matches('Paying an organist takes time.')[0]).toMatchObject({ of: texts[1], isClear: true })
    expect(all.matches('You have the right to your data.')).toEqual([])
  })
  it('hears what stands around, and is sure only far ahead of what says the same', async () => {
    const all = await likeness()
    const around = (text: string, near: string[], same = '') =>
      all.contradictedAround(text, near, 0.5, (of) => of === same)
    expect(around('He gets it in cash.', ['The organist'])).toBe(texts[1])
    expect(around('He gets it in cash.', [])).toBeUndefined()
    expect(around('Ropes and bells for ringing the hours hang in the belfry.', [])).toBeUndefined()
    expect(around('It leans on the belfry.', [], texts[0])).toBeUndefined()
    expect(around('The ladders lean on the belfry.', [], texts[2])).toBe(texts[0])
  })
})
