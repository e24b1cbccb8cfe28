import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { alignText } from './align.js'
import type { Reading } from './draft.js'
import { frontMatterTitle, splitFrontMatter } from './front-matter.js'
import { hiddenBy, skippedTags } from './hidden.js'
import { type Region, regionsOf } from './html-main.js'
import { MappedText } from './source-map.js'
import { withoutTemplates } from './template.js'
import { walk } from './walk.js'
import { Writer } from './writer.js'

export type HtmlNode = DefaultTreeAdapterTypes.Node
export type HtmlElement = DefaultTreeAdapterTypes.Element

/** Reads an HTML page or fragment: its main content, and what its header and footer say beside it. */
export function readHtml(source: string): Reading {
  const shift = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const { body: content, frontMatter } = splitFrontMatter(source.slice(shift))
  const body = withoutTemplates(content)
  const document = parse(body, { sourceCodeLocationInfo: true, scriptingEnabled: false })
  const reader = new HtmlReader(body, shift, regionsOf(document))
  walk(document, (node, entering) => reader.visit(node, entering))
  const reading = reader.end()
  const title = frontMatterTitle(frontMatter, shift)
  return title && !reading.title ? { ...reading, title } : reading
}

class HtmlReader {
  private readonly writer = new Writer()
  private readonly outer: Writer['region'][] = []
  private language: string | undefined
  private title: MappedText | undefined

  constructor(
    private readonly body: string,
    private readonly shift: number,
    private readonly regions: Map<HtmlElement, Region>,
  ) {}

  visit(node: HtmlNode, entering: boolean): boolean {
    if ('tagName' in node) {
      if (entering) return this.enter(node)
      this.leave(node)
    } else if (entering && node.nodeName === '#text') {
      const place = (node as DefaultTreeAdapterTypes.TextNode).sourceCodeLocation
      const { value } = node as DefaultTreeAdapterTypes.TextNode
      if (place) alignText(this.body, place.startOffset, place.endOffset, value, this.emit)
    } else if (entering && node.nodeName === '#comment') {
      const { data, sourceCodeLocation: place } = node as DefaultTreeAdapterTypes.CommentNode
      if (place)
        this.writer.reading.comments.push({
          text: data,
          start: place.startOffset + this.shift,
          end: place.endOffset + this.shift,
        })
    }
    return true
  }

  end(): Reading {
    const reading = this.writer.finish()
    if (this.title) reading.title = this.title
    if (this.language) reading.language = this.language
    return reading
  }

  private enter(node: HtmlElement): boolean {
    const tag = node.tagName
    const attribute = (name: string) => node.attrs.find((candidate) => candidate.name === name)?.value
    if (tag === 'html' || tag === 'body') this.language ??= attribute('lang')?.slice(0, 2).toLowerCase()
    if (tag === 'title') this.title ??= this.titleOf(node)
    if (tag === 'head') return true
    const region = this.regions.get(node)
    if (region === 'skip' || skippedTags.has(tag) || hiddenBy(attribute)) return false
    if (tag === 'br') {
      const place = node.sourceCodeLocation
      if (place) this.writer.lineBreak(true, place.startOffset + this.shift, place.endOffset + this.shift)
      return false
    }
    if (region) {
      this.writer.flush()
      this.outer.push(this.writer.region)
      this.writer.region = region
    }
    this.writer.open(tag, attribute)
    return true
  }

  private leave(node: HtmlElement): void {
    this.writer.close(node.tagName)
    if (this.regions.has(node)) {
      this.writer.flush()
      this.writer.region = this.outer.pop() ?? 'main'
    }
  }

  private readonly emit = (value: string, from: number, to: number) => {
    this.writer.text(value, from + this.shift, to + this.shift)
  }

  private titleOf(node: HtmlElement): MappedText | undefined {
    const text = node.childNodes[0]
    if (text?.nodeName !== '#text') return undefined
    const { value, sourceCodeLocation: place } = text as DefaultTreeAdapterTypes.TextNode
    const title = new MappedText()
    if (place)
      alignText(this.body, place.startOffset, place.endOffset, value, (piece, from, to) =>
        title.add(piece, from + this.shift, to + this.shift),
      )
    const trimmed = title.trim()
    return trimmed.empty ? undefined : trimmed
  }
}
