import { isAbsolute, relative, sep } from 'node:path'

/** A path as reports show it: relative to `cwd` where the file is below or beside it, with forward slashes. */
export function shownPath(path: string, cwd: string): string {
  const shorter = relative(cwd, path) || '.'
  return (isAbsolute(shorter) ? path : shorter).split(sep).join('/')
}
