import type { Language } from '../notice/model.js'
import type { RuleSet } from '../rules/model.js'
import type { RuleInfo } from './rule-info.js'
import { rulePage, ruleUrl } from './rule-page.js'

/** What reports tell of each rule, in one language. */
export function ruleInfos({ rules, language }: RuleSet, of: Language): RuleInfo[] {
  const { wording } = language(of)
  return rules.map((rule) => {
    const words = wording[rule.id]
    const { id, law, articles, severity } = rule
    return {
      id,
      title: words?.title ?? id,
      law,
      ...(words?.advice && { advice: words.advice }),
      articles,
      severity,
      url: ruleUrl(id),
      ...(words && { page: rulePage(rule, { [of]: words }) }),
    }
  })
}
