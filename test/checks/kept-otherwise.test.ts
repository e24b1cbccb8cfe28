import { describe, expect, it } from 'vitest'
import { lint } from '../../src/index.js'

const told = '## How long we keep things\n\n- Toll sheets: three weeks\n- Signals of the barges: one day\n\n'

const findings = async (text: string) => {
  const { messages } = await lint({
    path: 'a.md',
    source: `# Privacy notice\n\nThis is what we keep of you and of your barge when you pass our lock.\n\n${told}## On the quay\n\n${text}\n`,
  })
  return messages.filter(({ ruleId }) => ruleId === 'contradictory-retention')
}

describe('data that are there longer than their period', () => {
  it.each([
    'The lock keeper can follow the signals of every barge through the past nine weeks.',
    'Toll sheets lie on the shelf for another half-year.',
    'Nobody ever throws a toll sheet away: we never throw them away, sheet by sheet.',
  ])('suggests: %s', async (text) => {
    const [finding] = await findings(text)
    expect([finding?.quote, ...(finding?.related ?? []).map(({ quote }) => quote)]).toContain(text)
  })

  it.each([
    'The lock keeper can follow the signals of every barge through the past hour.',
    'If a toll sheet is disputed in court, it lies on the shelf for another half-year.',
    'The lock is rebuilt in the next two years.',
  ])('is silent: %s', async (text) => expect(await findings(text)).toEqual([]))
})
