import { version } from '../../package.json'
import { jsonText } from '../report/json.js'
import type { DiffFormat } from './formats.js'

/** The changes as data: per notice the messages (as in the report) and what is said otherwise. */
export const changesJson: DiffFormat = (all) =>
  jsonText({
    schemaVersion: '1',
    tool: { name: 'noticelint', version },
    notices: all.map(({ path, base, head, broken, fixed, before, changes }) => ({
      path,
      base: base && { path: base.path, summary: base.summary },
      head: head && { path: head.path, summary: head.summary },
      changes,
      broken,
      fixed,
      before,
    })),
  })
