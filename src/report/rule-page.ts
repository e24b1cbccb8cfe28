import { type Language, languages } from '../notice/model.js'
import type { Rule, RuleWording } from '../rules/model.js'
import { articleList } from './one-line.js'

const languageNames: Record<Language, string> = { en: 'English', fr: 'French', nl: 'Dutch', de: 'German' }

/** Example lists of a rule file, with what they show. */
const exampleKinds: [key: string, heading: string][] = [
  ['says', 'Disclosed'],
  ['touches', 'Incomplete'],
  ['silent', 'Not this'],
  ['found', 'Reported'],
  ['possible', 'Reported as a suggestion'],
]
const shownExamples = 3

/** The page of a rule in Markdown, made from its data: the law, why, examples, how to turn it off. */
export function rulePage(rule: Rule, wordings: Partial<Record<Language, RuleWording>>): string {
  const english = wordings.en ?? Object.values(wordings)[0]
  return [
    `# ${english?.title ?? rule.id}`,
    [`\`${rule.id}\``, articleList(rule.articles), `severity: ${rule.severity}`].filter(Boolean).join(' · '),
    rule.law,
    ...(english?.advice ? ['## What to do', english.advice] : []),
    ...list('## Where this comes from', rule.authorities),
    ...(rule.severity === 'info' ? ['This rule is a suggestion: a careful reader may differ.'] : []),
    ...languages.flatMap((language) => examplesIn(language, wordings[language])),
    '## Turn it off',
    `For one place, with a reason that the reports show:\n\n${fence(`<!-- noticelint-disable-next-line ${rule.id} -- why it does not matter here -->`, 'markdown')}`,
    `For a notice whose comments should not be published, in \`.noticelint-suppressions.yml\`; for all notices, in \`.noticelintrc.yml\`:\n\n${fence(`rules:\n  ${rule.id}: off`, 'yaml')}`,
  ]
    .join('\n\n')
    .concat('\n')
}

function examplesIn(language: Language, wording: RuleWording | undefined): string[] {
  const parts = exampleKinds.flatMap(([key, heading]) => {
    const examples = (wording?.examples?.[key] ?? []).slice(0, shownExamples)
    return examples.length
      ? [`**${heading}**`, ...examples.map((example) => fence(example.trim(), 'markdown'))]
      : []
  })
  return parts.length ? [`## ${languageNames[language]}: ${wording!.title}`, ...parts] : []
}

const list = (heading: string, items: string[] = []) =>
  items.length ? [heading, items.map((item) => `- ${item}`).join('\n')] : []

/** A fenced block that its own content cannot close. */
function fence(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((m) => m[0].length))
  const ticks = '`'.repeat(longest + 1)
  return `${ticks}${language}\n${text}\n${ticks}`
}
