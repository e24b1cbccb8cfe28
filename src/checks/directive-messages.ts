import type { Notice } from '../notice/model.js'
import type { Message } from '../report/model.js'
import type { Rule, RuleWording } from '../rules/model.js'
import type { DirectiveProblem } from './directives.js'
import { fill } from './findings.js'

/** What is wrong with the notice's own directives, as messages; of rules that are switched on. */
export function directiveMessages(
  problems: DirectiveProblem[],
  notice: Notice,
  rules: Rule[],
  texts: Record<string, RuleWording>,
): Message[] {
  return problems.flatMap(({ rule: id, message, values, comment }) => {
    const rule = rules.find((r) => r.id === id)
    const wording = texts[id]
    if (!rule || !wording) return []
    return {
      ruleId: id,
      severity: rule.severity,
      message: fill(wording.messages[message] ?? wording.title, values),
      ...(wording.advice && { advice: wording.advice }),
      articles: [],
      ...notice.positionAt(comment.start, comment.end),
      quote: notice.source.slice(comment.start, comment.end).slice(0, 200),
      related: [],
    }
  })
}
