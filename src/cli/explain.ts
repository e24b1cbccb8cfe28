import { resolve } from 'node:path'
import { builtInExamples, builtInRules } from '../config/rules.js'
import { didYouMean } from '../config/suggest.js'
import { Problem } from '../files/problem.js'
import { languages } from '../notice/model.js'
import { printable } from '../report/printable.js'
import { rulePage } from '../report/rule-page.js'
import type { Command } from './commands.js'

/** `noticelint explain RULE`: the page of a rule. */
export const explainCommand: Command = {
  usage: 'explain RULE',
  about: 'Prints the page of a rule: what the law asks, where it comes from, examples, how to turn it off.',
  options: {
    rules: { value: 'FOLDER', help: 'a folder of rules of your own, to explain one of them' },
    help: { short: 'h', help: 'show this help' },
    version: { short: 'v', help: 'show the version' },
  },
  async run({ targets, values }, { cwd, stdout }) {
    const [id, ...more] = targets
    if (!id || more.length) throw new Problem('name one rule: noticelint explain dpo-contact')
    const folder = values.get('rules')?.[0]
    const rules = folder
      ? await (await import('../config/own-rules.js')).withOwnRules(
          builtInRules(),
          [resolve(cwd, folder)],
          cwd,
        )
      : builtInRules()
    const rule = rules.rules.find((r) => r.id === id)
    if (!rule)
      throw new Problem(
        `there is no rule "${id}"${didYouMean(
          id,
          rules.rules.map((r) => r.id),
        )}`,
      )
    const examples = builtInExamples()
    const wordings = Object.fromEntries(
      languages.flatMap((language) => {
        const wording = rules.language(language).wording[id]
        return wording ? [[language, { examples: examples[language][id] ?? {}, ...wording }]] : []
      }),
    )
    await stdout.write(rulePage(rule, wordings).split('\n').map(printable).join('\n'))
    return 0
  },
}
