import { kindsByWords } from '../checks/wording.js'
import type { Language } from '../notice/model.js'
import type { NoticeReport } from '../report/model.js'
import type { RuleSet } from '../rules/model.js'
import { compareDisclosures } from './disclosures.js'
import { type CompareOptions, compareMessages } from './messages.js'
import { type Change, type FoundChange, isLoss, type NoticeChanges } from './model.js'
import { changeTexts } from './texts/index.js'

/**
 * What happened between two reports on a notice: problems broken, fixed and there before, and what the notice says
 * otherwise, losses first. Pure. `lineMap` makes the map of lines, `isLocalRule` knows the rules.
 */
export function compareReports(
  base: NoticeReport | undefined,
  head: NoticeReport | undefined,
  options: CompareOptions & { language?: Language } = {},
): NoticeChanges {
  const path = head?.path ?? base?.path ?? ''
  const { language = 'en' } = options
  if (!base || !head)
    return {
      path,
      language,
      ...(base && { base }),
      ...(head && { head }),
      broken: head?.messages ?? [],
      fixed: [],
      before: [],
      changes: [],
    }
  const changes = withoutRepeats(compareDisclosures(base, head)).map(inLanguage(language))
  const inOrder = [...changes.filter(isLoss), ...changes.filter((change) => !isLoss(change))]
  return { path, language, base, head, ...compareMessages(base, head, options), changes: inOrder }
}

const inLanguage =
  (language: Language) =>
  ({ says, ...change }: FoundChange): Change => ({ ...change, text: says(changeTexts(language), language) })

/** An address may be the controller's and the data protection officer's: told once, of the more particular of the two. */
function withoutRepeats(changes: FoundChange[]): FoundChange[] {
  const isContact = ({ kind }: FoundChange) => kind.startsWith('contact-')
  const particular = changes.filter((c) => isContact(c) && c.requirement !== 'controller-contact')
  const told = new Set(particular.flatMap(({ values }) => values))
  return changes.filter(
    (c) => !isContact(c) || particular.includes(c) || !c.values.every((value) => told.has(value)),
  )
}

/** Rules whose findings hang on nothing but the words of their place, for `CompareOptions.isLocal`. */
export function isLocalRule(...sets: Pick<RuleSet, 'rules'>[]): (ruleId: string) => boolean {
  const rules = sets.flatMap((set) => set.rules)
  const local = new Set(
    rules.filter(({ kind }) => [...kindsByWords, 'blank-value'].includes(kind)).map(({ id }) => id),
  )
  return (ruleId) => local.has(ruleId)
}

/** A notice that the change left alone: all its problems were there before. */
export const unchanged = (notice: NoticeReport): NoticeChanges => ({
  path: notice.path,
  language: 'en',
  base: notice,
  head: notice,
  broken: [],
  fixed: [],
  before: notice.messages,
  changes: [],
})
