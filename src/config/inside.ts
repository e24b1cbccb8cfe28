import { existsSync, realpathSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'

/**
 * Whether a file that a configuration names belongs to the configuration's repository (else: stands in or below its folder),
 * links followed. A configuration may come with a pull request: it must not have anybody quote other files.
 */
export function isInside(file: string, folder: string): boolean {
  try {
    const [first = ''] = relative(realpathSync(rootOf(folder)), realpathSync(file)).split(sep)
    return first !== '..' && first !== '.git' && !isAbsolute(first)
  } catch {
    return false
  }
}

function rootOf(folder: string): string {
  for (let root = folder; ; root = dirname(root)) {
    if (existsSync(join(root, '.git'))) return root
    if (root === dirname(root)) return folder
  }
}
