import type { SourcePosition } from '../../src/notice/model.js'
import type { Message, NoticeReport, Report } from '../../src/report/model.js'

/** A notice of our own, and a report on it. */
export const source = `# Privacy notice of Blue Heron Cycles

Blue Heron Cycles, 4 Canal Street, Ghent, is the controller.
You can reach our data protection officer at: .

## How long we keep your data

We keep your data as long as necessary. 🚲 Orders are kept for 10 years.

Version of 3 May 2026
`

/** Where a stretch of a source is. */
export function placeOf(text: string, within = source): SourcePosition {
  const at = within.indexOf(text)
  if (at < 0) throw new Error(`the sample has no "${text}"`)
  const point = (offset: number) => {
    const lines = within.slice(0, offset).split('\n')
    return { line: lines.length, column: lines.at(-1)!.length + 1, offset }
  }
  return { start: point(at), end: point(at + text.length) }
}

export function message(
  ruleId: string,
  quote: string,
  more: Partial<Message> = {},
  within = source,
): Message {
  const common = {
    ruleId,
    severity: 'error' as const,
    message: `${ruleId} is reported.`,
    articles: ['13(1)(b)'],
  }
  return { ...common, ...placeOf(quote, within), quote, related: [], ...more }
}

export function notice(messages: Message[], more: Partial<NoticeReport> = {}): NoticeReport {
  return {
    path: 'docs/privacy.md',
    language: 'en',
    format: 'markdown',
    title: 'Privacy notice of Blue Heron Cycles',
    date: '3 May 2026',
    score: 80,
    summary: { applicable: 15, disclosed: 12, incomplete: 2, missing: 1, contradictory: 0 },
    requirements: [],
    purposes: [],
    messages,
    suppressed: [],
    ...more,
  }
}

export const report = (...notices: NoticeReport[]): Report => ({
  schemaVersion: '1',
  tool: { name: 'noticelint', version: '0.0.0' },
  notices,
})

const title = '# Privacy notice of Blue Heron Cycles'
const heading = '## How long we keep your data'

export const sample = report(
  notice([
    message('right-to-complain', title, {
      message: 'The notice does not say that people may complain to a supervisory authority.',
      advice: 'Name the authority, such as the Data Protection Authority in Brussels, with a link.',
      articles: ['13(2)(d)', '14(2)(e)'],
      absence: true,
      quote: '',
    }),
    message('data-source', title, {
      severity: 'info',
      message: 'Where the data come from is not said.',
      articles: ['14(2)(f)'],
      absence: true,
      quote: '',
    }),
    message('blank-value', 'You can reach our data protection officer at: .', {
      message: "The data protection officer's address is blank.",
      advice: 'Write the address in, or take the sentence out.',
    }),
    message('contradictory-retention', 'Orders are kept for 10 years.', {
      severity: 'warning',
      message: 'Two periods for the same data.',
      articles: ['13(2)(a)'],
      related: [
        { ...placeOf(heading), message: 'the section is about this', quote: 'How long we keep your data' },
      ],
    }),
  ]),
)
