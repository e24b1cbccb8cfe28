import type { Definition, Nodes, Root } from 'mdast'
import { type CompileContext, fromMarkdown, type Token } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { decodeString } from 'micromark-util-decode-string'
import type { Reading } from './draft.js'
import { firstFrom } from './first-from.js'
import { frontMatterTitle, splitFrontMatter } from './front-matter.js'
import { TagReader } from './tags.js'
import { withoutTemplates } from './template.js'
import { Writer } from './writer.js'

const programming =
  /^(?:[jt]sx?|json|html?|xml|css|s[ac]ss|bash|sh|shell|console|python|py|php|sql|ya?ml|java|ruby|go|rust|mermaid|diff)$/i

/** A stretch of the source that stands for a piece of text: characters, an escape, a character reference. */
interface Piece {
  from: number
  to: number
  value: string
}

/** Reads Markdown (CommonMark, GFM tables, YAML and TOML front matter, HTML and template tags inside). */
export function readMarkdown(source: string): Reading {
  const shift = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const { body: content, frontMatter } = splitFrontMatter(source.slice(shift))
  const body = withoutTemplates(content)
  const pieces: Piece[] = []
  // Tables cost the parser a quarter more: only where there is a line that could part a table's head from its rows.
  const tables = /^[ \t>|:-]*-[ \t>|:-]*$/m.test(body) && body.includes('|')
  const tree = fromMarkdown(body, {
    extensions: tables ? [gfmTable()] : [],
    mdastExtensions: tables ? [gfmTableFromMarkdown(), recorder(pieces)] : [recorder(pieces)],
  })
  const reading = new MarkdownReader(source, body, shift, pieces).read(tree)
  const title = frontMatterTitle(frontMatter, shift)
  return title ? { ...reading, title } : reading
}

/** mdast has one position for a whole text node; this keeps those of the tokens it is made of. */
function recorder(pieces: Piece[]) {
  function data(this: CompileContext, token: Token): undefined {
    const tail = this.stack.pop() as { value: string; position: { end: unknown } }
    const value = this.sliceSerialize(token)
    tail.value += value
    tail.position.end = { ...token.end }
    pieces.push({ from: token.start.offset, to: token.end.offset, value })
  }
  function reference(this: CompileContext, token: Token): undefined {
    const tail = this.stack.pop() as { position: { end: unknown } }
    tail.position.end = { ...token.end }
    pieces.push({
      from: token.start.offset,
      to: token.end.offset,
      value: decodeString(this.sliceSerialize(token)),
    })
  }
  return {
    exit: {
      data,
      characterEscapeValue: data,
      codeTextData: data,
      codeFlowValue: data,
      htmlFlowData: data,
      htmlTextData: data,
      characterReference: reference,
    },
  }
}

class MarkdownReader {
  private readonly writer: Writer
  private readonly tags: TagReader
  private readonly definitions = new Map<string, string>()
  private headerRow = false

  constructor(
    source: string,
    private readonly body: string,
    private readonly shift: number,
    private readonly pieces: readonly Piece[],
  ) {
    this.writer = new Writer(source)
    this.tags = new TagReader(this.writer)
  }

  read(tree: Root): Reading {
    visit(tree, (node) => {
      if (node.type === 'definition') this.definitions.set(node.identifier, (node as Definition).url)
    })
    visit(
      tree,
      (node, parent) => this.enter(node, parent),
      (node) => this.leave(node),
    )
    this.tags.end()
    return this.writer.finish()
  }

