import { describe, expect, it } from 'vitest'
import { lint } from '../../src/index.js'

const status = async (text: string) => {
  const source = `# Privacy notice

The anglers of Reed keep your name and your mooring for the membership.

## Who else gets to see data

${text}
`
  const { requirements } = await lint({ path: 'a.md', source })
  return requirements.find(({ id }) => id === 'recipients')?.status
}

describe('who sells nothing has not said who gets data', () => {
  it('is incomplete beside third parties of no kind', async () => {
    expect(
      await status('Data may go to selected third parties whom we trust. We do not sell your data.'),
    ).toBe('incomplete')
  })
  it('is said where nobody gets them', async () => {
    expect(await status('We do not sell your data, and we do not share them with anyone.')).toBe('disclosed')
  })
})
