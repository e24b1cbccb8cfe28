import { describe, expect, it } from 'vitest'
import { readNotice } from '../../src/notice/read.js'
import { outline } from './outline.js'

const read = (html: string) => readNotice('notice.html', html)
const shape = async (html: string) => outline(await read(html))
const prose =
  'We process your data fairly, and we keep them only for as long as the purposes named here need them. '

describe('a page', () => {
  it('is its main part; header and footer stand aside, the rest is left out', async () => {
    const notice =
      await read(`<!doctype html><html lang="en"><head><title>Notice | Example</title><style>p{}</style></head><body>
      <div id="cookie-banner"><p>We use cookies! <button>Accept</button></p></div>
      <header><nav><a href="/">Home</a></nav><p>Example Ltd</p></header>
      <main><nav class="breadcrumb">Home / Notice</nav><h1>Notice</h1><p>${prose.repeat(3)}</p><p hidden>Hidden</p><script>x()</script>
      <div style="display: none">Gone</div><form><label>Name</label><select><option>Mrs</option></select></form></main>
      <aside>Read also</aside><footer><h2>Contact</h2><p>1 High Street</p></footer></body></html>`)
    expect(outline(notice)).toEqual([
      'p aside: Example Ltd',
      '#: Notice',
      `p: ${prose.repeat(3).trim()}`,
      'p: Name',
      'p aside: Contact',
      'p aside: 1 High Street',
    ])
    expect(notice.title?.text).toBe('Notice')
    expect(notice.sections.map((section) => section.heading?.text)).toEqual([undefined, 'Notice', undefined])
  })
  it('may have no main part: what frames it is told by its names', async () => {
    expect(
      await shape(`<body><div class="navbar"><a href=a>Home</a> <a href=b>Shop</a></div><div class="hero"><h1>Notice</h1></div>
        <div class="content"><h2>Data</h2><p>${prose.repeat(3)}</p></div><div class="site-footer">Example Ltd</div></body>`),
    ).toEqual(['#: Notice', '##: Data', `p: ${prose.repeat(3).trim()}`, 'p aside: Example Ltd'])
  })
  it('has contact data beside it in its top bar, too', async () => {
    const page = `<body><div class="top-bar" role="complementary"><a href="tel:+320">+32 0</a></div><div role="complementary">Read also</div>
      <main><p>${prose.repeat(3)}</p></main></body>`
    expect(await shape(page)).toEqual(['p aside: +32 0', `p: ${prose.repeat(3).trim()}`])
  })
  it('is not left out because of its names', async () => {
    expect(
      await shape(`<body><div class="modal cookie-notice"><h2>Data</h2><p>${prose}</p></div></body>`),
    ).toEqual(['##: Data', `p: ${prose.trim()}`])
  })
  it('may be a fragment without any page', async () => {
    expect(await shape('Bare text<p>and <b>more</b> of it')).toEqual(['p: Bare text', 'p: and more of it'])
  })
})

describe('structures of HTML', () => {
  it('headings in bold, lines by breaks, paragraphs by two of them', async () => {
    expect(
      await shape(
        '<p><strong>Retention</strong></p><p>Five years.<br><br>Example Ltd<br>1 High Street</p><p>• one<br>• two</p>',
      ),
    ).toEqual([
      '#: Retention',
      'p: Five years.',
      'p: Example Ltd / 1 High Street',
      '- after(Example Ltd ): one',
      '- after(Example Ltd ): two',
    ])
  })
  it('definition lists: a term is the heading of its descriptions', async () => {
    expect(
      await shape('<h1>N</h1><dl><dt>Purpose</dt><dd>News</dd><dd>Offers<dt>Basis<dd>Consent</dl>'),
    ).toEqual(['#: N', '##: Purpose', 'p: News', 'p: Offers', '##: Basis', 'p: Consent'])
  })
  it('tables with spans, row headers, lists in cells', async () => {
    expect(
      await shape(`<table><thead><tr><th>Purpose<th colspan=2>Ground</tr></thead>
        <tr><th rowspan=2>News<td>Consent<td>6(1)(a)</tr><tr><td><ul><li>first<li>second</ul></tr></table>`),
    ).toEqual([
      'cell: Purpose',
      'cell: Ground',
      'cell column(Purpose): News',
      'cell column(Ground) row(News): Consent',
      'cell column(Ground) row(News): 6(1)(a)',
      '- column(Ground) row(News): first',
      '- column(Ground) row(News): second',
    ])
  })
  it('nested lists and their lines', async () => {
    expect(
      await shape('<p>You may:<ul><li>ask<li>object:<ol><li>to news<li>to profiles</ol>at any time</ul>'),
    ).toEqual([
      'p: You may:',
      '- after(You may:): ask',
      '- after(You may:): object:',
      '-- in(object:): to news',
      '-- in(object:): to profiles',
      'p in(object:): at any time',
    ])
  })
  it('links, also those that hide an e-mail address', async () => {
    const notice = await read(
      '<p>Mail <a href="mailto:a@b.eu">us</a> or <a href="/cdn-cgi/l/email-protection#a1b2">[email&#160;protected]</a>.',
    )
    expect(notice.blocks[0]!.links.map((link) => link.url)).toEqual([
      'mailto:a@b.eu',
      '/cdn-cgi/l/email-protection#a1b2',
    ])
    expect(notice.blocks[0]!.text).toBe('Mail us or [email\u00a0protected].')
  })
  it('quotations, comments, preformatted text', async () => {
    const notice = await read(
      '<!-- noticelint-disable x --><blockquote>The law.</blockquote><pre>\nExample Ltd\n1 High Street\n\nTel: 01 23 45</pre>',
    )
    expect(outline(notice)).toEqual([
      'p quoted: The law.',
      'p: Example Ltd / 1 High Street',
      'p: Tel: 01 23 45',
    ])
    expect(notice.comments).toEqual([{ text: ' noticelint-disable x ', start: 0, end: 29 }])
  })
})
