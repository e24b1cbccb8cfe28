import { createHash } from 'node:crypto'
import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Language } from '../../notice/model.js'
import { visible } from '../visible.js'

export interface Document {
  language: Language
  title: string
  style: string
  script?: string
  body: ElementContent[]
}

/**
 * A whole page as text. Its Content-Security-Policy allows the style sheet and the script that stand in it, by their
 * digests, and nothing else: no other script, no request, no frame, no form. Whatever the parts of the page say, nothing in
 * it hides or reorders text.
 */
export function htmlDocument({ language, title, style, script, body }: Document): string {
  const policy = [
    "default-src 'none'",
    `style-src '${digest(style)}'`,
    ...(script ? [`script-src '${digest(script)}'`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', title),
    raw('style', style),
  ])
  const page: Element = h('html', { lang: language }, [
    head,
    h('body', [...body, ...(script ? [raw('script', script)] : [])]),
  ])
  makeVisible(page)
  const html = toHtml({ type: 'root', children: [{ type: 'doctype' }, page] })
  return `${html}\n`
}

const digest = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`

/** A style sheet or script of our own; what stands in it is not escaped. */
const raw = (tagName: 'style' | 'script', value: string): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children: [{ type: 'text', value }],
})

/** Text and attributes as they are shown; a style sheet or a script of our own stays, and so does where a link leads. */
function makeVisible(element: Element): void {
  const open = [element]
  for (let one = open.pop(); one; one = open.pop()) {
    if (one.tagName === 'style' || one.tagName === 'script') continue
    for (const [name, value] of Object.entries(one.properties))
      if (typeof value === 'string' && name !== 'href') one.properties[name] = visible(value)
    for (const child of one.children) {
      if (child.type === 'text') child.value = visible(child.value)
      if (child.type === 'element') open.push(child)
    }
  }
}
