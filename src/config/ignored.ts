import { dirname, relative, sep } from 'node:path'
import picomatch from 'picomatch'
import type { LoadedConfig } from './model.js'

const matchers = new WeakMap<readonly string[], (path: string) => boolean>()

/** Whether the configuration leaves a file out. Its globs are relative to the folder of the configuration. */
export function isIgnored(path: string, { file, config: { ignore } }: LoadedConfig): boolean {
  if (!file || !ignore?.length) return false
  let matches = matchers.get(ignore)
  if (!matches) {
    const globs = ignore.map((glob) => glob.replace(/^\.\//, '').replace(/\/+$/, ''))
    matches = picomatch([...globs, ...globs.map((glob) => `${glob}/**`)], { dot: true })
    matchers.set(ignore, matches)
  }
  return matches(relative(dirname(file), path).split(sep).join('/'))
}
