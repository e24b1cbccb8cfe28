import { resolve } from 'node:path'
import type { FailOn } from '../config/model.js'
import { builtInRules } from '../config/rules.js'
import { Problem } from '../files/problem.js'
import { today } from '../files/today.js'
import type { Language } from '../notice/model.js'
import type { ProjectOptions } from '../project.js'
import type { Io } from './io.js'
import type { Arguments } from './options.js'

/** What the options that every command knows say of how to lint. Throws `Problem` for two that exclude each other. */
export function projectOptions({ switches, values }: Arguments, { cwd, env }: Io): ProjectOptions {
  const value = <T extends string>(name: string) => values.get(name)?.[0] as T | undefined
  const config = switches.has('no-config') ? false : value('config')
  const language = value<Language>('lang')
  const uiLanguage = value<Language>('ui-lang')
  const failOn = value<FailOn>('fail-on')
  if (config === false && values.has('config')) throw new Problem('use --config or --no-config, not both')
  return {
    cwd,
    rules: builtInRules(),
    today: today(env),
    ...(config !== undefined && { config: config && resolve(cwd, config) }),
    overrides: {
      ...(language && { language }),
      ...(uiLanguage && { uiLanguage }),
      ...(failOn && { failOn }),
    },
  }
}
