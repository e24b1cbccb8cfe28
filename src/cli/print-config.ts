import { resolve } from 'node:path'
import { configFinder } from '../config/find.js'
import { loadConfig } from '../config/load.js'
import type { LoadedConfig } from '../config/model.js'
import { configOf, severitiesOf } from '../config/resolve.js'
import { shownPath } from '../files/paths.js'
import { jsonText } from '../report/json.js'
import type { RuleSet } from '../rules/model.js'
import type { Io } from './io.js'

/** What holds for a notice, all told: where it comes from, every option, the severity of every rule. As JSON. */
export async function printConfig(
  target: string,
  rules: RuleSet,
  config: string | false | undefined,
  io: Io,
): Promise<number> {
  const path = resolve(io.cwd, target)
  const loaded = await loadFor(path, rules, config, io.cwd)
  const resolved = configOf(loaded, path)
  const shown = {
    notice: shownPath(path, io.cwd),
    configuration: loaded.file ? shownPath(loaded.file, io.cwd) : null,
    ...resolved,
    failOn: resolved.failOn ?? 'error',
    uiLanguage: resolved.uiLanguage ?? 'en',
    rules: severitiesOf((loaded.rules ?? rules).rules, resolved),
  }
  await io.stdout.write(jsonText(shown))
  return 0
}

async function loadFor(
  path: string,
  rules: RuleSet,
  config: string | false | undefined,
  cwd: string,
): Promise<LoadedConfig> {
  if (config === false) return { config: {} }
  const load = (file: string) => loadConfig(file, cwd, rules)
  return config ? load(config) : configFinder(load).for(path)
}
