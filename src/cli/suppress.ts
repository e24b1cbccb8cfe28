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
import { fileOf, type NoticeReport, type Report } from '../report/model.js'
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
    const nameOf = (shown: string) => noticeName(file, resolve(task.cwd, shown))
    let entries = files.get(file)!
    if (task.prune) entries = pruned(entries, notice, nameOf)
    if (task.add) entries = withAll(entries, notice, nameOf, task.today)
    files.set(file, entries)
  }
  const changed: string[] = []
  for (const [file, all] of files) {
    const entries = task.prune ? await ofNoticesThatAre(all, file) : all
    if (!entries.length && !(await exists(file))) continue
    const before = await readFile(file, 'utf8').catch(() => '')
    await writeSuppressions(file, entries)
    if ((await readFile(file, 'utf8')) !== before) changed.push(file)
  }
  return changed
}

/** Without the entries of notices that are gone. */
async function ofNoticesThatAre(entries: SuppressionEntry[], file: string): Promise<SuppressionEntry[]> {
  const there = await Promise.all(entries.map(({ notice }) => exists(resolve(dirname(file), notice))))
  return entries.filter((_, i) => there[i])
}

/** Without the entries that match nothing in the notice any more. */
function pruned(
  entries: SuppressionEntry[],
  notice: NoticeReport,
  nameOf: (shown: string) => string,
): SuppressionEntry[] {
  const names = new Set((notice.layers ?? [notice.path]).map(nameOf))
  const found = [...notice.suppressed, ...notice.messages]
  const used = new Set(found.map((m) => keyOf(suppressionOf(m, { reason: '' }))))
  const declared = new Set(notice.requirements.filter((r) => r.declared).map((r) => r.id))
  return entries.filter(
    (entry) =>
      !names.has(entry.notice) ||
      // Where it was compared with no translation, nothing is known of it.
      (entry.rule === 'translation-differs' && !notice.translations) ||
      used.has(keyOf(entry)) ||
      declared.has(entry.rule),
  )
}

/** With an entry for every finding; it takes the place of one that has expired. */
function withAll(
  entries: SuppressionEntry[],
  notice: NoticeReport,
  nameOf: (shown: string) => string,
  today: string,
): SuppressionEntry[] {
  const fresh = new Map<string, SuppressionEntry>()
  const nameAndKey = (entry: SuppressionEntry) => `${entry.notice}\n${keyOf(entry)}`
  for (const message of notice.messages.filter((m) => !own.has(m.ruleId))) {
    const name = nameOf(fileOf(notice, message))
    const entry = { notice: name, ...suppressionOf(message, { reason: 'existing', date: today }) }
    fresh.set(nameAndKey(entry), entry)
  }
  return [...entries.filter((e) => !fresh.has(nameAndKey(e))), ...fresh.values()]
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
