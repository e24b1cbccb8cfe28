import { type Dirent, readdir, type Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { extensions } from './kinds.js'
import { shownPath } from './paths.js'
import { Problem } from './problem.js'
import { reasonOf } from './system-error.js'

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
      const found = await expand(target, cwd)
      for (const file of found.files) files.add(file)
      problems.push(...found.problems)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      problems.push(error)
    }
  }
  return { files: [...files], problems }
}

async function expand(target: string, cwd: string): Promise<Found> {
  const path = resolve(cwd, target)
  const place = shownPath(path, cwd)
  let stats: Stats
  try {
    stats = await stat(path)
  } catch (error) {
    if (!looksLikeGlob.test(target)) throw new Problem(await reasonOf(error, path), place)
    const found = await search(target, cwd, leftOut, cwd)
    return orElse(found, 'no file matches this glob: check it, or name a file or a folder', target)
  }
  if (!stats.isDirectory()) return { files: [path], problems: [] }
  const found = await search(`**/*.{${extensions.join(',')}}`, path, [...leftOut, '**/dist/**'], cwd)
  const endings = extensions.map((e) => `.${e}`).join(' ')
  return orElse(found, `no notice in this folder (looked for ${endings}): name the file`, place)
}

/** What was found, if anything was; what could not be searched is said instead of `nothing`. */
function orElse(found: Found, nothing: string, place: string): Found {
  if (!found.files.length && !found.problems.length) throw new Problem(nothing, place)
  return found
}

/** The files that a name of a configuration means: a glob, or a file that need not be there. */
export const filesNamed = async (name: string, folder: string): Promise<string[]> =>
  isGlob(name)
    ? (await search(name.replace(/^\.\//, ''), folder, leftOut, folder)).files
    : [resolve(folder, name)]

export const isGlob = (name: string): boolean => looksLikeGlob.test(name)

type Listed = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void

/** Links are not followed. Folders that cannot be searched are problems; `shownFrom` is where their paths start. */
async function search(pattern: string, cwd: string, ignore: string[], shownFrom: string): Promise<Found> {
  const { glob } = await import('tinyglobby')
  const problems: Promise<Problem>[] = []
  const tell = async (error: NodeJS.ErrnoException, path: string) =>
    new Problem(await reasonOf(error, path), shownPath(path, shownFrom))
  // The library passes over a folder that it cannot read.
  const read = (path: string, options: { withFileTypes: true }, done: Listed) =>
    readdir(path, options, (error, entries) => {
      if (error && error.code !== 'ENOENT') problems.push(tell(error, resolve(path)))
      done(error, entries)
    })
  const found = await glob(pattern, {
    cwd,
    ignore,
    absolute: true,
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: { readdir: read as unknown as typeof readdir },
  })
  const files = found.map((path) => resolve(path)).sort(byCodeUnit)
  const told = await Promise.all(problems)
  return { files, problems: told.sort((a, b) => byCodeUnit(a.place!, b.place!)) }
}

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
