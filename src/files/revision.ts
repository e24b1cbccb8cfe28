import { basename, dirname } from 'node:path'
import { Git } from './git.js'
import { decodeSource } from './read.js'

/** A file as it is in a git revision of the repository that it stands in; undefined where it is not there. Throws `Problem`. */
export async function sourceAt(revision: string, path: string, place: string): Promise<string | undefined> {
  const bytes = await new Git(dirname(path)).file(`${revision}:./${basename(path)}`)
  return bytes && decodeSource(bytes, `${revision}:${place}`)
}
