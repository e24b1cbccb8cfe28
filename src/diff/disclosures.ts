import type { NoticeReport, PurposeReport, RequirementReport } from '../report/model.js'
import { said } from './messages.js'
import type { Change } from './model.js'
import { valuesOf } from './values.js'
import { pairTexts } from './words.js'

/** What the new version says otherwise, requirement by requirement, then the purposes. */
export function compareDisclosures(base: NoticeReport, head: NoticeReport): Change[] {
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
): Change[] {
  const { id, title, articles } = after
  const about = { requirement: id, title, articles, values: [] }
  const was = before.evidence[0]
  const is = after.evidence[0]
  const texts = { ...(was && { before: was }), ...(is && { after: is }) }
  if (said[after.status] < said[before.status]) {
    const change: Change =
      said[after.status] === 0
        ? { ...about, kind: 'removed', text: removedText(after), ...texts }
        : { ...about, kind: 'weakened', text: weakenedText(after), ...texts }
    return [change]
  }
  if (said[after.status] > said[before.status]) {
    const added: Change = {
      ...about,
      kind: 'added',
      text: after.status === 'disclosed' ? 'This is now disclosed.' : 'This is now touched on.',
      ...texts,
    }
    // Transfers that were denied, or not spoken of, may now go to a country by name.
    const values = id === 'third-country-transfers' ? valuesOf[id]!({ before, after }, base, head) : []
    return [...values, added]
  }
  return valuesOf[id]?.({ before, after }, base, head) ?? []
}

const removedText = ({ declared }: RequirementReport) =>
  declared ? 'This is declared not to apply.' : 'This is no longer said.'
const weakenedText = ({ status }: RequirementReport) =>
  status === 'contradictory' ? 'The notice now contradicts itself here.' : 'Less is said than before.'

const requirementOf = ({ requirements }: NoticeReport, id: string) =>
  requirements.find((requirement) => requirement.id === id)

/** Purposes that came or went, and legal bases that changed. Purposes are the same where their names are nearly so. */
function comparePurposes(base: NoticeReport, head: NoticeReport): Change[] {
  const about = (id: string) => {
    const requirement = requirementOf(head, id)
    return { requirement: id, title: requirement?.title ?? id, articles: requirement?.articles ?? [] }
  }
  const quoted = ({ name, start, end }: PurposeReport) => ({ quote: name, start, end })
  const { pairs, left, right } = pairTexts(base.purposes, head.purposes, (purpose) => purpose.name)
  return [
    ...pairs
      .filter(([a, b]) => a.legalBases.join() !== b.legalBases.join() && a.legalBases.length > 0)
      .map(([a, b]): Change => {
        const bases = (p: PurposeReport) => p.legalBases.map(baseName).join(', ') || 'none'
        const text = `Its legal basis was: ${bases(a)}. Now: ${bases(b)}.`
        return {
          kind: 'legal-basis-changed',
          ...about('legal-basis'),
          text,
          values: [],
          before: quoted(a),
          after: quoted(b),
        }
      }),
    ...right.map(
      (p): Change => ({
        kind: 'purpose-added',
        ...about('purposes'),
        text: 'A purpose is added.',
        values: [],
        after: quoted(p),
      }),
    ),
    ...left.map(
      (p): Change => ({
        kind: 'purpose-removed',
        ...about('purposes'),
        text: 'A purpose is no longer named.',
        values: [],
        before: quoted(p),
      }),
    ),
  ]
}

const baseName = (basis: string) => basis.replace(/-/g, ' ')
