import type { Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { extensions } from './kinds.js'
import { shownPath } from './paths.js'
import { Problem } from './problem.js'
import { systemReason } from './system-error.js'

export interface Found {
  /** Absolute paths, each once: in the order of the arguments, sorted within a folder or glob. */
  files: string[]
  problems: Problem[]
}

/** Folders that hold no notices of one's own. */
const leftOut = ['**/node_modules/**', '**/.git/**']
const looksLikeGlob = /[*?{}[\]]|[!+@]\(/

/** The files that arguments of the command line mean: files, folders (searched recursively) and globs. */
export async function findFiles(targets: readonly string[], cwd: string): Promise<Found> {
  const files = new Set<string>()
  const problems: Problem[] = []
  for (const target of targets) {
    try {
      for (const file of await expand(target, cwd)) files.add(file)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      problems.push(error)
    }
  }
  return { files: [...files], problems }
}

async function expand(target: string, cwd: string): Promise<string[]> {
  const path = resolve(cwd, target)
  const place = shownPath(path, cwd)
  let stats: Stats
  try {
    stats = await stat(path)
  } catch (error) {
    if (!looksLikeGlob.test(target)) throw new Problem(systemReason(error), place)
    const files = await search(target, cwd, leftOut)
    if (!files.length)
      throw new Problem('no file matches this glob: check it, or name a file or a folder', target)
    return files
  }
  if (!stats.isDirectory()) return [path]
  const files = await search(`**/*.{${extensions.join(',')}}`, path, [...leftOut, '**/dist/**'])
  if (!files.length)
    throw new Problem(
      `no notice in this folder (looked for ${extensions.map((e) => `.${e}`).join(' ')}): name the file`,
      place,
    )
  return files
}

/** The files that a name of a configuration means: a glob, or a file that need not be there. */
export const filesNamed = async (name: string, folder: string): Promise<string[]> =>
  isGlob(name) ? search(name.replace(/^\.\//, ''), folder, leftOut) : [resolve(folder, name)]

export const isGlob = (name: string): boolean => looksLikeGlob.test(name)

async function search(pattern: string, cwd: string, ignore: string[]): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const found = await glob(pattern, {
    cwd,
    ignore,
    absolute: true,
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
  })
  return found.map((path) => resolve(path)).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}
