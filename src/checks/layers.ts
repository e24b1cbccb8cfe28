import { fileOf, type Message } from '../report/model.js'
import type { Judged } from './check.js'
import type { Case } from './kinds.js'

/**
 * What one layer discloses is disclosed, whatever the others leave open: a short layer may list purposes that only the full one
 * ties to legal bases.
 */
export function takeOver(about: Case, layers: readonly Judged[]): void {
  for (const [id, disclosure] of about.disclosures) {
    if (disclosure.status === 'disclosed') continue
    const other = layers
      .map((layer) => layer.about.disclosures.get(id))
      .find((one) => one?.status === 'disclosed')
    if (!other) continue
    disclosure.status = 'disclosed'
    disclosure.places = other.places
  }
}

/**
 * Of the findings on all layers together those that stand: what a layer has by itself and the others do not mend, and what
 * contradicts another layer.
 */
export function standing(found: readonly Message[], about: Case, layers: readonly Judged[]): Message[] {
  const { notice } = about.reading
  const placeOf = (message: Message, path: string) =>
    `${message.ruleId} ${fileOf({ path }, message)} ${message.start.offset} ${message.end.offset}`
  const own = new Set(
    layers.flatMap((layer) =>
      layer.found.map((message) => placeOf(message, layer.about.reading.notice.path)),
    ),
  )
  return found.filter(
    (message) =>
      own.has(placeOf(message, notice.path)) || message.related.some(({ path }) => path !== message.path),
  )
}
