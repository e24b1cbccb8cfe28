import type { Message } from '../report/model.js'
import type { Rule, RuleWording } from '../rules/model.js'
import { blankValue } from './blank-value.js'
import { contradiction } from './contradiction.js'
import { contradictoryCollection } from './contradictory-collection.js'
import { contradictoryController } from './contradictory-controller.js'
import { contradictoryDpo } from './contradictory-dpo.js'
import { contradictoryLegalBasis } from './contradictory-legal-basis.js'
import { contradictoryRetention } from './contradictory-retention.js'
import { crossReference } from './cross-reference.js'
import { contradictoryDates, missingDate } from './dates.js'
import { unstatedInterest } from './interests.js'
import type { Case, Finding, FindingKind } from './kinds.js'
import { marketing } from './marketing.js'
import { purposeWithoutBasis, untiedBases } from './matrix.js'
import { misstatedRight } from './misstated-right.js'
import { numbering } from './numbering.js'
import { profiling } from './profiling.js'
import { evidenceOf } from './requirements.js'
import { specialCategory } from './special-category.js'
import { transferWithoutSafeguard } from './transfers.js'
import { vaguePurpose } from './vague-purpose.js'
import { vagueRetention } from './vague-retention.js'
import { linkedPair, wording } from './wording.js'

/** Engines by the `kind` that a rule file names. */
export const findingKinds: Record<string, FindingKind> = {
  wording,
  'vague-retention': vagueRetention,
  'vague-purpose': vaguePurpose,
  'linked-pair': linkedPair,
  'blank-value': blankValue,
  'cross-reference': crossReference,
  numbering,
  'missing-date': missingDate,
  contradiction,
  'contradictory-dates': contradictoryDates,
  'contradictory-retention': contradictoryRetention,
  'contradictory-collection': contradictoryCollection,
  'contradictory-dpo': contradictoryDpo,
  'contradictory-legal-basis': contradictoryLegalBasis,
  'contradictory-controller': contradictoryController,
  profiling,
  'untied-bases': untiedBases,
  'purpose-without-basis': purposeWithoutBasis,
  'misstated-right': misstatedRight,
  'unstated-interest': unstatedInterest,
  marketing,
  'special-category': specialCategory,
  'transfer-without-safeguard': transferWithoutSafeguard,
}

/** Runs the engine of every rule that reports findings. */
export function reportFindings(about: Case, texts: Record<string, RuleWording>): Message[] {
  return about.rules.flatMap((rule) => {
    const find = findingKinds[rule.kind]
    return find ? find(rule, about).map((finding) => toMessage(finding, rule, texts[rule.id]!)) : []
  })
}

export function toMessage(finding: Finding, rule: Rule, texts: RuleWording): Message {
  const { quote, reason: _, ...position } = evidenceOf(finding.place)
  return {
    ruleId: rule.id,
    severity: finding.possible ? 'info' : rule.severity,
    message: textOf(finding, texts),
    ...(texts.advice && { advice: texts.advice }),
    articles: rule.articles,
    ...(rule.url && { url: rule.url }),
    ...(finding.absence && { absence: true }),
    ...(finding.possible && { possible: true }),
    ...position,
    quote: finding.absence ? '' : quote,
    related: (finding.related ?? []).map(({ place, message }) => {
      const { reason: _, ...evidence } = evidenceOf(place)
      return { message: fill(texts.messages[message] ?? message, finding.values), ...evidence }
    }),
  }
}

const textOf = ({ message = 'found', possible, values }: Finding, { messages, title }: RuleWording): string =>
  fill((possible ? messages.possible : undefined) ?? messages[message] ?? title, values)

export const fill = (text: string, values: Record<string, string> = {}) =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
