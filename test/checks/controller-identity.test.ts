import { describe, expect, it } from 'vitest'
import { check } from '../../src/checks/check.js'
import { readNotice } from '../../src/notice/read.js'
import { loadRules } from '../rules/load.js'

const rules = loadRules()
const status = async (line: string) => {
  const source = `# Notice\n\n## 1. Who we are\n\n${line}\n\n## 2. Moorings\n\nBoats lie at the quay.\n`
  const { requirements } = check(await readNotice('notice.md', source, { language: 'en' }), 'en', { rules })
  return requirements.find(({ id }) => id === 'controller-identity')?.status
}

describe('who the controller is', () => {
  it('is told by a firm under the heading', async () => {
    expect(await status('Reed Marina Ltd, Quay 4, 4057 Basel, post@reed.example.')).toBe('disclosed')
  })
  it.each([
    'Letters go to Quay Street 4, 4057 Basel, e-mails to office@crew-basel.example.',
    'Our representative in the Union under Article 27 is Oak Chambers Ltd, Maashaven 12, 3081 AE Rotterdam.',
  ])('is not told by a town or a representative: %s', async (line) => {
    expect(await status(line)).not.toBe('disclosed')
  })
})
