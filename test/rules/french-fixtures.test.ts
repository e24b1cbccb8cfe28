import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/checks/check.js'
import { readNotice } from '../../src/notice/read.js'
import { loadRules } from './load.js'

const rules = loadRules()
const sourceOf = (name: string) => readFileSync(`fixtures/fr/${name}`, 'utf8')

async function judge(name: string, source: string) {
  return check(await readNotice(name, source), 'fr', { rules })
}

async function statusAfter(id: string, from: RegExp, to: string): Promise<string | undefined> {
  const source = sourceOf('torrefaction.md')
  const edited = source.replace(from, to)
  expect(edited, `${from} is not in the fixture`).not.toBe(source)
  return (await judge('torrefaction.md', edited)).requirements.find((r) => r.id === id)?.status
}

describe('the French fixtures', () => {
  it.each(['torrefaction.md', 'mairie.html'])('%s: nothing to report', async (name) => {
    const report = await judge(name, sourceOf(name))
    expect(report.language).toBe('fr')
    expect(report.messages.map((m) => `${m.start.line} ${m.ruleId}`)).toEqual([])
  })

  it('club-nautique.txt: its gaps are seen', async () => {
    const report = await judge('club-nautique.txt', sourceOf('club-nautique.txt'))
    const seen = report.messages.map((m) => m.ruleId)
    expect(seen).toEqual(
      expect.arrayContaining([
        'dpo-contact',
        'legal-basis',
        'legitimate-interests',
        'provision-requirement',
        'retention-period',
        'right-to-complain',
        'right-to-erasure',
        'right-to-object',
        'right-to-portability',
        'right-to-restriction',
        'right-to-withdraw-consent',
      ]),
    )
  })

  it.each<[string, RegExp, string, string]>([
    ['controller-identity', /Le responsable du traitement est[\s\S]*?678\.\n/, '', 'missing'],
    ['dpo-contact', / Vous la joignez[\s\S]*?attention\.\n/, '\n', 'incomplete'],
    ['legitimate-interests', / à garantir la sécurité de la boutique et des paiements/, '', 'missing'],
    ['recipients', /## 5\.[\s\S]*?(?=## 6)/, '', 'missing'],
    ['transfer-safeguards', / La Commission européenne a reconnu[\s\S]*?suffisante\./, '', 'missing'],
    [
      'transfer-safeguards',
      /La Commission européenne a reconnu[\s\S]*?suffisante\./,
      "Ce transfert fait l'objet de garanties appropriées.",
      'incomplete',
    ],
    ['retention-period', /(?<=\| )(?:deux ans|dix ans|jusqu|30 jours|six mois)[^|\n]*/g, '', 'incomplete'],
    [
      'retention-period',
      /(?<=\| )(?:deux ans|dix ans|jusqu|30 jours|six mois)[^|\n]*/g,
      'le temps nécessaire ',
      'incomplete',
    ],
    ['right-of-access', /- accéder aux.*\n/, '', 'missing'],
    ['right-to-rectification', /- faire rectifier.*\n/, '', 'missing'],
    ['right-to-erasure', /- demander leur.*\n/, '', 'missing'],
    ['right-to-restriction', /- demander la limitation.*\n/, '', 'missing'],
    ['right-to-portability', /- recevoir dans[\s\S]*?portabilité\) ;\n/, '', 'missing'],
    ['right-to-object', /\*\*Droit d'opp[\s\S]*?prospection\.\n/, '', 'missing'],
    ['right-to-complain', /Si notre réponse[\s\S]*?be\.\n/, '', 'missing'],
    ['right-to-complain', /l'Autorité de protection[\s\S]*?be\.\n/, "l'autorité compétente.\n", 'incomplete'],
    ['provision-requirement', /## 4\.[\s\S]*?(?=## 5)/, '', 'missing'],
    ['data-source', /## 3\.[\s\S]*?(?=## 4)/, '', 'missing'],
    ['purposes', /^\| [A-Z][^|]*\|/gm, '| |', 'missing'],
  ])('torrefaction.md weakened: %s', async (id, from, to, status) => {
    expect(await statusAfter(id, from, to)).toBe(status)
  })
})
