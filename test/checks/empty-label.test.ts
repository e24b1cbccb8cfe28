import { describe, expect, it } from 'vitest'
import { lint } from '../../src/index.js'

const status = async (access: string) => {
  const source = `# Privacy notice

We are the anglers of Reed, and this is what we do with your data.

## Your rights

**Access.** ${access}

**Correction.** Tell us what is wrong and we put it right.

**Erasure.** You may ask us to delete what we hold about you.

**Restriction.** You may ask us to stop using data while we look into it.
`
  const { requirements } = await lint({ path: 'a.md', source })
  return requirements.find(({ id }) => id === 'right-of-access')?.status
}

describe('a right by its name, and nothing behind it that gives it', () => {
  it.each([
    'Article 15 of the regulation has its place here.',
    'The porter opens the gate at seven in the morning.',
  ])('is incomplete: %s', async (text) => expect(await status(text)).toBe('incomplete'))
  it.each(['You get a copy of all that we hold about you.', 'Ask, and you shall see it.'])(
    'is there: %s',
    async (text) => expect(await status(text)).toBe('disclosed'),
  )
})
