import type { Scorecard } from './model.js'

/** Scorecards of one or more notices as one text. */
export type ScorecardFormat = (cards: readonly Scorecard[]) => string

/** Every way to write scorecards; each is loaded only where it is used. */
export const scorecardFormats = {
  html: async (): Promise<ScorecardFormat> => {
    const { scorecardHtml } = await import('./html/scorecard.js')
    return ([card]) => scorecardHtml(card!)
  },
  markdown: async (): Promise<ScorecardFormat> => (await import('./markdown.js')).scorecardMarkdown,
  json: async (): Promise<ScorecardFormat> => (await import('./json.js')).scorecardJson,
  csv: async (): Promise<ScorecardFormat> => (await import('./csv.js')).scorecardCsv,
} satisfies Record<string, () => Promise<ScorecardFormat>>

export type ScorecardFormatName = keyof typeof scorecardFormats
export const scorecardFormatNames = Object.keys(scorecardFormats) as ScorecardFormatName[]
