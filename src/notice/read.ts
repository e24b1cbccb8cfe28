import { assemble } from './assemble.js'
import type { Reading } from './draft.js'
import { formatOf, isMarkdown } from './format.js'
import type { Notice, NoticeFormat } from './model.js'

/** The longest Markdown that is parsed as such, in UTF-16 code units; a longer one is read line by line. */
export const maximumMarkdown = 1_000_000

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
  return assemble(path, source, format, await read(source, format), options.language)
}

// Each format's parser is loaded only where a notice needs it: parsers are most of the time a small notice takes.
async function read(source: string, format: NoticeFormat): Promise<Reading> {
  if (format === 'html') return (await import('./html.js')).readHtml(source)
  if (format === 'markdown' && source.length <= maximumMarkdown && isMarkdown(source))
    return (await import('./markdown.js')).readMarkdown(source)
  return (await import('./text.js')).readText(source)
}
