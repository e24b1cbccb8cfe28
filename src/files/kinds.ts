import { extname } from 'node:path'
import type { NoticeFormat } from '../notice/model.js'

const formats: Record<string, NoticeFormat> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.txt': 'text',
}

/** Extensions of the files that are looked for in folders, without the dot. */
export const extensions: readonly string[] = Object.keys(formats).map((extension) => extension.slice(1))

/** The format that a file's name tells, if any. */
export const formatOf = (path: string): NoticeFormat | undefined => formats[extname(path).toLowerCase()]
