import { describe, expect, it } from 'vitest'
import { check } from '../../src/checks/check.js'
import { findingKinds } from '../../src/checks/findings.js'
import { disclosureKinds } from '../../src/checks/requirements.js'
import { compileWording } from '../../src/claims/wording.js'
import { type Language, languages } from '../../src/notice/model.js'
import { readNotice } from '../../src/notice/read.js'
import { loadRules } from './load.js'

const rules = loadRules()

/** What a snippet does to its own rule: a status for a requirement, `found`, `possible` or `silent` for a finding. */
async function outcome(language: Language, id: string, snippet: string): Promise<string> {
  const notice = await readNotice(`${id}.md`, snippet, { language })
  const report = check(notice, language, { rules })
  const requirement = report.requirements.find((r) => r.id === id)
  if (requirement) return requirement.status
  const found = report.messages.filter((message) => message.ruleId === id)
  if (!found.length) return 'silent'
  return found.every(({ possible }) => possible) ? 'possible' : 'found'
}

/** What each slot of a rule's `examples` promises. */
const promised: Record<string, string[]> = {
  says: ['disclosed'],
  touches: ['incomplete'],
  found: ['found', 'possible'],
  possible: ['possible'],
}
const silentRequirement = ['missing', 'not-applicable']

for (const language of languages) {
  const { wording, vocabulary } = rules.language(language)

  describe(`wording in ${language}`, () => {
    it.each(Object.entries(vocabulary))('the list "%s" can be read', (_name, patterns) => {
      for (const pattern of patterns) compileWording(pattern, vocabulary)
    })

    it.each(Object.entries(wording))('%s: every pattern can be read', (id, { wording: slots = {} }) => {
      expect(rules.rules.map((rule) => rule.id)).toContain(id)
      for (const patterns of Object.values(slots)) {
        for (const pattern of patterns) compileWording(pattern, vocabulary)
      }
    })
  })

  for (const rule of rules.rules) {
    const isRequirement = rule.kind in disclosureKinds
    if (!isRequirement && !(rule.kind in findingKinds)) continue
    const examples = wording[rule.id]?.examples

    describe(`${rule.id} in ${language}`, () => {
      it('has words, messages and examples', () => {
        expect(examples, `rules/${language}/${rule.id}.yml`).toBeDefined()
        const least = isRequirement ? 6 : 2
        expect(examples?.[isRequirement ? 'says' : 'found']?.length).toBeGreaterThanOrEqual(least)
        expect(examples?.silent?.length).toBeGreaterThanOrEqual(least)
        expect(Object.keys(wording[rule.id]?.messages ?? {})).not.toEqual([])
      })

      for (const [slot, snippets] of Object.entries(examples ?? {})) {
        const allowed =
          promised[slot] ?? (slot === 'silent' ? (isRequirement ? silentRequirement : ['silent']) : [])
        it.each(snippets)(`${slot}: %s`, async (snippet) => {
          expect(allowed, `"${slot}" is no kind of example`).not.toEqual([])
          expect(allowed).toContain(await outcome(language, rule.id, snippet))
        })
      }
    })
  }
}
