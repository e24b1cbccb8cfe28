import { conclude, type Judged } from './checks/check.js'
import { compareTranslations, type Translation } from './checks/translations/group.js'
import { isSameController } from './checks/translations/same-notice.js'
import { judgeInput, type Linted, type LintInput, type LintOptions, type ReadNotice } from './lint.js'
import type { Language } from './notice/model.js'

/** One of several notices that are translations of each other. */
export interface TogetherInput {
  input: LintInput
  options: LintOptions
  /** Differences are told in those of the highest number; in one of 0 none is. */
  tells: number
  /** The language that its name says, where only its name makes it a translation. */
  named?: Language
}

export interface TogetherOptions {
  /** Only their names say that they are translations: those that are not are left alone. */
  byName: boolean
}

/**
 * `lint` for notices that are translations of each other: they are compared, and what differs is told in one of them.
 * Returns for each its report, or the error that kept it from being judged. Pure, as `lint` is.
 */
export async function lintTogether(
  inputs: readonly TogetherInput[],
  { byName }: TogetherOptions,
): Promise<(Linted | Error)[]> {
  const judged = await Promise.all(inputs.map(judgeOne))
  const group = judged.filter((one): one is Member => !(one instanceof Error))
  const compared = byName ? sameNotice(group) : group
  const messages = new Map(
    compared.length > 1 ? compareTranslations(compared).map((list, i) => [compared[i]!, list]) : [],
  )
  return judged.map((one): Linted | Error => {
    if (one instanceof Error) return one
    const report = conclude(one.judged, messages.get(one))
    const others = messages.has(one) ? compared.filter((other) => other !== one) : []
    const translations = others.map(({ judged: { about } }) => about.reading.notice.path)
    return {
      notice: one.read.notice,
      uiLanguage: one.read.uiLanguage,
      report: translations.length ? { ...report, translations } : report,
    }
  })
}

interface Member extends Translation {
  judged: Judged
  read: ReadNotice
  named: Language | undefined
}

async function judgeOne({ input, options, tells, named }: TogetherInput): Promise<Member | Error> {
  try {
    const read = await judgeInput(input, options)
    return { judged: read.judged, read, tells, named }
  } catch (error) {
    return error as Error
  }
}

/** Those that are in the language that their name says, one for each language, and of one controller. */
function sameNotice(group: readonly Member[]): Member[] {
  const fitting = group.filter(({ named, judged }) => !named || named === judged.language)
  const [first, ...rest] = fitting.filter(
    (one, i) => fitting.findIndex((other) => other.judged.language === one.judged.language) === i,
  )
  if (!first) return []
  return [first, ...rest.filter((one) => isSameController(first.judged.about, one.judged.about))]
}
