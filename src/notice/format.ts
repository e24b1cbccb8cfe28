import type { NoticeFormat } from './model.js'

/** The format by the file's ending; without a known one, by what the text looks like. */
export function formatOf(path: string, source: string): NoticeFormat {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''
  if (/^(?:html?|xhtml|vue|njk|liquid|hbs|ejs|php)$/.test(ending)) return 'html'
  if (/^(?:md|markdown|mdx|mdown|mkd|qmd|rmd)$/.test(ending)) return 'markdown'
  if (ending === 'txt' || ending === 'text') return 'text'
  if (/^\s*(?:<!doctype html|<html|<(?:div|p|h1|main|article|section)\b)/i.test(source.slice(0, 2000)))
    return 'html'
  return isMarkdown(source) ? 'markdown' : 'text'
}

const constructs =
  /^\ufeff? {0,3}#{1,6}[ \t]|^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]+\S|^ {0,3}(?:```|~~~)|^ {0,3}>|^ {0,3}\|?[ \t:-]*-{3,}[ \t:|-]*$|^ {0,3}\|?[ \t]*:?-+:?[ \t]*\|[ \t:|-]*$|^ {0,3}={3,}[ \t]*$|\[[^\]\n]{1,300}\]\([^)\n]{1,500}\)|\*\*\S|__\S|<\/?[a-z][a-z0-9]*[\s/>]|<!--|<https?:|[ \t]{2,}$|\\$/gm

/** Whether a text has Markdown in it; pasted text in a `.md` file has at most numbers that look like a list. */
export function isMarkdown(source: string): boolean {
  constructs.lastIndex = 0
  for (let match = constructs.exec(source); match; match = constructs.exec(source)) {
    if (!/^\ufeff? {0,3}\d|^[ \t]+$/.test(match[0])) return true
  }
  return false
}
