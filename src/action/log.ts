import { randomUUID } from 'node:crypto'
import * as core from '@actions/core'
import type { NoticeChanges } from '../diff/model.js'
import { changesPretty } from '../diff/pretty.js'
import type { Report } from '../report/model.js'
import { pretty } from '../report/pretty.js'

/** Characters on a line of the log. */
const width = 110

/** What the step's log shows: the changes, and the notices that were not compared. */
export function writeLog(changes: readonly NoticeChanges[], rest: Report): void {
  const text = [
    changes.length ? changesPretty(changes, { color: true, width, language: 'en' }) : '',
    pretty(rest, { color: true, width, sourceOf: () => undefined, rules: [] }),
  ].join('')
  if (text) inert(text)
}

/** Prints text that may hold words of a notice: until the runner reads the token again, it obeys no command. */
export function inert(text: string): void {
  const token = randomUUID()
  core.info(`::stop-commands::${token}`)
  core.info(text.replaceAll(token, ''))
  core.info(`::${token}::`)
}
