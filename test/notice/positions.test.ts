import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readNotice } from '../../src/notice/read.js'
import { checkPositions } from './check-positions.js'

const evaluation = '../shared/eval'
const sets = ['seeds', 'gt200-dev', 'eu-dev'].filter((set) => existsSync(`${evaluation}/${set}/notices`))

describe.runIf(existsSync(evaluation))(
  'every notice of the evaluation sets, also with CRLF and a byte order mark',
  () => {
    it.each(sets)(
      '%s',
      async (set) => {
        for (const name of readdirSync(`${evaluation}/${set}/notices`)) {
          const source = readFileSync(`${evaluation}/${set}/notices/${name}`, 'utf8')
          const plain = await readNotice(name, source)
          const texts = plain.blocks.map((block) => block.text)
          expect(checkPositions(plain)).toBeGreaterThan(100)
          const crlf = await readNotice(name, `\ufeff${source.replace(/\r?\n/g, '\r\n')}`)
          checkPositions(crlf)
          expect(crlf.blocks.map((block) => block.text)).toEqual(texts)
        }
      },
      120_000,
    )
  },
)

const hard: Record<string, string> = {
  'entities.md':
    '# Caf&eacute; &amp; co&#8217;s notice\n\nWe keep data &mdash; for 5&nbsp;years \\* at most &lt;b&gt; &unknown; AT&T.\n',
  'escapes.md': '1\\. Not a list, \\_not\\_ stress\\\nnext line with `code & more` and \\\\ too\n',
  'emoji.md': '# 🔒 Privacy 👩‍💻\n\n- 😀 **Name** and 📧 e-mail\n- Zürich 🇨🇭\n',
  'quotes.md':
    '> # Quoted\n> text that\n> goes on\n>\n> > deeper &amp; deeper\n> > still\nlazy end\n\n- a\n  > in a list\n  > two lines\n',
  'lists.md':
    '1. First\n   goes on\n\n   second paragraph\n   - nested *item*\n     with a line\n2. Second\n\n       code in a list\n',
  'table.md': '| Purpose | Basis \\| reason |\n|---|:-:|\n| News &amp; offers | **consent** |\n| a `b` | |\n',
  'setext.md': 'A title\nover two lines\n===\n\nText  \nwith a break\\\nand one more\n\nSub\n---\n',
  'html-in.md':
    '<div class="x">\n\n## Inside\n\nText<br>broken <a href="mailto:a@b.eu">a@b.eu</a> caf&eacute;\n\n</div>\n\n<table><tr><th>A</th><td>b &lt; c</td></tr></table>\n\n<!-- note -->\n',
  'front.md':
    '---\ntitle: "A notice"\ndate: 2020-01-01\n---\n\n{% include x %}\n\nWe are {{ site.name }} of {: .x} town. {% if a %}Yes{% endif %}\n',
  'links.md':
    'See [our *site*](https://a.eu/x_y), <https://b.eu>, <me@c.eu>, ![picture](p.png) and [ref].\n\n[ref]: https://d.eu\n',
  'code.md':
    'Address:\n\n    Example Ltd\n    1 High Street\n\n```\nExample BV\n1000 Brussels\n```\n\n\ttabbed\n',
  'tabs.md': '-\tone\n-\ttwo\n\n>\tquoted\ttabs\n',
  'page.html':
    '<!doctype html><html lang="de"><head><title>Daten&shy;schutz &amp; mehr</title></head><body><header><h1>Datenschutz</h1></header>\n<main><p>Wir   speichern\n  Daten f&uuml;r 5&#160;Jahre &notit; &amp &eacute</p><ul><li>Name<li>E-Mail 😀</ul><table><tr><th>Zweck<th>Grund<tr><td>News &lt;3<td>Einwilligung</table><pre>\nZeile 1\r\nZeile 2</pre></main><footer>Muster&nbsp;GmbH</footer></body></html>',
  'broken.html':
    '<p>One <b>two <i>three</b> four</i> <table>stray<tr><td>cell</table> end &#x1F600; &#0; &#xD800; &euro',
  'fragment.html': 'Bare text<br>\n<br/>more &mdash; text<div>in a div<p>and p</div>tail',
  'pasted.txt':
    'Privacy policy\r\n\r\n1. Who we are\r\n\r\nExample Ltd\u200b, 1 High\u00adway.\r\n\r\n  \u2022 one\r\n    \u2022 two\r\n\r\nPurposesLegal basis\r\nNewsletterYour consent\r\nInvoicesOur contract\r\n',
  'old-mac.txt': 'Title\r\rText of one line.\rNext line of it.\r\r- item\r',
}

describe('every character stands where it says', () => {
  it.each(Object.entries(hard))('%s', async (name, source) => {
    for (const ending of ['\n', '\r\n', '\r'])
      for (const mark of ['', '\ufeff']) {
        const notice = await readNotice(name, mark + source.replace(/\r\n|\n|\r/g, ending))
        expect(checkPositions(notice)).toBeGreaterThan(10)
      }
  })
})
