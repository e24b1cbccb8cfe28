import type { Severity } from '../report/model.js'
import type { Rule } from '../rules/model.js'
import type { Config } from './model.js'

const stricter: Record<Severity, Severity> = { error: 'error', warning: 'error', info: 'warning' }

/** Configurations that `extends` knows by name. */
export const presets: Record<string, (rules: readonly Rule[]) => Config> = {
  /** The severities of the rule files. */
  recommended: () => ({}),
  /** Every warning is an error, every suggestion a warning, and warnings fail. */
  strict: (rules) => ({
    rules: Object.fromEntries(rules.map(({ id, severity }) => [id, stricter[severity]])),
    failOn: 'warning',
  }),
}
