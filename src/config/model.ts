import type { Language } from '../notice/model.js'
import type { Severity } from '../report/model.js'
import type { Facts } from '../rules/model.js'

export type FailOn = 'error' | 'warning' | 'never'
export const failLevels: readonly FailOn[] = ['error', 'warning', 'never']

/** What a configuration file may say; `schema/noticelintrc.schema.json` explains each option to its users. */
export interface Config {
  rules?: Record<string, Severity | 'off'>
  facts?: Facts
  ignore?: string[]
  language?: Language
  uiLanguage?: Language
  failOn?: FailOn
}

/** A configuration and where it comes from. */
export interface LoadedConfig {
  /** The absolute path of the file; undefined where there is none. */
  file?: string
  config: Config
}
