import { lstat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Whether there is something at a path; a link that leads nowhere is there, too. */
export const exists = (path: string) =>
  lstat(path).then(
    () => true,
    () => false,
  )

/**
 * Finds the file that holds for another one: the first of `names` found from its folder upwards, up to the root of the
 * repository (a folder with `.git`) or of the file system. Each folder is searched and each file is read once.
 */
export class Upwards<T> {
  private readonly byFolder = new Map<string, Promise<T>>()

  constructor(
    private readonly names: readonly string[],
    private readonly load: (file: string) => Promise<T>,
    private readonly none: T,
    private readonly counts: (file: string) => Promise<boolean> = exists,
  ) {}

  /** Rejects with the `Problem` of a broken file. */
  for(path: string): Promise<T> {
    return this.inFolder(dirname(path))
  }

  private inFolder(folder: string): Promise<T> {
    const known = this.byFolder.get(folder)
    if (known) return known
    const found = this.search(folder)
    this.byFolder.set(folder, found)
    return found
  }

  private async search(folder: string): Promise<T> {
    for (const name of this.names) {
      const file = join(folder, name)
      if (await this.counts(file)) return this.load(file)
    }
    const parent = dirname(folder)
    if (parent === folder || (await exists(join(folder, '.git')))) return this.none
    return this.inFolder(parent)
  }
}
