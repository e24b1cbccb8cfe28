import type { Language } from '../notice/model.js'
import type { Severity } from '../report/model.js'
import type { Facts, RuleSet } from '../rules/model.js'

export type FailOn = 'error' | 'warning' | 'never'
export const failLevels: readonly FailOn[] = ['error', 'warning', 'never']

/** The severities that each level fails on. */
export const failing: Record<FailOn, readonly Severity[]> = {
  error: ['error'],
  warning: ['error', 'warning'],
  never: [],
}

/** What a configuration file may say; `schema/noticelintrc.schema.json` explains each option to its users. */
export interface Config {
  rules?: Record<string, Severity | 'off'>
  facts?: Facts
  ignore?: string[]
  language?: Language
  uiLanguage?: Language
  failOn?: FailOn
  /** Folders of rule files beside the built-in ones. */
  rulePaths?: string[]
  overrides?: ConfigOverride[]
  /** Groups of files or globs that are translations of one notice, relative to the folder of the configuration. */
  translations?: string[][]
  /** Groups of files or globs that together are one notice, in their order. */
  layers?: string[][]
}

/** What holds for some files only. */
export interface ConfigOverride extends Pick<Config, 'rules' | 'facts' | 'language'> {
  /** Globs relative to the folder of the configuration. */
  files: string[]
}

/** A configuration as a file has it, before what it extends is merged in. */
export interface ConfigFile extends Config {
  /** Presets, paths ("./company.yml") or npm packages that are data files. */
  extends?: string | string[]
}

/** A configuration and where it comes from. */
export interface LoadedConfig {
  /** The absolute path of the file; undefined where there is none. */
  file?: string
  config: Config
  /** The built-in rules with those of `rulePaths`, where there are any. */
  rules?: RuleSet
}
