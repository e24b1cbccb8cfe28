import { resolve } from 'node:path'
import { check } from '../checks/check.js'
import { type OwnRules, readOwnRules, withOwnRules } from '../config/own-rules.js'
import { builtInRules } from '../config/rules.js'
import { Problem } from '../files/problem.js'
import { type Language, languages } from '../notice/model.js'
import { readNotice } from '../notice/read.js'
import { printable } from '../report/printable.js'
import type { RuleSet } from '../rules/model.js'
import type { Command } from './commands.js'

/** What the lists of a rule's examples promise of it. */
const promises: Record<string, { outcomes: string[]; says: string }> = {
  says: { outcomes: ['disclosed'], says: 'disclosed' },
  touches: { outcomes: ['incomplete'], says: 'incomplete' },
  found: { outcomes: ['found', 'possible'], says: 'found' },
  possible: { outcomes: ['possible'], says: 'possible' },
  silent: { outcomes: ['missing', 'not-applicable', 'silent'], says: 'silent' },
}

/** `noticelint test-rules FOLDER`: runs the examples of a folder of rules. */
export const testRulesCommand: Command = {
  usage: 'test-rules FOLDER',
  about: 'Reads a folder of rules of your own and runs their examples.',
  notes: 'Exit status: 0 all examples come out as stated, 1 some do not, 2 the folder cannot be used.',
  options: {
    help: { short: 'h', help: 'show this help' },
    version: { short: 'v', help: 'show the version' },
  },
  async run({ targets }, { cwd, stdout }) {
    const [target, ...more] = targets
    if (!target || more.length) throw new Problem('name one folder of rules: noticelint test-rules rules/')
    const folder = resolve(cwd, target)
    const own = await readOwnRules(folder, cwd, builtInRules())
    const rules = await withOwnRules(builtInRules(), [folder], cwd)
    const { passed, failures } = await runExamples(own, rules)
    for (const failure of failures) await stdout.write(`${printable(failure)}\n`)
    await stdout.write(`${passed} passed, ${failures.length} failed\n`)
    if (!passed && !failures.length)
      throw new Problem('no rule in it has examples: write some, they are its tests', target)
    return failures.length ? 1 : 0
  },
}

async function runExamples({ words }: OwnRules, rules: RuleSet) {
  const failures: string[] = []
  let passed = 0
  for (const language of languages) {
    for (const [id, { examples = {} }] of Object.entries(words[language].wording)) {
      for (const [list, snippets] of Object.entries(examples)) {
        const promise = promises[list]
        if (!promise)
          throw new Problem(
            `${language}/${id}.yml: examples.${list}: expected ${Object.keys(promises).join(', ')}`,
          )
        for (const snippet of snippets) {
          const outcome = await outcomeOf(snippet, id, language, rules)
          if (promise.outcomes.includes(outcome)) passed++
          else
            failures.push(
              `${language}/${id}.yml: expected ${promise.says}, is ${outcome}: ${snippet.slice(0, 100)}`,
            )
        }
      }
    }
  }
  return { passed, failures }
}

/** A status for a requirement; `found`, `possible` (a suggestion) or `silent` for a finding. */
async function outcomeOf(snippet: string, id: string, language: Language, rules: RuleSet): Promise<string> {
  const notice = await readNotice(`${id}.md`, snippet, { language })
  const report = check(notice, language, { rules })
  const requirement = report.requirements.find((r) => r.id === id)
  if (requirement) return requirement.status
  const found = report.messages.filter(({ ruleId }) => ruleId === id)
  if (!found.length) return 'silent'
  return found.every(({ possible }) => possible) ? 'possible' : 'found'
}
