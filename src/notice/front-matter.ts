import { MappedText } from './source-map.js'

/** The title of YAML or TOML front matter, where it is a plain scalar on one line. */
export function frontMatterTitle(block: string, offset: number): MappedText | undefined {
  const match = /^title[ \t]*[:=][ \t]*(.+?)[ \t]*$/im.exec(block)
  if (!match) return undefined
  const raw = match[1]!
  const quoted = /^(["'])(.*)\1$/.exec(raw)
  const value = quoted ? quoted[2]! : raw.replace(/\s+#.*$/, '')
  const start = offset + match.index + match[0].lastIndexOf(raw) + (quoted ? 1 : 0)
  const title = new MappedText()
  title.add(value, start, start + value.length)
  return title.empty ? undefined : title
}

/** Front matter (YAML between `---`, TOML between `+++`) at the start of a file, as site generators take it away. */
const frontMatter =
  /^(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)(?:[^\r\n]{0,2000}(?:\r\n|\n|\r)){0,500}?\1[ \t]*(?=[\r\n]|$)/

/** The header lines of Pelican and MultiMarkdown: keys and values up to the first blank line. */
const metadata =
  /^(?:(?:title|date|modified|slug|url|save_as|category|tags|authors?|summary|lang|status|template|section|layout)[ \t]*:[^\r\n]{0,500}(?:\r\n|\n|\r)){2,20}(?=[\r\n])/i

/** The source with its front matter blanked out, at the same length, and the front matter. */
export function splitFrontMatter(source: string): { body: string; frontMatter: string } {
  const match = frontMatter.exec(source) ?? metadata.exec(source)
  if (!match) return { body: source, frontMatter: '' }
  const body = match[0].replace(/[^\r\n]/g, ' ') + source.slice(match[0].length)
  return { body, frontMatter: match[0] }
}
