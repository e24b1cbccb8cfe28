import { access, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { LoadedConfig } from './model.js'

const names = ['.noticelintrc.yml', '.noticelintrc.yaml', '.noticelintrc.json', 'package.json']

/**
 * The configuration that holds for a file: the first one found from its folder upwards, up to the root of the
 * repository (a folder with `.git`) or of the file system. Each file is read once.
 */
export class ConfigFinder {
  private readonly byFolder = new Map<string, Promise<LoadedConfig>>()

  constructor(private readonly load: (file: string) => Promise<LoadedConfig>) {}

  /** Rejects with the `Problem` of a broken configuration. */
  configFor(path: string): Promise<LoadedConfig> {
    return this.inFolder(dirname(path))
  }

  private inFolder(folder: string): Promise<LoadedConfig> {
    const known = this.byFolder.get(folder)
    if (known) return known
    const found = this.search(folder)
    this.byFolder.set(folder, found)
    return found
  }

  private async search(folder: string): Promise<LoadedConfig> {
    for (const name of names) {
      const file = join(folder, name)
      if (name === 'package.json' ? await hasKey(file) : await exists(file)) return this.load(file)
    }
    const parent = dirname(folder)
    if (parent === folder || (await exists(join(folder, '.git')))) return { config: {} }
    return this.inFolder(parent)
  }
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )

/** Whether a package.json configures noticelint. One that cannot be read is npm's to complain about. */
async function hasKey(file: string): Promise<boolean> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))?.noticelint !== undefined
  } catch {
    return false
  }
}
