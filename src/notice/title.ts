import { TextBlock } from './block.js'
import type { Block, Notice } from './model.js'
import type { MappedText } from './source-map.js'

const words =
  /priva|confidential|persoonlijke|persoonsgegevens|gegevensbescherming|datenschutz|personenbezogen|données|donnees|data|gdpr|rgpd|dsgvo|\bavg\b|cookie|notice|policy|statement|erklärung|verklaring|déclaration|mentions/i
const longest = 100

/** The heading that names the notice, or else what the file says beside its text (`<title>`, front matter). */
export function titleOf(notice: Notice, given: MappedText | undefined): Block | undefined {
  const headings = notice.sections.flatMap(({ heading, number }) => (heading && !number ? [heading] : []))
  const top = headings.filter((heading) => heading.depth === 1)
  // A date in the place of the title names nothing.
  if (top.length === 1 && !(given && /\b\d{4}\b/.test(top[0]!.text))) return top[0]
  if (given) return block(notice, given)
  return headings.slice(0, 3).find(isName) ?? (notice.blocks[0] === headings[0] ? headings[0] : undefined)
}

function isName(heading: Block): boolean {
  const early = heading.depth === 1 || heading.index < 3
  return early && heading.text.length < longest && !/[?:]$/.test(heading.text) && words.test(heading.text)
}

/** A block of its own for a title that is no part of the text: its index is -1. */
function block(notice: Notice, text: MappedText): Block {
  const draft = {
    kind: 'heading',
    text,
    depth: 1,
    bold: false,
    attached: false,
    region: 'main',
    quoted: false,
  } as const
  return new TextBlock(notice, draft, -1, { depth: 0, blocks: [] }, new Map())
}
