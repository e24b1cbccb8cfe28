import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { caseOf } from '../../src/checks/check.js'
import type { Disclosure } from '../../src/checks/kinds.js'
import { judgeByPhrases } from '../../src/checks/requirements.js'
import { rulesByBlock } from '../../src/checks/second-reader.js'
import { type Bag, featuresOf, passageOf } from '../../src/claims/passages/features.js'
import type { Phrased } from '../../src/claims/passages/model.js'
import { rights } from '../../src/claims/rights.js'
import { readRuleFolder } from '../../src/config/rule-files.js'
import type { Notice } from '../../src/notice/model.js'
import { readNotice } from '../../src/notice/read.js'

/** A passage of a labelled notice, with its features. */
export interface Row {
  notice: string
  bag: Bag
  labels: Set<string>
  /** How much it counts in training. */
  weight: number
  /** What the phrases found of each label in the whole notice. */
  phrased: Record<string, Phrased>
  /** Every other notice of a set: 0 or 1, as in scripts/evaluate.mjs. */
  half: number
}

/** The labels that the passages of GDPR-Transparency-200 bear (PoPETs 2026). */
export const labels = [
  'controller-identity',
  'controller-contact',
  'dpo-contact',
  'purposes',
  'legal-basis',
  'legitimate-interests',
  'recipients',
  'third-country-transfers',
  'retention-period',
  ...rights,
  'right-to-withdraw-consent',
  'right-to-complain',
  'provision-requirement',
  'automated-decisions',
  'data-categories',
  'data-source',
]

type LineLabels = (gold: Gold, line: number) => Set<string> | undefined

interface Gold {
  id: string
  language: string
  passages?: { line: number; labels: string[] }[]
  statuses?: Record<string, { accept: string[]; lines?: [number, number][] }>
}

/** App policies, labelled passage by passage. */
export const appPolicies = (evaluation: string) =>
  rowsOf(join(evaluation, 'gt200-dev'), 1, (gold, line) => {
    const passage = gold.passages?.find((p) => p.line === line)
    return passage && new Set(passage.labels)
  })

/** English notices labelled by requirement: a line bears a label where a gold range covers it. They count a tenth. */
export async function otherNotices(evaluation: string): Promise<Row[]> {
  const covers: LineLabels = ({ statuses = {} }, line) =>
    new Set(
      labels.filter((label) =>
        (statuses[label]?.lines ?? []).some(([from, to]) => line >= from && line <= to),
      ),
    )
  return [
    ...(await rowsOf(join(evaluation, 'seeds'), 0.1, covers)),
    ...(await rowsOf(join(evaluation, 'eu-dev'), 0.1, covers)),
  ]
}

const folder = readRuleFolder('rules')
/** The rules without the model: the phrases alone. */
const { model: _, ...words } = folder.languages.en
const rules = { version: '', rules: folder.rules, language: () => words }

function phrasesOf(notice: Notice): Disclosure[] {
  const about = caseOf(notice, 'en', { rules })
  judgeByPhrases(about)
  return [...about.disclosures.values()]
}

const phrasedAs = ({ rule, status }: Disclosure) =>
  [rule.id, status === 'disclosed' || status === 'incomplete' ? status : 'missing'] as const

async function rowsOf(folder: string, weight: number, labelsAt: LineLabels): Promise<Row[]> {
  const rows: Row[] = []
  let n = 0
  for (const file of readdirSync(join(folder, 'gold')).sort()) {
    const gold: Gold = JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8'))
    const path = ['.md', '.html']
      .map((end) => join(folder, 'notices', gold.id + end))
      .find((p) => existsSync(p))
    if (gold.language !== 'en' || !path) continue
    const half = n++ % 2
    const notice = await readNotice(path, readFileSync(path, 'utf8'))
    const disclosures = phrasesOf(notice)
    const phrased = Object.fromEntries(disclosures.map(phrasedAs))
    const found = rulesByBlock(disclosures)
    for (const block of notice.blocks) {
      const here = labelsAt(gold, block.position().start.line)
      if (here)
        rows.push({
          notice: gold.id,
          bag: featuresOf(passageOf(block, notice.blocks), found.get(block)),
          labels: here,
          weight,
          phrased,
          half,
        })
    }
  }
  return rows
}
