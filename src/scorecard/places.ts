import type { SourcePosition } from '../notice/model.js'
import type { Message, NoticeReport } from '../report/model.js'
import { tiedTo } from './purposes.js'

/** What a highlighted stretch of the notice is there for. */
export interface Owner {
  /** The `id` of the row that it leads back to. */
  row: string
  /** What stands beside the words: the row's number. */
  label: string
  title: string
  /** `absence`: not said here, but a reader would look here. */
  kind: 'evidence' | 'finding' | 'absence' | 'purpose'
}

/** A stretch of the notice that is highlighted once, for everyone who quotes it. */
export interface Place {
  /** The `id` that links lead to. */
  id: string
  /** The file it is in, where that is not the notice's first. */
  path?: string
  start: number
  end: number
  owners: Owner[]
}

/** The places of a scorecard by their files and their offsets in the source. */
export class Places {
  readonly #known = new Map<string, Place>()
  readonly #files = new Map<string, number>()

  /** `files` are those that the notice is made of: what is in others is not shown. */
  constructor(files: readonly string[]) {
    for (const [i, file] of files.entries()) this.#files.set(file, i)
  }

  /** The id of a place, known by its file and offsets; undefined in a file that is not shown. */
  idOf({ path, start, end }: SourcePosition): string | undefined {
    const file = path === undefined ? 0 : this.#files.get(path)
    return file === undefined ? undefined : `p${file || ''}${file ? '-' : ''}${start.offset}-${end.offset}`
  }

  add(position: SourcePosition, owner: Owner): void {
    const id = this.idOf(position)
    if (id === undefined) return
    const place = this.#known.get(id) ?? {
      id,
      ...(position.path !== undefined && { path: position.path }),
      start: position.start.offset,
      end: position.end.offset,
      owners: [],
    }
    if (!place.owners.some(({ row }) => row === owner.row)) place.owners.push(owner)
    this.#known.set(id, place)
  }

  /** In reading order; of two that begin together, the longer comes first. */
  all(): Place[] {
    return [...this.#known.values()].sort((a, b) => a.start - b.start || b.end - a.end)
  }
}

export const itemRow = (id: string) => `item-${id}`
export const findingRow = (index: number) => `finding-${index + 1}`
export const suppressedRow = (index: number) => `suppressed-${index + 1}`
export const purposeRow = (index: number) => `purpose-${index + 1}`

/** The messages that are about no missing or incomplete item. */
export function defectsOf({ messages, requirements }: NoticeReport): Message[] {
  const items = new Set(requirements.map(({ id }) => id))
  return messages.filter(({ ruleId }) => !items.has(ruleId))
}

/** What is missing or incomplete of an item, with the next step. */
export const messageFor = ({ messages, suppressed }: NoticeReport, id: string): Message | undefined =>
  messages.find(({ ruleId }) => ruleId === id) ?? suppressed.find(({ ruleId }) => ruleId === id)

/** Every place that a scorecard quotes or points to. */
export function placesOf(report: NoticeReport): Places {
  const places = new Places([report.path, ...(report.layers ?? []).slice(1)])
  report.requirements.forEach(({ id, title, evidence }, index) => {
    const owner = { row: itemRow(id), label: String(index + 1), title }
    for (const one of evidence) places.add(one, { ...owner, kind: 'evidence' })
    const message = messageFor(report, id)
    if (message) places.add(message, { ...owner, kind: message.absence ? 'absence' : 'evidence' })
  })
  report.purposes.forEach((purpose, index) => {
    const owner = { row: purposeRow(index), label: `P${index + 1}`, title: purpose.name }
    places.add(purpose, { ...owner, kind: 'purpose' })
    for (const tied of Object.values(tiedTo(purpose, report)).flat())
      places.add(tied, { ...owner, kind: 'purpose' })
  })
  defectsOf(report).forEach((message, index) => {
    const owner = { row: findingRow(index), label: `F${index + 1}`, title: message.message }
    places.add(message, { ...owner, kind: message.absence ? 'absence' : 'finding' })
    for (const related of message.related) places.add(related, { ...owner, kind: 'finding' })
  })
  report.suppressed.forEach((message, index) => {
    const owner = { row: suppressedRow(index), label: `S${index + 1}`, title: message.message }
    places.add(message, { ...owner, kind: message.absence ? 'absence' : 'finding' })
  })
  return places
}
