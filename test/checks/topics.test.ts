import { describe, expect, it } from 'vitest'
import { check } from '../../src/checks/check.js'
import type { Language } from '../../src/notice/model.js'
import { readNotice } from '../../src/notice/read.js'
import { loadRules } from '../rules/load.js'

const rules = loadRules()

async function source(language: Language, text: string) {
  const report = check(await readNotice('notice.md', text, { language }), language, { rules })
  return report.requirements.find(({ id }) => id === 'data-source')?.status
}

const cases: [Language, heading: string, says: string][] = [
  ['en', 'Where do we get your data from?', 'Usually at the desk.'],
  ['fr', "D'où viennent vos données ?", 'Le plus souvent du guichet.'],
  ['nl', 'Waar komen uw gegevens vandaan?', 'Meestal van de balie.'],
  ['de', 'Woher stammen Ihre Daten?', 'Meist vom Schalter.'],
]

describe.each(cases)('%s: "%s" is the topic of what follows', (language, heading, says) => {
  it('as a heading', async () => {
    expect(await source(language, `# Notice\n\n## ${heading}\n\n${says}`)).toBe('disclosed')
  })

  it('at the beginning of a paragraph', async () => {
    expect(await source(language, `# Notice\n\n**${heading}** ${says}`)).toBe('disclosed')
  })

  it('but not of other paragraphs', async () => {
    expect(await source(language, `# Notice\n\n${says}`)).not.toBe('disclosed')
  })
})
