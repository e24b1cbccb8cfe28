import type { SourcePosition } from '../notice/model.js'
import type { LineUrl } from '../report/markdown-parts.js'
import type { Job } from './event.js'

/** Links to lines of files in a commit; `plain` shows Markdown as it is written, for else there are no lines. */
export function lineUrls({ serverUrl, owner, repo }: Job, commit: string): LineUrl {
  if (!owner || !commit) return () => undefined
  return (path, { start, end }: SourcePosition) => {
    const file = path.split('/').map(encodeURIComponent).join('/')
    const lines = end.line > start.line ? `L${start.line}-L${end.line}` : `L${start.line}`
    return `${serverUrl}/${owner}/${repo}/blob/${commit}/${file}?plain=1#${lines}`
  }
}
