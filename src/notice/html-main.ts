import { hiddenBy, skippedTags } from './hidden.js'
import type { HtmlElement, HtmlNode } from './html.js'
import { walk } from './walk.js'

export type Region = 'main' | 'aside' | 'skip'

const furniture =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|menubar|breadcrumbs?|sidebar|skip-?link|skip|share|sharing|social|pop-?up|modal|offcanvas|pagination|preloader|loader|back-?to-?top|scroll-?top|cookie-?(?:banner|bar|notice|consent|popup|modal|law)|cookieconsent|consent-?(?:banner|bar|popup|modal)|cc-window|cc-banner|cmplz-cookiebanner|onetrust-[\w-]+|gdpr-(?:banner|popup)|search-?form)(?:$|[\s_-])/i
const beside = /(?:^|[\s_-])(?:footer|header|top-?bar|masthead|bottom|copyright)(?:$|\s)/i

/** Text with at least this share of the page's is the notice, whatever its element is called. */
const mainShare = 0.4

interface Weight {
  text: number
  linked: number
  heading: boolean
}

/** Which parts of a page are the notice, which stand beside it, and which are neither; what is not named goes with its parent. */
export function regionsOf(document: HtmlNode): Map<HtmlElement, Region> {
  const weights = weigh(document)
  const total = weights.get(document)?.text ?? 0
  const regions = new Map<HtmlElement, Region>()
  const main = explicitMain(weights, total)
  const inside = main ? ancestors(main) : undefined
  let depth = 0
  walk(document, (node, entering) => {
    if (!('tagName' in node)) return true
    if (node === main) {
      regions.set(node, 'main')
      depth += entering ? 1 : -1
    }
    if (!entering) return true
    const weight = weights.get(node)
    if (!weight) return false
    const region = regionFor(node, weight, total, depth > 0, inside)
    if (region) regions.set(node, region)
    return region !== 'skip' && !(region === 'aside')
  })
  return regions
}

function regionFor(
  node: HtmlElement,
  weight: Weight,
  total: number,
  inMain: boolean,
  path: Set<HtmlNode> | undefined,
): Region | undefined {
  if (path?.has(node) || ['html', 'body', 'head'].includes(node.tagName)) return undefined
  if (weight.text > total * mainShare) return undefined
  const attribute = (name: string) => node.attrs.find((candidate) => candidate.name === name)?.value ?? ''
  const names = `${attribute('class')} ${attribute('id')}`
  if (furniture.test(names))
    return weight.linked * 2 > weight.text || weight.text * 5 < total ? 'skip' : undefined
  if (inMain) return undefined
  const role = attribute('role')
  const isBeside =
    node.tagName === 'footer' ||
    node.tagName === 'header' ||
    /^(?:banner|contentinfo)$/.test(role) ||
    beside.test(names)
  if (isBeside) return weight.heading && node.tagName !== 'footer' ? undefined : 'aside'
  if (node.tagName === 'aside' || role === 'complementary') return 'skip'
  if (path?.has(node.parentNode as HtmlNode)) return weight.heading ? undefined : 'aside'
  return undefined
}

/** `<main>`, `role=main`, or else the one article that holds most of the text. */
function explicitMain(weights: Map<HtmlNode, Weight>, total: number): HtmlElement | undefined {
  let best: HtmlElement | undefined
  for (const [node, weight] of weights) {
    if (!('tagName' in node) || weight.text < total * mainShare) continue
    const role = node.attrs.find((attribute) => attribute.name === 'role')?.value
    if (node.tagName === 'main' || role === 'main') return node
    if (node.tagName === 'article' && weight.text > (best ? weights.get(best)!.text : 0)) best = node
  }
  return best
}

function ancestors(element: HtmlElement): Set<HtmlNode> {
  const path = new Set<HtmlNode>()
  for (let node: HtmlNode | null = element; node; node = 'parentNode' in node ? node.parentNode : null)
    path.add(node)
  return path
}

/** How much text each element shows, how much of it in links, and whether an `<h1>` is among it. */
function weigh(document: HtmlNode): Map<HtmlNode, Weight> {
  const weights = new Map<HtmlNode, Weight>()
  const open: Weight[] = []
  walk(document, (node, entering) => {
    if (node.nodeName === '#text') {
      if (entering && open.length > 0) open.at(-1)!.text += (node as { value: string }).value.trim().length
      return true
    }
    if (!('childNodes' in node)) return true
    if (entering) {
      if ('tagName' in node) {
        const attribute = (name: string) => node.attrs.find((candidate) => candidate.name === name)?.value
        if (skippedTags.has(node.tagName) || hiddenBy(attribute)) return false
      }
      const weight = { text: 0, linked: 0, heading: node.nodeName === 'h1' }
      weights.set(node, weight)
      open.push(weight)
      return true
    }
    const weight = open.pop()!
    const parent = open.at(-1)
    if (parent) {
      parent.text += weight.text
      parent.linked += node.nodeName === 'a' ? weight.text : weight.linked
      parent.heading ||= weight.heading
    }
    return true
  })
  return weights
}
