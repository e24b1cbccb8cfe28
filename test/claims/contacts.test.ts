import { describe, expect, it } from 'vitest'
import { findContacts } from '../../src/claims/contacts.js'
import { readNotice } from '../../src/notice/read.js'

const kinds = async (source: string) => findContacts(await readNotice('a.md', source)).map((c) => c.kind)

describe('contact data', () => {
  it.each([
    ['Schreiben Sie an info@beispiel.example', ['email']],
    ['E-Mail: info (at-symbol) beispiel.example', ['email']],
    ['Telefon 030 / 123 45 67', ['phone']],
    ['Protokollierung (Stand: 04.06.2018)', []],
    ['```plain\nBeispiel e. V.\nMusterstraße 1, 12345 Musterstadt\n```', ['postal']],
    ['```js\nsend("info@beispiel.example")\n```', []],
  ])('%j: %j', async (source, expected) => {
    expect(await kinds(source)).toEqual(expected)
  })
})
