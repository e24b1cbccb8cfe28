import { type Language, languages } from '../notice/model.js'
import type { RuleSet, RuleWording } from '../rules/model.js'
import { ruleUrl } from '../rules/url.js'
import type { RuleInfo } from './rule-info.js'
import { rulePage } from './rule-page.js'

/**
 * What reports tell of each rule of some sets, once, in one language: in another one where a rule of somebody's own has no
 * words in it. Rules of the `builtIn` set have a page that is published.
 */
export function ruleInfos(sets: Iterable<RuleSet>, builtIn: RuleSet, of: Language): RuleInfo[] {
  const published = new Set(builtIn.rules.map(({ id }) => id))
  const infos = new Map<string, RuleInfo>()
  for (const { rules, language } of sets) {
    for (const rule of rules) {
      const { id, law, articles, severity } = rule
      if (infos.has(id)) continue
      const [spoken, words] = wordsOf(id, language, of)
      infos.set(id, {
        id,
        title: words?.title ?? id,
        law,
        ...(words?.advice && { advice: words.advice }),
        articles,
        severity,
        ...(published.has(id) && { url: ruleUrl(id) }),
        ...(words && { page: rulePage(rule, { [spoken]: words }) }),
      })
    }
  }
  return [...infos.values()]
}

function wordsOf(
  id: string,
  language: RuleSet['language'],
  of: Language,
): [Language, RuleWording | undefined] {
  const spoken = [of, 'en' as const, ...languages].find((code) => language(code).wording[id]) ?? of
  return [spoken, language(spoken).wording[id]]
}
