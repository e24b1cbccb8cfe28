import { ownContacts } from '../claims/parties.js'
import { findPurposes } from '../claims/purposes.js'
import { readWording } from '../claims/reading.js'
import { dateOf } from '../claims/version.js'
import type { Language, Notice } from '../notice/model.js'
import {
  fileOf,
  type Message,
  type NoticeReport,
  type RequirementReport,
  type Severity,
  type Status,
  type SuppressedMessage,
} from '../report/model.js'
import type { Facts, Rule, RuleSet, RuleWording } from '../rules/model.js'
import { applyDirectives } from './directives.js'
import { doubt, weaken } from './doubt.js'
import { reportFindings } from './findings.js'
import type { Case } from './kinds.js'
import { standing, takeOver } from './layers.js'
import { MetaMessages } from './meta-messages.js'
import { reportPurposes } from './purposes.js'
import { judgeRequirements, messageOf, reportRequirement } from './requirements.js'
import { applySuppressions, type Suppression } from './suppressions.js'
import { mostShown } from './wording.js'

export interface CheckOptions {
  rules: RuleSet
  facts?: Facts
  severities?: Record<string, Severity | 'off'>
  /** Language of messages and titles; English unless said otherwise. */
  uiLanguage?: Language
  /** The entries of the suppressions file for this notice. */
  suppressions?: Suppression[]
  /** ISO 8601 date by which suppressions expire; without it none does. */
  today?: string
  /** All findings, and not only the first ones of a rule. */
  everyFinding?: boolean
}

/** A notice that has been judged: what was found, before anything of it is turned off. */
export interface Judged {
  about: Case
  language: Language
  options: CheckOptions
  texts: Record<string, RuleWording>
  found: Message[]
}

/** Judges a notice that has been read. */
export const check = (notice: Notice, language: Language, options: CheckOptions): NoticeReport =>
  conclude(judge(notice, language, options))

/** The first half of `check`. */
export function judge(notice: Notice, language: Language, options: CheckOptions): Judged {
  const texts = textsOf(options.rules, [options.uiLanguage ?? 'en', 'en', language])
  const about = caseOf(notice, language, options)
  judgeRequirements(about)
  // A notice of several files is judged as one; what each says by itself decides where the whole is in doubt.
  const layers = notice.layers?.map((layer) => judge(layer, language, options))
  if (layers) takeOver(about, layers)
  const all = reportFindings(about, texts)
  const findings = layers ? standing(all, about, layers) : all
  weaken(about, findings)
  const items = [...about.disclosures.values()].flatMap((d) => messageOf(d, texts[d.rule.id]!, about) ?? [])
  return { about, language, options, texts, found: [...items, ...findings] }
}

/**
 * The second half: what is turned off goes, and the rest is reported. `compared` are the messages that come of comparing the
 * notice with its translations; without it, it was compared with none.
 */
export function conclude(
  { about, language, options, texts, found }: Judged,
  compared?: readonly Message[],
): NoticeReport {
  const { notice } = about.reading
  const { kept: all, suppressed, declared } = silence(found, about, texts, options, compared)
  const kept = options.everyFinding ? all : firstOnes(all, about.rules)
  const requirements = [...about.disclosures.values()]
    .map((d) => reportRequirement(d, texts[d.rule.id]!))
    .map((requirement) => declare(requirement, declared.get(requirement.id)))
    .map((requirement) => doubt(requirement, kept, about.rules))
  const summary = summarise(requirements)
  const date = dateOf(about.reading)
  return {
    path: notice.path,
    ...(notice.layers && { layers: notice.layers.map(({ path }) => path) }),
    language,
    format: notice.format,
    ...(notice.title && { title: notice.title.text }),
    ...(date && { date }),
    score: summary.applicable ? Math.round((100 * summary.disclosed) / summary.applicable) : 0,
    summary,
    requirements,
    purposes: reportPurposes(about.purposes, about.reading),
    messages: kept.sort(byPlace(notice)),
    suppressed: suppressed.sort(byPlace(notice)),
  }
}

/** Without the findings past the first ones of a rule; those that are turned off do not count, or a new one would hide behind them. */
function firstOnes(messages: Message[], rules: readonly Rule[]): Message[] {
  const left = new Map(rules.map((rule) => [rule.id, mostShown(rule)]))
  return messages.filter(({ ruleId }) => {
    const rest = left.get(ruleId) ?? Number.POSITIVE_INFINITY
    left.set(ruleId, rest - 1)
    return rest > 0
  })
}

