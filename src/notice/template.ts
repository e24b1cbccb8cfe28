/** Stands in a block's text for a value that a template fills in (`{{ site.email }}`). */
export const filledIn = '\ufffc'

const nothing = '\u200b'
const patterns = [
  /\{\{[%<][^\n]{0,500}?[%>]\}\}/, // Hugo
  /\{%[^%]{0,2000}%\}/, // Liquid, Jinja, Twig
  /\{\{[^{}]{1,500}\}\}/, // output of all of them, Vue
  /\{:[^{}\n]{1,200}\}|[ \t]\{#[\w:.-]{1,100}\}/, // kramdown, Pandoc
  /\{\/\*[^*]{0,2000}\*\/\}|<\/?[A-Z][a-z][\w.]{0,60}(?:\s(?:[^<>{}"']|"[^"]{0,500}"|\{[^{}]{0,500}\}){0,500})?>/, // MDX
  /^(?:import|export)\s[^\n]{0,300}(?:from\s*["'][^"'\n]{1,200}["']|=[^\n]{1,200});?$/, // MDX
  /^:::[^\n]{0,200}$|^\[\[?_?(?:toc|TOC)_?\]\]?[ \t]*$/, // VuePress, Docusaurus
]
const tags = new RegExp(patterns.map((pattern) => pattern.source).join('|'), 'gm')
const hint = /\{[{%:#/]|^:::|^(?:import|export)\s|^\[\[?_?(?:toc|TOC)|<\/?[A-Z][a-z]/m

/**
 * The source with template tags blanked out, at the same length. A tag on a line of its own becomes a blank line, one
 * within a line nothing that a reader sees, and an output tag one character that stands for its value.
 */
export function withoutTemplates(source: string): string {
  if (!hint.test(source)) return source
  return source.replace(tags, (tag: string, offset: number) => {
    const alone = onlyOnLine(source, offset, offset + tag.length)
    const blank = tag.replace(/[^\n\r]/g, alone ? ' ' : nothing)
    return !alone && /^\{\{[^%<]/.test(tag) ? filledIn + blank.slice(1) : blank
  })
}

function onlyOnLine(source: string, start: number, end: number): boolean {
  let before = start - 1
  while (source[before] === ' ' || source[before] === '\t') before--
  let after = end
  while (source[after] === ' ' || source[after] === '\t') after++
  const edge = (character: string | undefined) =>
    character === undefined || character === '\n' || character === '\r'
  return edge(source[before]) && edge(source[after])
}