  private enter(node: Nodes, parent: Nodes | undefined): void {
    const writer = this.writer
    const position = node.position!
    const start = position.start.offset!
    const end = position.end.offset!
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        this.text(start, end)
        return
      case 'html':
        this.html(start, end)
        return
      case 'code':
        // Notices set addresses and indented text in code blocks; a block in a programming language is none of that.
        writer.open('pre')
        if (!programming.test(node.lang ?? '')) this.text(this.behindFence(start, end), end)
        writer.close('pre')
        return
      case 'break':
        writer.lineBreak(true, start + this.shift, end + this.shift)
        return
      case 'link':
        writer.open('a', () => node.url)
        return
      case 'linkReference':
        writer.open('a', () => this.definitions.get(node.identifier))
        return
      case 'listItem': {
        writer.open('li')
        return
      }
      case 'list':
        writer.open(node.ordered ? 'ol' : 'ul', () => String(node.start ?? 1))
        return
      case 'tableCell':
        writer.open(this.headerRow ? 'th' : 'td')
        return
      case 'tableRow':
        this.headerRow = parent?.type === 'table' && parent.children[0] === node
        writer.open('tr')
        return
      case 'thematicBreak':
        writer.flush()
        return
      default: {
        const tag = tagOf(node)
        if (tag) writer.open(tag)
      }
    }
  }

  private leave(node: Nodes): void {
    const tag = tagOf(node)
    if (tag) this.writer.close(tag)
  }

  /** The pieces of the source between two offsets, with the line endings between and around them. */
  private *piecesIn(start: number, end: number): Generator<Piece> {
    const { body, pieces } = this
    let last = start
    let found = false
    for (
      let index = firstFrom(pieces, ({ from }) => from < start);
      index < pieces.length && pieces[index]!.to <= end;
      index++
    ) {
      const piece = pieces[index]!
      yield* endingsIn(body, last, piece.from)
      yield piece
      last = piece.to
      found = true
    }
    // Without pieces it is a line ending between two tags, or the text of an autolink, which stands as it is.
    if (found || body.slice(start, end).trim() === '') yield* endingsIn(body, last, end)
    else yield { from: start, to: end, value: body.slice(start, end) }
  }

  private text(start: number, end: number): void {
    for (const { from, to, value } of this.piecesIn(start, end)) {
      if (/^[\r\n]+$/.test(value)) this.tags.lineBreak(from + this.shift, to + this.shift)
      else this.tags.text(value, from + this.shift, to + this.shift)
    }
  }

  /** Where the lines of a code block begin: the fence's own line is not among them. */
  private behindFence(start: number, end: number): number {
    if (!/[`~]/.test(this.body.charAt(start))) return start
    const ending = /[\r\n]/.exec(this.body.slice(start, end))
    return ending ? start + ending.index : end
  }

  private html(start: number, end: number): void {
    for (const { from, to, value } of this.piecesIn(start, end))
      this.tags.read(value, from + this.shift, to + this.shift)
  }
}

function* endingsIn(body: string, start: number, end: number): Generator<Piece> {
  if (start >= end) return
  for (const { 0: value, index } of body.slice(start, end).matchAll(/\r\n|\n|\r/g))
    yield { from: start + index, to: start + index + value.length, value }
}

function tagOf(node: Nodes): string | undefined {
  switch (node.type) {
    case 'paragraph':
      return 'p'
    case 'heading':
      return `h${node.depth}`
    case 'strong':
      return 'strong'
    case 'blockquote':
      return 'blockquote'
    case 'list':
      return node.ordered ? 'ol' : 'ul'
    case 'listItem':
      return 'li'
    case 'link':
    case 'linkReference':
      return 'a'
    case 'table':
      return 'table'
    case 'tableRow':
      return 'tr'
    case 'tableCell':
      return 'td'
    default:
      return undefined
  }
}

/** Walks the tree without recursion: trees of hostile notices are deep. */
function visit(
  tree: Nodes,
  enter: (node: Nodes, parent?: Nodes) => unknown,
  leave?: (node: Nodes) => void,
): void {
  const open: { node: Nodes; child: number }[] = [{ node: tree, child: 0 }]
  while (open.length > 0) {
    const top = open.at(-1)!
    const child = 'children' in top.node ? top.node.children[top.child++] : undefined
    if (child) {
      enter(child, top.node)
      open.push({ node: child, child: 0 })
    } else {
      open.pop()
      leave?.(top.node)
    }
  }
}
