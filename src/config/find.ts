import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { LoadedConfig } from './model.js'
import { exists, Upwards } from './upwards.js'

const names = ['.noticelintrc.yml', '.noticelintrc.yaml', '.noticelintrc.json', 'package.json']

/** Finds the configuration that holds for a file. */
export const configFinder = (load: (file: string) => Promise<LoadedConfig>): Upwards<LoadedConfig> =>
  new Upwards(names, load, { config: {} }, (file) =>
    basename(file) === 'package.json' ? hasKey(file) : exists(file),
  )

/** Whether a package.json configures noticelint. One that cannot be read is npm's to complain about. */
async function hasKey(file: string): Promise<boolean> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))?.noticelint !== undefined
  } catch {
    return false
  }
}
