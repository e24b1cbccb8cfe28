import type { Language } from '../notice/model.js'
import { baseName } from '../report/base-names.js'
import type { NoticeReport, PurposeReport, RequirementReport } from '../report/model.js'
import { said } from './messages.js'
import type { FoundChange } from './model.js'
import { valuesOf } from './values.js'
import { pairTexts } from './words.js'

/** What the new version says otherwise, requirement by requirement, then the purposes. */
export function compareDisclosures(base: NoticeReport, head: NoticeReport): FoundChange[] {
  const byId = new Map(base.requirements.map((requirement) => [requirement.id, requirement]))
  const items = head.requirements.flatMap((after) => {
    const before = byId.get(after.id)
    return before ? compareRequirement(before, after, base, head) : []
  })
  return [...items, ...comparePurposes(base, head)]
}

function compareRequirement(
  before: RequirementReport,
  after: RequirementReport,
  base: NoticeReport,
  head: NoticeReport,
): FoundChange[] {
  const { id, title, articles } = after
  const about = { requirement: id, title, articles, values: [] }
  const was = before.evidence[0]
  const is = after.evidence[0]
  const texts = { ...(was && { before: was }), ...(is && { after: is }) }
  if (said[after.status] < said[before.status]) {
    const change: FoundChange =
      said[after.status] === 0
        ? { ...about, kind: 'removed', says: (t) => (after.declared ? t.declared : t.removed), ...texts }
        : {
            ...about,
            kind: 'weakened',
            says: (t) => (after.status === 'contradictory' ? t.contradicts : t.weakened),
            ...texts,
          }
    return [change]
  }
  if (said[after.status] > said[before.status]) {
    const added: FoundChange = {
      ...about,
      kind: 'added',
      says: (t) => (after.status === 'disclosed' ? t.disclosed : t.touched),
      ...texts,
    }
    // Transfers that were denied, or not spoken of, may now go to a country by name.
    const values = id === 'third-country-transfers' ? valuesOf[id]!({ before, after }, base, head) : []
    return [...values, added]
  }
  return valuesOf[id]?.({ before, after }, base, head) ?? []
}

const requirementOf = ({ requirements }: NoticeReport, id: string) =>
  requirements.find((requirement) => requirement.id === id)

/** Purposes that came or went, and legal bases that changed. Purposes are the same where their names are nearly so. */
function comparePurposes(base: NoticeReport, head: NoticeReport): FoundChange[] {
  const about = (id: string) => {
    const requirement = requirementOf(head, id)
    return { requirement: id, title: requirement?.title ?? id, articles: requirement?.articles ?? [] }
  }
  const quoted = ({ name, start, end }: PurposeReport) => ({ quote: name, start, end })
  const { pairs, left, right } = pairTexts(base.purposes, head.purposes, (purpose) => purpose.name)
  return [
    ...pairs
      .filter(([a, b]) => a.legalBases.join() !== b.legalBases.join() && a.legalBases.length > 0)
      .map(([a, b]): FoundChange => {
        const bases = (p: PurposeReport, none: string, language: Language) =>
          p.legalBases.map((basis) => baseName(basis, language)).join(', ') || none
        return {
          kind: 'legal-basis-changed',
          ...about('legal-basis'),
          says: (t, language) => t.basisChanged(bases(a, t.noBasis, language), bases(b, t.noBasis, language)),
          values: [],
          before: quoted(a),
          after: quoted(b),
        }
      }),
    ...right.map(
      (p): FoundChange => ({
        kind: 'purpose-added',
        ...about('purposes'),
        says: (t) => t.purposeAdded,
        values: [],
        after: quoted(p),
      }),
    ),
    ...left.map(
      (p): FoundChange => ({
        kind: 'purpose-removed',
        ...about('purposes'),
        says: (t) => t.purposeRemoved,
        values: [],
        before: quoted(p),
      }),
    ),
  ]
}
