import { basename } from 'node:path'
import { readText } from '../files/read.js'
import type { LoadedConfig } from './model.js'
import { exists, Upwards } from './upwards.js'

const names = ['.noticelintrc.yml', '.noticelintrc.yaml', '.noticelintrc.json', 'package.json']

/** Finds the configuration that holds for a file. */
export const configFinder = (load: (file: string) => Promise<LoadedConfig>): Upwards<LoadedConfig> =>
  new Upwards(names, load, { config: {} }, (file) =>
    basename(file) === 'package.json' ? hasKey(file) : exists(file),
  )

/** Whether a package.json configures noticelint. One that cannot be read is npm's to complain about, unless it names us. */
async function hasKey(file: string): Promise<boolean> {
  const text = await readText(file, file).catch(() => '')
  if (!text.includes('"noticelint"')) return false
  try {
    return JSON.parse(text)?.noticelint !== undefined
  } catch {
    return true
  }
}
