import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { suppressionOf } from '../checks/suppressions.js'
import {
  loadSuppressions,
  noticeName,
  type SuppressionEntry,
  writeSuppressions,
} from '../config/suppressions.js'
import { exists } from '../config/upwards.js'
import type { Report } from '../report/model.js'
import type { RuleSet } from '../rules/model.js'

const name = '.noticelint-suppressions.yml'
/** What is wrong with directives and suppressions themselves is mended, not suppressed. */
const own = new Set(['invalid-directive', 'unused-directive', 'unused-suppression', 'expired-suppression'])

export interface SuppressTask {
  /** Suppress all that the report holds. */
  add: boolean
  /** Drop the entries of the report's notices that match nothing any more. */
  prune: boolean
  cwd: string
  /** The rules that the notices were judged by. */
  ruleSets: Set<RuleSet>
  today: string
}

/** Writes the suppressions files that hold for the notices of a report; returns their paths. */
export async function writeSuppressionFiles(report: Report, task: SuppressTask): Promise<string[]> {
  const known = new Set([...task.ruleSets].flatMap(({ rules }) => rules.map((rule) => rule.id)))
  const files = new Map<string, SuppressionEntry[]>()
  for (const notice of report.notices) {
    const path = resolve(task.cwd, notice.path)
    const file = await fileFor(path, task.cwd)
    if (!files.has(file)) {
      const loaded = (await exists(file)) ? await loadSuppressions(file, task.cwd, known) : { entries: [] }
      files.set(file, loaded.entries)
    }
    let entries = files.get(file)!
    const shown = noticeName(file, path)
    if (task.prune) {
      const used = new Set(
        [...notice.suppressed, ...notice.messages].map((m) => keyOf(suppressionOf(m, { reason: '' }))),
      )
      entries = entries.filter((entry) => entry.notice !== shown || used.has(keyOf(entry)))
    }
    if (task.add) {
      const fresh = notice.messages.filter((m) => !own.has(m.ruleId))
      const added = fresh.map((m) => ({
        notice: shown,
        ...suppressionOf(m, { reason: 'existing', date: task.today }),
      }))
      const have = new Set(entries.filter((e) => e.notice === shown).map(keyOf))
      for (const entry of added) {
        if (!have.has(keyOf(entry))) entries = [...entries, entry]
        have.add(keyOf(entry))
      }
    }
    files.set(file, entries)
  }
  const changed: string[] = []
  for (const [file, entries] of files) {
    if (!entries.length && !(await exists(file))) continue
    const before = await readFile(file, 'utf8').catch(() => '')
    await writeSuppressions(file, entries)
    if ((await readFile(file, 'utf8')) !== before) changed.push(file)
  }
  return changed
}

const keyOf = ({ rule, words = '' }: { rule: string; words?: string }) =>
  `${rule}\n${words.replace(/\s+/g, ' ').trim()}`

/** The suppressions file above a notice, else one in the working folder. */
async function fileFor(path: string, cwd: string): Promise<string> {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (await exists(join(folder, name))) return join(folder, name)
    if (folder === dirname(folder) || (await exists(join(folder, '.git')))) return join(cwd, name)
  }
}
