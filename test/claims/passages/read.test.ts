import { describe, expect, it } from 'vitest'
import { featuresOf, passageOf, patternsIn } from '../../../src/claims/passages/features.js'
import { type ModelData, PassageModel } from '../../../src/claims/passages/model.js'
import { readPassages } from '../../../src/claims/passages/read.js'
import { builtInRules } from '../../../src/config/rules.js'
import { readNotice } from '../../../src/notice/read.js'

const source = `# Privacy notice

## How long we keep it

We keep:

- orders for ten years after the year of your purchase, because tax law says so
- messages until your question is answered, and six weeks longer
- Applications: three months

## What you may ask of us

You may ask to see the data we hold about you, have mistakes corrected and have us delete your data.
Write to privacy@shop.example or to Shop Ltd, 12 Mill Lane, 1011 AB Amsterdam.

We keep nothing longer than we have to. Is that all?

${'Our partners receive what they need to deliver your parcel to your door. '.repeat(10)}
`
const notice = await readNotice('notice.md', source)

describe('passages', () => {
  it('bear the same features whether patterns are tried one by one or found in the whole notice first', () => {
    const patterns = patternsIn(notice.blocks)
    for (const block of notice.blocks) {
      const passage = passageOf(block, notice.blocks)
      expect(featuresOf(passage, [], patterns)).toEqual(featuresOf(passage))
    }
    const names = notice.blocks.flatMap((block) => [...featuresOf(passageOf(block, notice.blocks)).keys()])
    for (const name of [
      's:email',
      's:question',
      's:colon',
      'x:retention-period/verb',
      'x:right-to-erasure/verb',
    ])
      expect(names).toContain(name)
    expect(patterns.phrases.length).toBeLessThan(patternsIn([{ text: '' }]).phrases.length)
  })

  it('are scored by the sum of all their features', () => {
    const model = new PassageModel(builtInRules().language('en').model?.() as ModelData)
    const reading = readPassages(notice, model, () => ['retention-period'])
    for (const block of notice.blocks) {
      const margins = model.margins(featuresOf(passageOf(block, notice.blocks), ['retention-period']))
      for (const [l, label] of model.labels.entries())
        expect(reading.scoreAt(block, label)).toBeCloseTo(1 / (1 + Math.exp(-margins[l]!)), 12)
    }
  })
})
