import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parse } from 'yaml'
import type { Language } from '../../src/notice/model.js'
import type { LanguageRules, Rule, RuleSet, RuleWording } from '../../src/rules/model.js'

const yamlFiles = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.yml'))
const read = <T>(path: string) => parse(readFileSync(path, 'utf8')) as T

/** The rules as they stand in `rules/`, not as they were compiled. Throws where a file cannot be read. */
export function loadRules(folder = 'rules'): RuleSet {
  const rules = yamlFiles(folder).map((name) => read<Rule>(`${folder}/${name}`))
  const known = new Map<Language, LanguageRules>()
  const language = (code: Language): LanguageRules => {
    if (!known.has(code)) known.set(code, loadLanguage(`${folder}/${code}`, code))
    return known.get(code)!
  }
  return { version: 'test', rules, language }
}

function loadLanguage(folder: string, language: Language): LanguageRules {
  const names = yamlFiles(folder)
  const vocabulary = names.includes('vocabulary.yml')
    ? read<Record<string, string[]>>(`${folder}/vocabulary.yml`)
    : {}
  const wording = names
    .filter((name) => name !== 'vocabulary.yml')
    .map((name) => [basename(name, '.yml'), read<RuleWording>(`${folder}/${name}`)] as const)
  return { language, vocabulary, wording: Object.fromEntries(wording) }
}
