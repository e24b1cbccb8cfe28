import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Language, languages } from '../notice/model.js'
import type { LanguageRules, Rule, RuleWording } from '../rules/model.js'

/** A folder of rule files, read: the law, and its words in each language. */
export interface RuleFolder {
  rules: Rule[]
  languages: Record<Language, LanguageRules>
}

/**
 * Reads a folder of rule files: `ID.yml` (the law), `LANGUAGE/ID.yml` (wording), `LANGUAGE/vocabulary.yml` (lists
 * that wording refers to) and `LANGUAGE/model.json` (weights of the passage model). Rules come in order of their ids.
 */
export function readRuleFolder(folder: string): RuleFolder {
  const rules = Object.values(yamlFiles<Rule>(folder))
  return {
    rules,
    languages: Object.fromEntries(
      languages.map((l) => [l, readLanguage(join(folder, l), l)]),
    ) as RuleFolder['languages'],
  }
}

function readLanguage(folder: string, language: Language): LanguageRules {
  const { vocabulary = {}, ...wording } = yamlFiles<RuleWording | Record<string, string[]>>(folder)
  const model = join(folder, 'model.json')
  return {
    language,
    vocabulary: vocabulary as Record<string, string[]>,
    wording: wording as Record<string, RuleWording>,
    ...(existsSync(model) && { model: () => JSON.parse(readFileSync(model, 'utf8')) as unknown }),
  }
}

/** The YAML files of a folder by their names without ending, sorted. */
function yamlFiles<T>(folder: string): Record<string, T> {
  if (!existsSync(folder)) return {}
  const names = readdirSync(folder).filter((name) => name.endsWith('.yml'))
  return Object.fromEntries(
    names
      .sort()
      .map((name) => [name.slice(0, -'.yml'.length), parse(readFileSync(join(folder, name), 'utf8')) as T]),
  )
}
