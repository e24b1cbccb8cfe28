import type { Language } from '../notice/model.js'
import type { Severity } from '../report/model.js'

/**
 * A rule: what the law asks, as data. The same for every language; the words are in `RuleWording`.
 * Read from `rules/ID.yml`; users' own rules have the same form.
 */
export interface Rule {
  id: string
  /** Which engine judges it: see `src/checks/kinds.ts`. */
  kind: string
  /** Articles of the GDPR, as "13(1)(b)". */
  articles: string[]
  severity: Severity
  /** What the law asks, in plain words. */
  law: string
  /** Guidelines, decisions and judgments behind the rule. */
  authorities?: string[]
  /** Where the rule is explained; the built-in ones have a page each. */
  url?: string
  /** Requirements: when silence is a gap. Without it: always. */
  applies?: Applicability
  /** Findings: the requirement whose disclosure cannot be relied on where this is found; its status becomes `contradictory`. */
  contradicts?: string
  /** A requirement that is `incomplete` at best where this rule finds something for certain. */
  weakens?: string
  /** A requirement that is `incomplete` at best where this rule finds something at more places than there are that say it. */
  outweighs?: string
  /** What the kind needs to know; each kind documents its own. */
  options?: Record<string, unknown>
}

/** Silence is a gap where one of `when` holds and none of `unless`. */
export interface Applicability {
  when?: Condition[]
  unless?: Condition[]
}

export type Condition =
  /** Words of this rule's own slot are found ("hints" unless named): a reason to expect the item. */
  | { words: string }
  /** Another requirement has one of these statuses. */
  | { requirement: string; status: string[] }
  /** Another rule's slot has words in the notice: `legal-basis.consent`; with words of another slot of that rule in the same sentence, where one is named. */
  | { said: string; with?: string }
  /** A fact declared in the configuration has this value. */
  | { fact: string; is: unknown }

/** The words of a rule in one language, and what people are told. From `rules/LANGUAGE/ID.yml`. */
export interface RuleWording {
  title: string
  /** Wording patterns by slot ("says", "touches", "topic", …); `docs/wording.md` explains the patterns. */
  wording?: Record<string, string[]>
  /** `missing`, `incomplete`, or the finding's own message; `{…}` is filled in by the kind. */
  messages: Record<string, string>
  /** The next step to take. */
  advice?: string
  /** Snippets of notices with what is expected of them: the rule's own tests. */
  examples?: Record<string, string[]>
}

/** Everything that is needed to lint notices in one language. */
export interface LanguageRules {
  language: Language
  /** Named lists of patterns that other patterns refer to as `{name}`. */
  vocabulary: Record<string, string[]>
  wording: Record<string, RuleWording>
  /** The weights of the passage model, where the language has one; read when they are asked for. */
  model?: () => unknown
}

export interface RuleSet {
  /** Version of the built-in rules. */
  version: string
  rules: Rule[]
  /** Loaded when a notice in that language is met. */
  language(language: Language): LanguageRules
}

/** What cannot be read from a notice and can be declared in the configuration. */
export type Facts = Record<string, boolean | string | string[] | undefined>
