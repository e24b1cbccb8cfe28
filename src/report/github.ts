import { fileOf, type NoticeReport, type RelatedPlace, type Report, type Severity } from './model.js'
import { articleName, fullText, oneLine } from './one-line.js'
import { type RankedMessage, rankedMessages } from './ranking.js'
import { type Annotation, annotationCommand } from './workflow-command.js'

const levels: Record<Severity, Annotation['level']> = { error: 'error', warning: 'warning', info: 'notice' }
/** GitHub shows so many annotations of a level for each step, and drops the rest silently. */
export const shownPerLevel = 10

/** Workflow commands for GitHub's runner: at most ten of a level, the most important ones, and a line that says how many more. */
export function github(report: Report): string {
  const shown = { error: 0, warning: 0, notice: 0 }
  const lines: string[] = []
  let more = 0
  for (const ranked of rankedMessages(report)) {
    const annotation = toAnnotation(ranked)
    if (shown[annotation.level]++ < shownPerLevel) lines.push(annotationCommand(annotation))
    else more++
  }
  if (more) lines.push(`and ${more} more: see the report`)
  return lines.map((line) => `${line}\n`).join('')
}

/** "The other version: privacy.fr.md, line 12." An annotation stands at one place only. */
const otherPlace = (notice: NoticeReport, place: RelatedPlace) =>
  oneLine(`${place.message}: ${fileOf(notice, place)}, line ${place.start.line}.`)

export function toAnnotation({ notice, message }: RankedMessage): Annotation {
  const { start, end } = message
  const oneLineOnly = start.line === end.line && end.column > start.column
  return {
    level: levels[message.severity],
    title: `${message.ruleId}${message.articles.length ? ` (${oneLine(articleName(message.articles[0]!))})` : ''}`,
    message: [fullText(message), ...message.related.slice(0, 3).map((r) => otherPlace(notice, r))].join(' '),
    file: fileOf(notice, message),
    startLine: start.line,
    endLine: end.line,
    ...(oneLineOnly && { startColumn: start.column, endColumn: end.column - 1 }),
  }
}
