import { error, notice, warning } from '@actions/core'
import type { Change } from '../diff/model.js'
import { changeTexts } from '../diff/texts/index.js'
import { kindName, valuesText } from '../diff/words-of-change.js'
import type { Language } from '../notice/model.js'
import { shownPerLevel, toAnnotation } from '../report/github.js'
import type { NoticeReport } from '../report/model.js'
import { oneLine } from '../report/one-line.js'
import type { RankedMessage } from '../report/ranking.js'
import type { Annotation } from '../report/workflow-command.js'
import { inert } from './log.js'

const commands = { error, warning, notice }

/** A change that is said at its line, though it is no problem of itself. */
export interface PlacedChange {
  notice: NoticeReport
  change: Change
  language: Language
}

/**
 * Annotations of one step: GitHub shows ten of a level and silently drops the rest, so that what matters most comes first
 * and nothing beyond is written.
 */
export class Annotations {
  private readonly left = { error: shownPerLevel, warning: shownPerLevel, notice: shownPerLevel }

  /** Keeps one place of a level free for what is written without asking. */
  reserve(level: Annotation['level']): void {
    this.left[level]--
  }

  /** What the Action itself has to say; beyond what is shown it goes to the log. */
  own(level: 'error' | 'warning', message: string): void {
    const text = oneLine(message)
    if (this.left[level]-- > 0) commands[level](text, { title: 'noticelint' })
    else inert(text)
  }

  /** Writes as many as GitHub shows; returns how many it left out. */
  findings(ranked: readonly RankedMessage[]): number {
    return ranked.filter((item) => !this.write(toAnnotation(item))).length
  }

  changes(placed: readonly PlacedChange[]): void {
    for (const {
      notice: { path },
      change,
      language,
    } of placed) {
      const { title, text, before, after } = change
      if (!after) continue
      const values = valuesText(change, oneLine)
      const was = before ? ` ${changeTexts(language).before} “${shorten(before.quote)}”` : ''
      this.write({
        level: 'notice',
        title: `${kindName(change, language).replace(/^\S+ /, '')}: ${title}`,
        message: `${text}${values && ` ${values}.`}${was}`,
        file: path,
        startLine: after.start.line,
        endLine: after.end.line,
      })
    }
  }

  private write({ level, message, ...properties }: Annotation): boolean {
    if (this.left[level] <= 0) return false
    this.left[level]--
    commands[level](oneLine(message), { ...properties, title: oneLine(properties.title) })
    return true
  }
}

const shorten = (text: string) => (text.length > 200 ? `${text.slice(0, 199)}…` : text)
