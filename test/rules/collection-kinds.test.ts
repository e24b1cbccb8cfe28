import { describe, expect, it } from 'vitest'
import type { CollectionOptions } from '../../src/checks/contradictory-collection.js'
import { languages } from '../../src/notice/model.js'
import { loadRules } from './load.js'

const id = 'contradictory-collection'

describe(id, () => {
  const { rules, language } = loadRules()
  const { kinds } = rules.find((rule) => rule.id === id)!.options as unknown as CollectionOptions

  it.each(languages)('looks for every kind of data that is worded in %s', (code) => {
    const slots = Object.keys(language(code).wording[id]!.wording!)
    const worded = slots.flatMap((slot) => /^(?:kind|denied|affirmed)-(.+)/.exec(slot)?.[1] ?? [])
    expect(worded).toContain('health')
    expect(kinds).toEqual(expect.arrayContaining(worded))
  })
})
