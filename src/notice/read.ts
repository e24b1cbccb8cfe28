import { assemble } from './assemble.js'
import type { Reading } from './draft.js'
import { formatOf, isMarkdown } from './format.js'
import { isHostileMarkdown } from './limits.js'
import type { Notice, NoticeFormat } from './model.js'

/**
 * Reads a notice. `path` is only a name: its ending tells the format where `options.format` does not.
 * `options.language` overrides what the words say. Never throws on any text.
 */
export async function readNotice(
  path: string,
  source: string,
  options: { format?: NoticeFormat; language?: string } = {},
): Promise<Notice> {
  const format = options.format ?? formatOf(path, source)
  return assemble(path, source, format, await readFormat(source, format), options.language)
}

// Each format's parser is loaded only where a notice needs it: parsers are most of the time a small notice takes.
export async function readFormat(source: string, format: NoticeFormat): Promise<Reading> {
  if (format === 'html') return (await import('./html.js')).readHtml(source)
  const markdown = format === 'markdown' && isMarkdown(source)
  if (markdown && !isHostileMarkdown(source)) return (await import('./markdown.js')).readMarkdown(source)
  return (await import('./text.js')).readText(source, { markdown })
}
