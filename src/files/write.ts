import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Problem } from './problem.js'

const reasons: Record<string, string> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a part of the path is a file and not a folder',
  EISDIR: 'there is a folder of this name',
  EACCES: 'it may not be written there',
  EPERM: 'it may not be written there',
  EROFS: 'nothing may be written there',
  ENOSPC: 'there is no space left',
  ENAMETOOLONG: 'the path is longer than the system allows',
}

/**
 * Writes a file that the user asked for, with its folders where `folders` says so. Throws `Problem` that names `what` it is
 * ("the report") and the file as the user did.
 */
export async function writeAsked(
  path: string,
  text: string,
  { what, name, folders = false }: { what: string; name: string; folders?: boolean },
): Promise<void> {
  try {
    if (folders) await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new Problem(`${what} cannot be written: ${reasons[code ?? ''] ?? message}`, name)
  }
}
