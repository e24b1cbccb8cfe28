import type { Evidence, NoticeReport, PurposeReport } from '../report/model.js'

/** What the notice ties to a purpose, column by column; an empty list is a hole. */
export interface Tied {
  interest: Evidence[]
  data: Evidence[]
  recipients: Evidence[]
  retention: Evidence[]
}

/** What the report ties to the purpose, and the evidence of the items that stands within the purpose's own passage. */
export function tiedTo(purpose: PurposeReport, report: NoticeReport): Tied {
  const within = (id: string): Evidence[] =>
    (report.requirements.find((requirement) => requirement.id === id)?.evidence ?? [])
      .filter(
        ({ path, start, end }) =>
          path === purpose.path &&
          start.offset >= purpose.start.offset &&
          end.offset <= purpose.end.offset &&
          start.offset < end.offset,
      )
      .sort((a, b) => a.start.offset - b.start.offset)
  const needsInterest = purpose.legalBases.includes('legitimate-interests')
  return {
    interest: purpose.legitimateInterest
      ? [purpose.legitimateInterest]
      : needsInterest
        ? within('legitimate-interests')
        : [],
    data: purpose.data ?? within('data-categories'),
    recipients: purpose.recipients ?? within('recipients'),
    retention: purpose.retention ?? within('retention-period'),
  }
}
