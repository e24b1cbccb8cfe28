import type { Language } from '../notice/model.js'
import type { NoticeChanges } from './model.js'

export interface DiffFormatContext {
  color: boolean
  /** Characters on a line. */
  width: number
  /** The language of what is said of all notices together. */
  language: Language
}

export type DiffFormat = (all: readonly NoticeChanges[], context: DiffFormatContext) => string

/** Every way to show a change; each is loaded only where it is used. */
export const diffFormats = {
  pretty: async (): Promise<DiffFormat> => (await import('./pretty.js')).changesPretty,
  json: async (): Promise<DiffFormat> => (await import('./json.js')).changesJson,
  markdown: async (): Promise<DiffFormat> => (await import('./markdown.js')).changesMarkdown,
} satisfies Record<string, () => Promise<DiffFormat>>

export type DiffFormatName = keyof typeof diffFormats
export const diffFormatNames = Object.keys(diffFormats) as DiffFormatName[]
