import { readFileSync } from 'node:fs'
import { type PackedWording, unpack } from '../claims/packed.js'
import { useCompiled } from '../claims/reading.js'
import type { Language } from '../notice/model.js'
import type { LanguageRules, Rule, RuleSet, RuleWording } from '../rules/model.js'
import { ruleUrl } from '../rules/url.js'

/** Where the compiled rules are, seen from this file; the build knows where it puts the bundle. */
declare const RULES_FOLDER: string | undefined
const folder = new URL(typeof RULES_FOLDER === 'string' ? RULES_FOLDER : '../../dist/rules/', import.meta.url)

const read = <T>(name: string) => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as T

const isBigEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 0

/** The file's bytes as numbers; it has them with the lowest byte first. */
function readNumbers(name: string): Int32Array {
  const bytes = readFileSync(new URL(`${name}.bin`, folder))
  if (isBigEndian) bytes.swap32()
  return new Int32Array(new Uint8Array(bytes).buffer)
}

let builtIn: RuleSet | undefined

/** The built-in rules, compiled by `npm run build`; a language's words are read when first needed. */
export function builtInRules(): RuleSet {
  if (builtIn) return builtIn
  const { version, rules, models } = read<{ version: string; rules: Rule[]; models: Language[] }>('law')
  const languages = new Map<Language, LanguageRules>()
  builtIn = {
    version,
    rules: rules.map((rule) => ({ ...rule, url: ruleUrl(rule.id) })),
    language(language) {
      const known = languages.get(language)
      if (known) return known
      const words = read<LanguageRules>(language)
      if (models.includes(language)) words.model = () => read(`${language}.model`)
      const patterns = `${language}.patterns`
      useCompiled(words, () => unpack(read<PackedWording>(patterns), readNumbers(patterns)))
      languages.set(language, words)
      return words
    },
  }
  return builtIn
}

/** The examples of the built-in rules by language and rule: for rule pages, not for linting. */
export const builtInExamples = () =>
  read<Record<Language, Record<string, RuleWording['examples']>>>('examples')
