import { describe, expect, test } from 'vitest'
import { changeTexts } from '../../src/diff/texts/index.js'
import { noticeWith } from '../action/notices.js'
import { folderWith, run } from '../cli/run.js'

test.each([
  [
    'en',
    'This is no longer said.',
    'This change brings 1 new problem and takes away or weakens 1 disclosure',
  ],
  ['fr', 'Ce n’est plus dit.', 'Cette modification apporte 1 problème nouveau et supprime ou affaiblit'],
  ['nl', 'Dit wordt niet meer gezegd.', 'Deze wijziging brengt 1 nieuw probleem mee en verwijdert of'],
  [
    'de',
    'Das wird nicht mehr gesagt.',
    'Diese Änderung bringt 1 neuen Befund und entfernt oder schwächt 1 Angabe',
  ],
])('what a change did is told in the language of messages: %s', async (language, sentence, verdict) => {
  const folder = folderWith({
    'old.md': noticeWith(),
    'new.md': noticeWith({ complaint: '' }),
    '.noticelintrc.yml': `uiLanguage: ${language}\n`,
  })
  for (const format of ['pretty', 'markdown']) {
    const { stdout } = await run(folder, ['diff', '-f', format, 'old.md', 'new.md'])
    expect(stdout).toContain(sentence)
    expect(stdout.replace(/\s+/g, ' ')).toContain(verdict)
  }
  const { stdout } = await run(folder, ['diff', '-f', 'json', 'old.md', 'new.md'])
  expect(JSON.parse(stdout).notices[0].changes[0].text).toBe(sentence)
})

describe('the verdict counts', () => {
  const verdicts = (broken: number, fixed: number, losses: number, before: number) =>
    (['en', 'fr', 'nl', 'de'] as const).map((l) => changeTexts(l).verdict({ broken, fixed, losses, before }))

  test('nothing', () => {
    expect(verdicts(0, 0, 0, 0)).toEqual([
      'This change brings no new problem.',
      'Cette modification n’apporte aucun problème nouveau.',
      'Deze wijziging brengt geen nieuw probleem mee.',
      'Diese Änderung bringt keinen neuen Befund.',
    ])
  })

  test('several of all', () => {
    expect(verdicts(2, 3, 4, 60)).toEqual([
      'This change brings 2 new problems, fixes 3 and takes away or weakens 4 disclosures; 60 problems were there before.',
      'Cette modification apporte 2 problèmes nouveaux, en résout 3 et supprime ou affaiblit 4 informations ; 60 problèmes existaient déjà.',
      'Deze wijziging brengt 2 nieuwe problemen mee, lost er 3 op en verwijdert of verzwakt 4 mededelingen; 60 problemen waren er al.',
      'Diese Änderung bringt 2 neue Befunde, behebt 3 und entfernt oder schwächt 4 Angaben; 60 Befunde gab es schon vorher.',
    ])
  })
})
