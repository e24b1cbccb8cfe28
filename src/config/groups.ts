import { dirname } from 'node:path'
import { filesNamed } from '../files/find.js'
import { isIgnored } from './ignored.js'
import { isInside } from './inside.js'
import type { LoadedConfig } from './model.js'

/** Files that a configuration says belong together, as absolute paths, each group in its order. */
export interface Groups {
  translations: string[][]
  layers: string[][]
}

const known = new WeakMap<LoadedConfig, Promise<Groups>>()

/** The groups of a configuration; files that it ignores are left out. */
export function groupsOf(loaded: LoadedConfig): Promise<Groups> {
  let groups = known.get(loaded)
  if (!groups) {
    groups = expand(loaded)
    known.set(loaded, groups)
  }
  return groups
}

async function expand(loaded: LoadedConfig): Promise<Groups> {
  const { translations = [], layers = [] } = loaded.config
  const filesOf = (groups: string[][]) => Promise.all(groups.map((names) => filesOfGroup(names, loaded)))
  return { translations: await filesOf(translations), layers: await filesOf(layers) }
}

async function filesOfGroup(names: readonly string[], loaded: LoadedConfig): Promise<string[]> {
  if (!loaded.file) return []
  const folder = dirname(loaded.file)
  const found = await Promise.all(names.map((name) => filesNamed(name, folder)))
  return [...new Set(found.flat())].filter((file) => !isIgnored(file, loaded) && isInside(file, folder))
}
