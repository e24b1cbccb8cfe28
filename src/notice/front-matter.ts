import { MappedText } from './source-map.js'

/** The title of YAML or TOML front matter, where it is a plain scalar on one line. */
export function frontMatterTitle(block: string, offset: number): MappedText | undefined {
  const match = /^title\s*[:=][ \t]*(.+?)[ \t]*$/m.exec(block)
  if (!match) return undefined
  const raw = match[1]!
  const quoted = /^(["'])(.*)\1$/.exec(raw)
  const value = quoted ? quoted[2]! : raw.replace(/\s+#.*$/, '')
  const start = offset + match.index + match[0].lastIndexOf(raw) + (quoted ? 1 : 0)
  const title = new MappedText()
  title.add(value, start, start + value.length)
  return title.empty ? undefined : title
}
