import type { VFile } from 'vfile'
import type { NoticeReport, Severity } from './report/model.js'
import { withArticles } from './report/one-line.js'

const fatal: Record<Severity, false | null> = { error: false, warning: false, info: null }

/** Puts the messages of a notice on a vfile, as remark and rehype plugins do: `source`, `ruleId`, `url`, `place`. */
export function addMessages(file: VFile, { messages }: NoticeReport): void {
  for (const message of messages) {
    const added = file.message(withArticles(message), {
      place: { start: message.start, end: message.end },
      source: 'noticelint',
      ruleId: message.ruleId,
    })
    // vfile knows warnings (false) and information (null); `true` would stop other plugins.
    added.fatal = fatal[message.severity] ?? undefined
    if (message.url) added.url = message.url
    if (message.advice) added.note = message.advice
    added.actual = message.quote || undefined
  }
}
