import { describe, expect, test } from 'vitest'
import { json } from '../../src/report/json.js'
import { pretty } from '../../src/report/pretty.js'
import { message, notice, placeOf, report, sample, source } from './sample.js'

const context = (text: string | undefined = source, color = false) => ({
  color,
  width: 100,
  sourceOf: () => text,
  rules: [],
})

describe('the report for people', () => {
  test('one screen', () => {
    expect(pretty(sample, context())).toMatchInlineSnapshot(`
      "
      docs/privacy.md  “Privacy notice of Blue Heron Cycles”, 3 May 2026, en

         1:1  ✖ error  The notice does not say that people may complain to a supervisory authority.
              right-to-complain · Art. 13(2)(d), 14(2)(e)
              → Name the authority, such as the Data Protection Authority in Brussels, with a link.
         1:1  ● info  Where the data come from is not said.
              data-source · Art. 14(2)(f)
                1 │ # Privacy notice of Blue Heron Cycles

         4:1  ✖ error  The data protection officer's address is blank.
              blank-value · Art. 13(1)(b)
              → Write the address in, or take the sentence out.
                4 │ You can reach our data protection officer at: .
                  │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

        8:44  ▲ warning  Two periods for the same data.
              contradictory-retention · Art. 13(2)(a)
                8 │ We keep your data as long as necessary. 🚲 Orders are kept for 10 years.
                  │                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         6:1  the section is about this
                6 │ ## How long we keep your data
                  │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

        12 of 15 applicable items disclosed, 2 incomplete, 1 missing · 2 errors, 1 warning, 1 info

        Evidence of wording, not of compliance; no legal advice.
      "
    `)
  })

  test('names several notices and adds them up', () => {
    const text = pretty(report(notice([]), notice([], { path: 'b.md' })), context())
    expect(text).toContain(
      '2 notices: 24 of 30 applicable items disclosed, 4 incomplete, 2 missing · no findings',
    )
  })

  test('is plain without colour, and the same text with it', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are meant
    const colored = pretty(sample, context(source, true)).replace(/\u001b\[\d+m/g, '')
    expect(colored).toBe(pretty(sample, context()))
    expect(pretty(sample, context())).not.toContain('\u001b')
  })

  test('does without the source', () => {
    const text = pretty(sample, { ...context(), sourceOf: () => undefined })
    expect(text).toContain('blank-value · Art. 13(1)(b)')
    expect(text).not.toContain('│')
  })

  test('is silent where there is nothing to tell', () => {
    expect(pretty(report(), context())).toBe('')
  })
})

describe('a hostile notice', () => {
  const evil = '# A \u001b]0;title\u0007 \u009b31m red \u202e backwards \u0000 ::error::x\n'
  const quote = evil.trim()
  const hostile = report(
    notice(
      [
        message(
          'blank-value',
          quote,
          {
            message: quote,
            advice: quote,
            articles: [quote],
            related: [{ ...placeOf(quote, evil), message: quote, quote }],
          },
          evil,
        ),
      ],
      { path: quote, title: quote, date: quote },
    ),
  )

  test('comes out inert', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left but line feeds
    expect(pretty(hostile, context(evil))).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  })

  test('comes out as it is, but inert, in JSON', () => {
    const text = json(hostile, context(evil))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left but line feeds
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
    expect(JSON.parse(text)).toEqual(hostile)
  })
})
