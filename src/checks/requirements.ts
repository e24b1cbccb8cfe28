import type { Block, SourcePosition } from '../notice/model.js'
import type { Evidence, Message, RequirementReport } from '../report/model.js'
import type { RuleWording } from '../rules/model.js'
import { isExpected } from './applicability.js'
import { contact } from './contact.js'
import { controllerIdentity } from './controller-identity.js'
import { disclosure } from './disclosure.js'
import type { Case, Disclosure, DisclosureKind, Place } from './kinds.js'
import { legalBasis } from './legal-basis.js'
import { legitimateInterests } from './legitimate-interests.js'
import { askSecondReader, followsTheLaw, isLikeLearned, readBySecondReader } from './second-reader.js'

export const disclosureKinds: Record<string, DisclosureKind> = {
  disclosure,
  contact,
  'controller-identity': controllerIdentity,
  'legal-basis': legalBasis,
  'legitimate-interests': legitimateInterests,
}

/** Judges every requirement of the rule set; fills `about.disclosures`. */
export function judgeRequirements(about: Case): void {
  judgeByPhrases(about)
  const second = followsTheLaw(about) ? undefined : readBySecondReader(about)
  const decides = isLikeLearned(about.reading)
  if (second)
    for (const disclosure of about.disclosures.values()) askSecondReader(disclosure, second, decides)
  const silent = [...about.disclosures.values()].filter((d) => d.status === 'missing')
  const unexpected = silent.filter((d) => !isExpected(d, about))
  for (const disclosure of unexpected) disclosure.status = 'not-applicable'
}

/** What the phrases alone find; fills `about.disclosures`. */
export function judgeByPhrases(about: Case): void {
  for (const rule of about.rules) {
    const judge = disclosureKinds[rule.kind]
    // A rule without words in this language cannot tell silence from speech.
    if (judge && about.wording(rule)?.wording) about.disclosures.set(rule.id, judge(rule, about))
  }
}

/** Evidence past this number per requirement is left out of reports. */
const maxEvidence = 200

export function reportRequirement(
  { rule, status, places }: Disclosure,
  texts: RuleWording,
): RequirementReport {
  const evidence =
    status === 'missing' || status === 'not-applicable' ? [] : places.slice(0, maxEvidence).map(evidenceOf)
  return { id: rule.id, title: texts.title, articles: rule.articles, status, evidence }
}

/** There are hundreds of them in a report: the position becomes the evidence, and is not copied. */
export function evidenceOf({ block, start, end, reason }: Place): Evidence {
  const evidence: SourcePosition & Partial<Evidence> = block.position(start, end)
  evidence.quote = block.text.slice(start, end)
  if (reason) evidence.reason = reason
  return evidence as Evidence
}

/** The message for a requirement that is missing or incomplete; undefined where all is well. */
export function messageOf(disclosure: Disclosure, texts: RuleWording, about: Case): Message | undefined {
  const { rule, status } = disclosure
  if (status !== 'missing' && status !== 'incomplete') return undefined
  const absence = status === 'missing'
  const place = absence ? whereExpected(disclosure, about) : disclosure.places[0]!
  const message = texts.messages[status] ?? `${texts.title}: ${status}`
  return {
    ruleId: rule.id,
    severity: rule.severity,
    message,
    ...(texts.advice && { advice: texts.advice }),
    articles: rule.articles,
    ...(rule.url && { url: rule.url }),
    ...(absence && { absence }),
    ...place.block.position(place.start, place.end),
    quote: absence ? '' : place.block.text.slice(place.start, place.end),
    related: [],
  }
}

/** Where a reader would look for it: the heading about it, else the title, else the first line. */
export function whereExpected({ rule }: Pick<Disclosure, 'rule'>, { reading }: Case): Place {
  const { notice } = reading
  const headings = notice.blocks.filter((b) => b.kind === 'heading')
  const about = (block: Block) => reading.hitsIn(block, rule.id, 'topic').length > 0
  const block = headings.find(about) ?? notice.title ?? notice.blocks[0]
  if (!block) throw new Error(`${notice.path} has no text`)
  return { block, start: 0, end: block.text.length }
}