/** The texts of every rule in the first of the languages that has them: users' own rules may know one language only. */
function textsOf({ rules, language }: RuleSet, preferred: Language[]): Record<string, RuleWording> {
  const words = [...new Set(preferred)].map((code) => language(code).wording)
  const textOf = (id: string) => words.find((w) => w[id])?.[id] ?? { title: id, messages: {} }
  return Object.fromEntries(rules.map(({ id }) => [id, textOf(id)]))
}

export function caseOf(notice: Notice, language: Language, { rules, facts }: CheckOptions): Case {
  const words = rules.language(language)
  const reading = readWording(notice, words)
  return {
    reading,
    facts: facts ?? {},
    rules: rules.rules,
    wording: (rule) => words.wording[rule.id],
    contacts: ownContacts(reading, partiesOf(rules.rules)),
    disclosures: new Map(),
    purposes: findPurposes(reading),
  }
}

/** Whom the rules want to be reachable, beside those that `claims/parties.ts` knows: by the rule that names them. */
const partiesOf = (rules: readonly Rule[]) =>
  rules
    .filter(({ kind }) => kind === 'contact')
    .map(({ id, options }) => ({ party: String(options?.party ?? id), rule: id }))

/** The chain every message goes through: severities, the notice's own directives, the suppressions file. */
function silence(
  found: readonly Message[],
  { reading, rules, disclosures }: Case,
  texts: Record<string, RuleWording>,
  options: CheckOptions,
  compared?: readonly Message[],
) {
  const { notice } = reading
  const severities = options.severities ?? {}
  const known = new Set(rules.map((rule) => rule.id))
  const all = withSeverities([...found, ...(compared ?? [])], severities)
  // What turns off a rule that was not asked was not needless.
  const unasked = compared ? [] : rules.filter(({ kind }) => kind === 'translation').map(({ id }) => id)
  // Each file's comments are about that file.
  const directed = (notice.layers ?? [notice]).map((file) => {
    const own = notice.layers ? all.filter((m) => fileOf(notice, m) === file.path) : all
    return { ...applyDirectives(file, own, known, new Set(unasked)), file }
  })
  const silent = new Set([...disclosures].filter(([, d]) => saysNothing.has(d.status)).map(([id]) => id))
  const entries = (options.suppressions ?? []).filter(({ rule }) => !unasked.includes(rule))
  const rest = applySuppressions(
    directed.flatMap(({ kept }) => kept),
    entries,
    silent,
    options.today,
  )
  const metaOf = (file: Notice) => new MetaMessages(file, rules, texts)
  const aboutItself = [
    ...directed.flatMap(({ problems, file }) => metaOf(file).ofDirectives(problems)),
    ...metaOf(notice).ofSuppressions(rest),
  ]
  return {
    kept: [...rest.kept, ...withSeverities(aboutItself, severities)],
    suppressed: [...directed.flatMap((one) => one.suppressed), ...rest.suppressed] as SuppressedMessage[],
    declared: rest.declared,
  }
}

const saysNothing = new Set<Status>(['missing', 'not-applicable'])

const withSeverities = (messages: Message[], severities: Record<string, Severity | 'off'>): Message[] =>
  messages.flatMap((message) => {
    const severity = severities[message.ruleId] ?? message.severity
    if (severity === 'off') return []
    return { ...message, severity: message.possible ? 'info' : severity }
  })

function declare(requirement: RequirementReport, by: Suppression | undefined): RequirementReport {
  if (!by) return requirement
  const declared = [by.reason, by.owner, by.date].filter(Boolean).join(', ')
  return { ...requirement, status: 'not-applicable', declared, evidence: [] }
}

function summarise(requirements: RequirementReport[]) {
  const count = (status: string) => requirements.filter((r) => r.status === status).length
  return {
    applicable: requirements.length - count('not-applicable'),
    disclosed: count('disclosed'),
    incomplete: count('incomplete'),
    missing: count('missing'),
    contradictory: count('contradictory'),
  }
}

function byPlace({ path, layers = [] }: Notice) {
  const files = new Map(layers.map((layer, i) => [layer.path, i]))
  const file = (message: Message) => files.get(fileOf({ path }, message)) ?? 0
  return (a: Message, b: Message) =>
    file(a) - file(b) ||
    a.start.offset - b.start.offset ||
    a.end.offset - b.end.offset ||
    (a.ruleId < b.ruleId ? -1 : 1)
}
