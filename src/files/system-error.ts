import { lstat } from 'node:fs/promises'

const reasons: Record<string, string> = {
  ENOENT: 'no such file or folder: check the spelling, or quote a glob so that the shell leaves it alone',
  ENOTDIR: 'no such file: a part of the path is a file and not a folder',
  EACCES: 'may not be read: change its permissions (chmod +r), or run as a user who may read it',
  EPERM: 'may not be read: change its permissions (chmod +r), or run as a user who may read it',
  ELOOP: 'is a symbolic link that leads back to itself: repair or remove the link',
  EISDIR: 'is a folder where a file was expected',
  ENAMETOOLONG: 'the path is longer than the system allows',
  EMFILE: 'too many open files: raise the limit (ulimit -n)',
}

/** What a file-system error means for the user, and what to do. */
export function systemReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return (code && reasons[code]) ?? `cannot be read: ${message}`
}

/** As `systemReason`; a link that leads nowhere is told from a name that is not there. */
export async function reasonOf(error: unknown, path: string): Promise<string> {
  const isLink = async () => (await lstat(path).catch(() => undefined))?.isSymbolicLink()
  return (error as NodeJS.ErrnoException).code === 'ENOENT' && (await isLink())
    ? 'is a symbolic link to what is not there: repair or remove the link'
    : systemReason(error)
}
