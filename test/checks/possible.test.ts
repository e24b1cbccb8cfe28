import { describe, expect, it } from 'vitest'
import { check } from '../../src/checks/check.js'
import { readNotice } from '../../src/notice/read.js'
import { loadRules } from '../rules/load.js'

const rules = loadRules()
const transfer = 'Our newsletter tool sends your e-mail address to a server in the United States.'

async function judge(promise: string, severities = {}) {
  const notice = await readNotice('notice.md', `# X\n\n${promise}\n\n${transfer}\n`, { language: 'en' })
  const { messages, requirements } = check(notice, 'en', { rules, severities })
  return {
    found: messages.find(({ ruleId }) => ruleId === 'contradictory-transfers'),
    status: requirements.find(({ id }) => id === 'third-country-transfers')?.status,
  }
}

describe('a contradiction', () => {
  it('of a promise about all data is certain', async () => {
    const { found, status } = await judge('Your personal data never leave the European Union.')
    expect(found).toMatchObject({ severity: 'error' })
    expect(found).not.toHaveProperty('possible')
    expect(status).toBe('contradictory')
  })
  it('of a promise about some of them is a suggestion, which makes no disclosure doubtful', async () => {
    const { found, status } = await judge('The waiting list never leaves the European Union.')
    expect(found).toMatchObject({ severity: 'info', possible: true })
    expect(found?.message).toContain('Say what the promise is about')
    expect(status).toBe('disclosed')
  })
  it('that is only possible is not made an error by the configuration, but turned off with its rule', async () => {
    const promise = 'The waiting list never leaves the European Union.'
    const of = async (severity: string) =>
      (await judge(promise, { 'contradictory-transfers': severity })).found
    expect((await of('warning'))?.severity).toBe('info')
    expect(await of('off')).toBeUndefined()
  })
})
