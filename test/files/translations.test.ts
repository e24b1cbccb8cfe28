import { describe, expect, it } from 'vitest'
import { translationsByName } from '../../src/files/translations.js'

const groupsOf = (files: string[]) => [
  ...new Set([...translationsByName(files).values()].map((group) => group.map(({ file }) => file).join(' '))),
]

describe('translations are recognised by their names', () => {
  it.each([
    ['privacy.en.md privacy.fr.md'],
    ['privacy_fr.html privacy_nl.html'],
    ['privacy-nl.md privacy-de.md'],
    ['en/privacy.md fr/privacy.md'],
    ['privacy.md privacy.fr.md'],
    ['privacy.md fr/privacy.md'],
    ['en.md fr.md nl.md de.md'],
    ['en-privacy.md fr-privacy.md'],
    ['site/en-GB/legal/privacy.md site/fr-BE/legal/privacy.md'],
    ['privacy.en_GB.md privacy.nl_BE.md'],
    ['privacy_en_2026.md privacy_fr_2026.md'],
    ['en/privacy.en.md fr/privacy.fr.md'],
    ['PRIVACY.EN.md privacy.FR.md'],
    ['privacy.nld.md privacy.deu.md'],
  ])('%s', (files) => {
    const given = files.split(' ')
    expect(groupsOf([...given].reverse())).toEqual([files])
  })

  it.each([
    ['privacy.md cookies.fr.md'],
    ['privacy.en.md privacy.en-GB.md'],
    ['en/privacy.md fr/cookies.md'],
    ['shop/en/privacy.md blog/fr/privacy.md'],
    ['politique-de-confidentialite.md'],
    ['privacy.md terms.md'],
    ['privacy.en.md privacy.fr.html'],
    ['privacy.es.md privacy.it.md'],
  ])('not %s', (files) => {
    expect(groupsOf(files.split(' '))).toEqual([])
  })

  it('puts the one without a language first, then in the order of languages', () => {
    expect(groupsOf(['p.de.md', 'p.md', 'p.nl.md', 'p.en.md'])).toEqual(['p.md p.en.md p.nl.md p.de.md'])
  })
})
