import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { check } from '../../src/checks/check.js'
import { languages } from '../../src/notice/model.js'
import { readNotice } from '../../src/notice/read.js'
import type { Message } from '../../src/report/model.js'
import { loadRules } from '../rules/load.js'

const rules = loadRules()
const folder = new URL('../../fixtures/pairs/', import.meta.url)

interface Edits {
  /** Clauses that must be seen where they stand, as the finding or as the place it contradicts. */
  seen?: string[]
  /** Near misses: nothing at all is reported. */
  harmless?: string[]
  /** Changes of the notice itself that must be seen somewhere. */
  replace?: [string, string][]
}

for (const language of languages) {
  const base = readFileSync(new URL(`${language}.md`, folder), 'utf8')
  const edits = parse(readFileSync(new URL(`${language}.yml`, folder), 'utf8')) as Record<string, Edits>

  const lint = async (source: string) =>
    check(await readNotice('notice.md', source, { language }), language, { rules }).messages

  // Before the section on rights for a clause, at the end for a section of its own.
  const put = (clause: string) => {
    const at = clause.startsWith('#') ? base.length : base.indexOf('## 5.')
    return `${base.slice(0, at)}${clause.startsWith('#') ? '\n' : ''}${clause}\n\n${base.slice(at)}`
  }

  describe(`pairs in ${language}`, () => {
    it('finds nothing in the notice itself', async () => {
      expect((await lint(base)).map(show)).toEqual([])
    })

    for (const [rule, { seen = [], harmless = [], replace = [] }] of Object.entries(edits)) {
      it.each(seen)(`${rule} in: %s`, async (clause) => {
        const source = put(clause)
        const [from, to] = linesOf(source, clause)
        const found = (await lint(source)).filter((m) => m.ruleId === rule)
        const places = found.flatMap((m) => [m, ...m.related])
        expect(places.some((p) => p.start.line <= to && p.end.line >= from)).toBe(true)
      })
      it.each(harmless)(`nothing for ${rule} in: %s`, async (clause) => {
        expect((await lint(put(clause))).map(show)).toEqual([])
      })
      it.each(replace)(`${rule} without: %s`, async (from, to) => {
        expect(base).toContain(from)
        const found = await lint(base.replace(from, to))
        expect(found.map((m) => m.ruleId)).toContain(rule)
      })
    }
  })
}

const show = (m: Message) => `${m.start.line} ${m.ruleId}: ${m.quote}`

function linesOf(source: string, clause: string): [number, number] {
  const before = source.slice(0, source.indexOf(clause)).split('\n').length
  return [before, before + clause.split('\n').length - 1]
}
