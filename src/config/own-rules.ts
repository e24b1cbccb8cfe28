import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import ruleSchema from '../../schema/rule.schema.json' with { type: 'json' }
import wordingSchema from '../../schema/wording.schema.json' with { type: 'json' }
import { addWords } from '../claims/reading.js'
import { compileWording, WordingError } from '../claims/wording.js'
import { shownPath } from '../files/paths.js'
import { Problem } from '../files/problem.js'
import { readText } from '../files/read.js'
import { type Language, languages } from '../notice/model.js'
import type { LanguageRules, Rule, RuleSet, RuleWording } from '../rules/model.js'
import { asProblem } from './issues.js'
import { type Parsed, parseData } from './parse.js'
import { slotIssues, slotsOf } from './slots.js'
import { didYouMean } from './suggest.js'
import { type Issue, validate } from './validate.js'

/** A language file as its author wrote it: all may be left out where a built-in rule has it. */
export type OwnWording = Partial<RuleWording>

/** A folder of rules of one's own, read and checked. */
export interface OwnRules {
  rules: Rule[]
  words: Record<Language, { vocabulary: Record<string, string[]>; wording: Record<string, OwnWording> }>
}

/** The built-in rules with those of some folders beside them. Throws `Problem` for the first file that cannot be used. */
export async function withOwnRules(builtIn: RuleSet, folders: string[], cwd: string): Promise<RuleSet> {
  let all = builtIn
  for (const folder of folders) all = addRules(all, await readOwnRules(folder, cwd, all))
  return all
}

/** Reads a folder of rule files and checks all of it. Throws `Problem` with file, line and what was expected. */
export async function readOwnRules(folder: string, cwd: string, base: RuleSet): Promise<OwnRules> {
  const place = shownPath(folder, cwd)
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new Problem('there is no such folder of rules', place)
  const rules: Rule[] = []
  for (const name of ymlFiles(folder)) rules.push(await readRule(join(folder, name), cwd, base))
  const entries = await Promise.all(
    languages.map(
      async (language) => [language, await readLanguage(folder, language, cwd, base, rules)] as const,
    ),
  )
  const words = Object.fromEntries(entries) as OwnRules['words']
  if (!rules.length && languages.every((l) => !Object.keys(words[l].wording).length))
    throw new Problem('no rule files (.yml) in it', place)
  const wordless = rules.find(({ id }) => languages.every((l) => !words[l].wording[id]))
  if (wordless)
    throw new Problem(`"${wordless.id}" has no words: write ${place}/en/${wordless.id}.yml, say`, place)
  return { rules, words }
}

const ymlFiles = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.yml'))
        .sort()
    : []

async function readRule(file: string, cwd: string, base: RuleSet): Promise<Rule> {
  const { value, fail } = await readData(file, cwd)
  fail(validate(value, ruleSchema))
  const rule = value as Rule
  const name = basename(file, '.yml')
  if (rule.id !== name)
    fail([{ path: ['id'], message: `expected the file's name, "${name}", found "${rule.id}"` }])
  if (base.rules.some(({ id }) => id === rule.id))
    fail([
      {
        path: ['id'],
        message: 'there is a rule of this name; to add words to it write the language file only',
      },
    ])
  return { ...rule, articles: rule.articles ?? [] }
}

async function readLanguage(
  folder: string,
  language: Language,
  cwd: string,
  base: RuleSet,
  own: readonly Rule[],
) {
  const path = join(folder, language)
  const vocabulary: Record<string, string[]> = {}
  const wording: Record<string, OwnWording> = {}
  const names = ymlFiles(path)
  if (!names.length) return { vocabulary, wording }
  const lists = { ...base.language(language).vocabulary }
  for (const name of [...names].sort(
    (a, b) => Number(b === 'vocabulary.yml') - Number(a === 'vocabulary.yml'),
  )) {
    const { value, fail } = await readData(join(path, name), cwd)
    const id = basename(name, '.yml')
    if (id === 'vocabulary') {
      fail(validate(value, wordingSchema.properties.wording))
      Object.assign(vocabulary, value)
      Object.assign(lists, value)
      fail(patternIssues(vocabulary, lists, []))
      continue
    }
    fail(validate(value, wordingSchema))
    const rules = [...base.rules, ...own]
    const rule = rules.find((one) => one.id === id)
    if (!rule) {
      const hint = didYouMean(
        id,
        rules.map((one) => one.id),
      )
      fail([{ path: [], message: `there is no rule "${id}": write ${id}.yml in the folder above${hint}` }])
      continue
    }
    const words = value as OwnWording
    fail(slotIssues(words.wording ?? {}, slotsOf(rule, own, base)))
    fail(patternIssues(words.wording ?? {}, lists, ['wording']))
    wording[id] = words
  }
  return { vocabulary, wording }
}

function patternIssues(
  slots: Record<string, string[]>,
  vocabulary: Record<string, string[]>,
  at: string[],
): Issue[] {
  return Object.entries(slots).flatMap(([slot, patterns]) =>
    patterns.flatMap((pattern, i): Issue[] => {
      try {
        compileWording(pattern, vocabulary)
        return []
      } catch (error) {
        if (!(error instanceof WordingError)) throw error
        return [{ path: [...at, slot, i], message: error.message }]
      }
    }),
  )
}

async function readData(file: string, cwd: string) {
  const place = shownPath(file, cwd)
  const data: Parsed = parseData(await readText(file, place), place)
  const fail = (issues: Issue[]) => {
    if (issues.length) throw asProblem(issues, data, [], place, 'the rule file')
  }
  return { value: data.value ?? {}, fail }
}

/** A rule set with more rules and words; the words that are there stay. */
function addRules(base: RuleSet, own: OwnRules): RuleSet {
  const merged = new Map<Language, LanguageRules>()
  return {
    version: base.version,
    rules: [...base.rules, ...own.rules],
    language(language) {
      const known = merged.get(language)
      if (known) return known
      const words = mergeLanguage(base.language(language), own.words[language])
      merged.set(language, words)
      return words
    },
  }
}

function mergeLanguage(
  under: LanguageRules,
  { vocabulary, wording }: OwnRules['words'][Language],
): LanguageRules {
  const all: LanguageRules = {
    ...under,
    vocabulary: { ...under.vocabulary, ...vocabulary },
    wording: { ...under.wording },
  }
  const added: Record<string, RuleWording> = {}
  for (const [id, own] of Object.entries(wording)) {
    const there = under.wording[id] ?? { title: id, messages: {} }
    all.wording[id] = {
      ...there,
      ...own,
      messages: { ...there.messages, ...own.messages },
      wording: joinSlots(there.wording, own.wording),
    }
    added[id] = { title: id, messages: {}, ...(own.wording && { wording: own.wording }) }
  }
  addWords(all, under, { ...all, wording: added })
  return all
}

function joinSlots(a: RuleWording['wording'] = {}, b: RuleWording['wording'] = {}): Record<string, string[]> {
  const slots = new Set([...Object.keys(a), ...Object.keys(b)])
  return Object.fromEntries([...slots].map((slot) => [slot, [...(a[slot] ?? []), ...(b[slot] ?? [])]]))
}
