import type { Comment, Notice } from '../notice/model.js'
import type { Message, SuppressedMessage } from '../report/model.js'

/** A comment of the notice that turns rules off or on again, as written. Offsets are in the source. */
export interface Directive {
  action: 'disable' | 'enable' | 'disable-next-line' | 'disable-file'
  /** Empty: all rules. */
  rules: string[]
  reason: string
  comment: Comment
}

/** Something wrong with a directive; the place is its comment. */
export interface DirectiveProblem {
  rule: 'invalid-directive' | 'unused-directive'
  message: 'unknown-action' | 'unknown-rule' | 'no-reason' | 'nothing-to-enable' | 'unused'
  values: Record<string, string>
  comment: Comment
}

export interface DirectiveResult {
  kept: Message[]
  suppressed: SuppressedMessage[]
  problems: DirectiveProblem[]
}

const form = /^\s*noticelint-([\w-]+)([\s\S]*)$/
const actions = new Set(['disable', 'enable', 'disable-next-line', 'disable-file'])

/**
 * Takes out the messages that the notice's own comments turn off (`<!-- noticelint-disable RULE -- reason -->`). A directive
 * without a reason, or with an unknown rule, turns nothing off and is a problem itself; so is one that had nothing to do,
 * unless it is for a rule that was `unasked`.
 */
export function applyDirectives(
  notice: Notice,
  messages: Message[],
  knownRules: ReadonlySet<string>,
  unasked: ReadonlySet<string> = new Set(),
): DirectiveResult {
  const problems: DirectiveProblem[] = []
  const scopes: Scope[] = []
  for (const comment of notice.comments) {
    const directive = parse(comment, knownRules, problems)
    if (!directive) continue
    if (directive.action !== 'enable') scopes.push(scopeOf(directive, notice))
    else if (!close(scopes, directive))
      problems.push({ rule: 'invalid-directive', message: 'nothing-to-enable', values: {}, comment })
  }
  const kept: Message[] = []
  const suppressed: SuppressedMessage[] = []
  for (const message of messages) {
    const scope = scopes.find((s) => covers(s, message))
    if (!scope) kept.push(message)
    else {
      scope.used.add(message.ruleId)
      suppressed.push({ ...message, suppression: { kind: 'directive', reason: scope.directive.reason } })
    }
  }
  for (const { directive, used } of scopes) {
    const idle = directive.rules.filter((rule) => !used.has(rule) && !unasked.has(rule))
    if (directive.rules.length ? idle.length : !used.size)
      problems.push({
        rule: 'unused-directive',
        message: 'unused',
        values: { rules: idle.join(', ') || 'all' },
        comment: directive.comment,
      })
  }
  return { kept, suppressed, problems }
}

interface Scope {
  directive: Directive
  start: number
  end: number
  /** Rules closed by an `enable`, with where it stands. */
  closed: Map<string, number>
  used: Set<string>
}

function parse(
  comment: Comment,
  knownRules: ReadonlySet<string>,
  problems: DirectiveProblem[],
): Directive | undefined {
  const [, action = '', rest = ''] = form.exec(comment.text) ?? []
  if (!action) return undefined
  const problem = (message: DirectiveProblem['message'], values: Record<string, string> = {}) => {
    problems.push({ rule: 'invalid-directive', message, values, comment })
    return undefined
  }
  if (!actions.has(action)) return problem('unknown-action', { name: action.slice(0, 40) })
  const [list = '', ...reasons] = rest.split(/\s--(?=\s|$)/)
  const rules = list.split(/[\s,]+/).filter(Boolean)
  const unknown = rules.find((rule) => !knownRules.has(rule))
  if (unknown) return problem('unknown-rule', { name: unknown.slice(0, 60) })
  const reason = reasons.join(' -- ').trim()
  if (!reason && action !== 'enable') return problem('no-reason')
  return { action: action as Directive['action'], rules, reason, comment }
}

function scopeOf(directive: Directive, { source }: Notice): Scope {
  const scope = {
    directive,
    start: directive.comment.end,
    end: source.length,
    closed: new Map(),
    used: new Set<string>(),
  }
  if (directive.action === 'disable-file') return { ...scope, start: 0 }
  if (directive.action === 'disable') return scope
  // The next line that has something on it: Markdown wants an empty line between a comment and a paragraph.
  const lineEnd = source.indexOf('\n', directive.comment.end)
  const rest = /^\s*[^\n]*/.exec(source.slice(lineEnd < 0 ? source.length : lineEnd))!
  return { ...scope, end: (lineEnd < 0 ? source.length : lineEnd) + rest[0].length }
}

/** Ends the open `disable` scopes that an `enable` names; false where there is none. */
function close(scopes: Scope[], { rules, comment }: Directive): boolean {
  const open = scopes.filter((s) => s.directive.action === 'disable' && s.end > comment.start)
  let closedOne = false
  for (const scope of open) {
    if (
      !rules.length ||
      (scope.directive.rules.length && scope.directive.rules.every((rule) => rules.includes(rule)))
    ) {
      scope.end = comment.start
      closedOne = true
      continue
    }
    for (const rule of rules) {
      if (scope.directive.rules.length && !scope.directive.rules.includes(rule)) continue
      if (!scope.closed.has(rule)) scope.closed.set(rule, comment.start)
      closedOne = true
    }
  }
  return closedOne
}

function covers({ directive, start, end, closed }: Scope, message: Message): boolean {
  const { offset } = message.start
  if (offset < start || offset >= end) return false
  if (directive.rules.length && !directive.rules.includes(message.ruleId)) return false
  return offset < (closed.get(message.ruleId) ?? Number.POSITIVE_INFINITY)
}
