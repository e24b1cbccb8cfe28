import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { check } from '../../src/checks/check.js'
import { type Language, languages } from '../../src/notice/model.js'
import { readNotice } from '../../src/notice/read.js'
import { loadRules } from '../rules/load.js'

interface Statements {
  /** Headings, and statements by the requirements they disclose ("purposes+legal-basis"). */
  notice: (string | Record<string, string>)[]
  weak: Record<string, string[]>
  good: Record<string, string[]>
}

const rules = loadRules()
const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')

/** What is not judged right yet is counted, so that it becomes fewer and never more. */
const floors = JSON.parse(read('floors.json')) as Record<string, Record<'weak' | 'good', number>>

/** Statements that say the requirement, too, and are left out while it is weakened. */
const besides: Record<string, string[]> = {
  'third-country-transfers': ['transfer-safeguards'],
  recipients: ['third-country-transfers', 'transfer-safeguards'],
  'data-categories': ['provision-requirement', 'legitimate-interests'],
  'controller-identity': ['controller-contact'],
}

async function statusOf(
  id: string,
  text: string | undefined,
  notice: Statements['notice'],
  language: Language,
) {
  const lines = notice.flatMap((part) => {
    if (typeof part === 'string') return [part]
    const [[ids, said]] = Object.entries(part) as [[string, string]]
    const of = ids.split('+')
    if (text !== undefined && besides[id]?.some((other) => of.includes(other))) return []
    return [text !== undefined && of.includes(id) ? text : said]
  })
  const source = `${lines.join('\n\n')}\n`
  const { requirements } = check(await readNotice('notice.md', source, { language }), language, { rules })
  return requirements.find((requirement) => requirement.id === id)?.status
}

for (const language of languages)
  describe(`statements in ${language}`, () => {
    const { notice, weak, good } = parse(read(`${language}.yml`)) as Statements
    const wrong = async (statements: Record<string, string[]>, right: readonly string[]) => {
      const found: string[] = []
      let all = 0
      for (const [id, texts] of Object.entries(statements))
        for (const text of texts) {
          all += 1
          const status = await statusOf(id, text, notice, language)
          if (!status || !right.includes(status)) found.push(`${id} is ${status}: ${text}`)
        }
      return { found, right: all - found.length }
    }

    it('discloses everything in the notice as it stands', async () => {
      const ids = notice.flatMap((part) => (typeof part === 'string' ? [] : Object.keys(part)[0]!.split('+')))
      for (const id of ids)
        expect([id, await statusOf(id, undefined, notice, language)]).toEqual([id, 'disclosed'])
    })

    it('sees that weak statements leave the requirement open', async () => {
      const { found, right } = await wrong(weak, ['incomplete', 'missing', 'contradictory'])
      expect(right, found.join('\n')).toBeGreaterThanOrEqual(floors[language]!.weak)
    })

    it('reads statements in other words', async () => {
      const { found, right } = await wrong(good, ['disclosed'])
      expect(right, found.join('\n')).toBeGreaterThanOrEqual(floors[language]!.good)
    })
  })
