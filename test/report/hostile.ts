import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { visit } from 'unist-util-visit'
import { expect } from 'vitest'

/** What somebody may write into a notice, a file's name or a rule to have a report act. */
export const evilParts = [
  '::set-output name=errors::0',
  '::error file=x::boo',
  '##[add-path]/tmp',
  '@octocat',
  '#1',
  'octo/repo#2',
  'GH-3',
  'https://evil.example',
  'www.evil.example',
  '<img src=x onerror=alert(1)>',
  '![x](https://evil.example/x.png)',
  '[x](https://evil.example)',
  '</details>',
  '`` ` ```',
  '| x | y |',
  '$`x`$',
  '\u001b[31mred\u001b[2J',
  '\u202eesrever',
]

// biome-ignore lint/suspicious/noControlCharactersInRegex: there must be none
export const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

/** What a reader of GitHub's page would meet in a summary or a comment, besides the markup that is ours. */
export function expectInert(markdown: string): void {
  const tree = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  visit(tree, (node) => {
    if (node.type === 'link')
      expect(node.url).toMatch(/^https:\/\/github\.com\/Codertocat\/Hello-World\/blob\//)
    if (node.type === 'html')
      expect(node.value.replace(/<summary>.*<\/summary>/g, '').trim()).toMatch(
        /^(<br>|<\/?details>|<!-- noticelint [0-9a-f]+ -->|\s)*$/,
      )
    if (node.type === 'html')
      for (const [, inside] of node.value.matchAll(/<summary>(.*)<\/summary>/g))
        expect(inside!.replace(/<\/?code>/g, '')).not.toMatch(/[<>]/)
    if (node.type === 'text') expect(node.value).not.toMatch(/@\w|#\d|GH-\d|:\/\/|www\.\w/)
    expect(node.type).not.toBe('image')
    expect(node.type).not.toMatch(/definition|Reference/)
  })
  expect(markdown).not.toMatch(control)
}
