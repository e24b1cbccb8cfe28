import type { HtmlNode } from './html.js'

/**
 * Walks a tree without recursion, since trees of hostile pages are deep. `visit` is called when a node is entered, and again
 * when it is left; where it answers `false` on entering, the node's children and its leaving are passed over.
 */
export function walk(root: HtmlNode, visit: (node: HtmlNode, entering: boolean) => boolean): void {
  if (!visit(root, true)) return
  const open: { node: HtmlNode; child: number }[] = [{ node: root, child: 0 }]
  while (open.length > 0) {
    const top = open.at(-1)!
    const child = 'childNodes' in top.node ? top.node.childNodes[top.child++] : undefined
    if (!child) {
      open.pop()
      visit(top.node, false)
    } else if (visit(child, true)) open.push({ node: child, child: 0 })
  }
}
