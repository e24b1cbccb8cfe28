import type { Notice, SourcePosition } from '../notice/model.js'
import type { Message } from '../report/model.js'
import type { Rule, RuleWording } from '../rules/model.js'
import type { DirectiveProblem } from './directives.js'
import { fill } from './findings.js'
import type { SuppressionResult } from './suppressions.js'

/** Makes the messages about the linter's own directives and suppressions, of rules that are switched on. */
export class MetaMessages {
  constructor(
    private readonly notice: Notice,
    private readonly rules: Rule[],
    private readonly texts: Record<string, RuleWording>,
  ) {}

  ofDirectives(problems: DirectiveProblem[]): Message[] {
    const { notice } = this
    return problems.flatMap(({ rule, message, values, comment: { start, end } }) =>
      this.make(
        rule,
        message,
        values,
        notice.positionAt(start, end),
        notice.source.slice(start, end).slice(0, 200),
      ),
    )
  }

  /** At the notice's first line: the suppressions file is no part of it. */
  ofSuppressions({ unused, expired }: SuppressionResult): Message[] {
    const first = (this.notice.title ?? this.notice.blocks[0])?.position() ?? this.notice.positionAt(0, 0)
    return [
      ...unused.flatMap(({ rule, words = '' }) =>
        this.make(
          'unused-suppression',
          'found',
          { rule, words: words ? `"${words.slice(0, 80)}"` : rule },
          first,
          '',
        ),
      ),
      ...expired.flatMap(({ rule, expires = '' }) =>
        this.make('expired-suppression', 'found', { rule, date: expires }, first, ''),
      ),
    ]
  }

  private make(
    id: string,
    message: string,
    values: Record<string, string>,
    place: SourcePosition,
    quote: string,
  ): Message[] {
    const rule = this.rules.find((r) => r.id === id)
    const wording = this.texts[id]
    if (!rule || !wording) return []
    const text = fill(wording.messages[message] ?? wording.title, values)
    const { severity } = rule
    const advice = wording.advice
    return [
      {
        ruleId: id,
        severity,
        message: text,
        ...(advice && { advice }),
        articles: [],
        ...(rule.url && { url: rule.url }),
        ...place,
        quote,
        related: [],
      },
    ]
  }
}
