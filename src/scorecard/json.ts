import { version } from '../../package.json'
import { jsonText } from '../report/json.js'
import type { ScorecardFormat } from './formats.js'
import type { Scorecard } from './model.js'
import { messageFor } from './places.js'
import { tiedTo } from './purposes.js'
import { textsIn } from './texts/index.js'

/** The report as its contract has it, and what the scorecard knows beside it; `schema/report.schema.json` has both. */
export const scorecardJson: ScorecardFormat = (cards) =>
  jsonText({ schemaVersion: '1', tool: { name: 'noticelint', version }, notices: cards.map(noticeOf) })

function noticeOf({ report, uiLanguage, rulesVersion, profile, commit, since }: Scorecard) {
  const texts = textsIn(uiLanguage)
  return {
    ...report,
    requirements: report.requirements.map((requirement) => {
      const message = messageFor(report, requirement.id)
      return {
        ...requirement,
        ...(message && { message: message.message }),
        ...(message?.advice && { advice: message.advice }),
      }
    }),
    purposes: report.purposes.map((purpose) => {
      const { interest, ...tied } = tiedTo(purpose, report)
      return { ...purpose, ...tied, ...(interest[0] && { legitimateInterest: interest[0] }) }
    }),
    scorecard: {
      uiLanguage,
      rulesVersion,
      ...(profile && { profile }),
      ...(commit && { commit }),
      verdict: texts.verdict(report.summary),
      caveat: texts.caveat,
      ...(since && {
        since: {
          name: since.name,
          changes: since.changes.changes,
          broken: since.changes.broken,
          fixed: since.changes.fixed,
        },
      }),
    },
  }
}
