import { isUtf8 } from 'node:buffer'
import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { Problem } from './problem.js'
import { reasonOf } from './system-error.js'

/** The largest notice that is read, in bytes. The longest policies anybody publishes are below 1 MB. */
export const maxBytes = 10_000_000

/**
 * Reads a notice. A byte order mark stays, so that offsets are those of the file on disk.
 * Throws `Problem` (with `place`) for what is no readable notice. Never blocks on a pipe or a device.
 */
export async function readSource(path: string, place: string): Promise<string> {
  return notEmpty(decode(await readBytes(path, place, 'notice'), place, 'notice'), place)
}

/** A notice that does not come from a file: its bytes, with the same rules as `readSource` has. Throws `Problem`. */
export function decodeSource(bytes: Buffer, place: string): string {
  if (bytes.length > maxBytes) throw tooLarge(bytes.length, place)
  return notEmpty(decode(bytes, place, 'notice'), place)
}

/** Reads a data file (configuration, rules), as `readSource` does a notice; it may be empty. */
export async function readText(path: string, place: string): Promise<string> {
  return decode(await readBytes(path, place, 'data'), place, 'data')
}

/** What to do about a file that cannot be what it is read as. */
const advice = {
  notice: {
    special: 'save the notice to a file, or use --stdin',
    binary: 'only text can be linted; export the notice as Markdown, HTML or text',
  },
  data: { special: 'put a file in its place', binary: 'check that this is the right file' },
}

type Kind = keyof typeof advice

async function readBytes(path: string, place: string, kind: Kind): Promise<Buffer> {
  try {
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const stats = await file.stat()
      if (stats.isDirectory()) throw new Problem('is a folder where a file was expected', place)
      if (!stats.isFile())
        throw new Problem(`is no regular file (a pipe, a socket or a device): ${advice[kind].special}`, place)
      if (stats.size > maxBytes) throw tooLarge(stats.size, place)
      return stats.size ? await file.readFile() : await readUnsized(file, place)
    } finally {
      await file.close()
    }
  } catch (error) {
    throw error instanceof Problem ? error : new Problem(await reasonOf(error, path), place)
  }
}

/** Files that the system makes as they are read (`/proc`) have no size, and some have no end. */
const readUnsized = (file: FileHandle, place: string) =>
  readAll(file.createReadStream({ autoClose: false }), place)

/** Reads a notice from a stream (standard input). Throws `Problem`. */
export async function readStdin(stream: AsyncIterable<Buffer | string>, place: string): Promise<string> {
  return decodeSource(await readAll(stream, place), place)
}

/** Throws `Problem` at the first byte that is too many. */
async function readAll(stream: AsyncIterable<Buffer | string>, place: string): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > maxBytes) throw tooLarge(undefined, place)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

function tooLarge(bytes: number | undefined, place: string): Problem {
  const size = bytes === undefined ? '' : ` (${(bytes / 1e6).toFixed(1)} MB)`
  return new Problem(`is larger than 10 MB${size}: check that this is the right file`, place)
}

function decode(bytes: Buffer, place: string, kind: Kind): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw new Problem('is UTF-16: save it as UTF-8', place)
  if (bytes.includes(0)) throw new Problem(`is binary (it contains NUL bytes): ${advice[kind].binary}`, place)
  if (!isUtf8(bytes))
    throw new Problem(
      `is not valid UTF-8 (line ${invalidLine(bytes)}): perhaps it is Windows-1252 or Latin-1; save it as UTF-8`,
      place,
    )
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

function notEmpty(source: string, place: string): string {
  if (!/[^\s\ufeff]/.test(source)) throw new Problem('is empty: there is no notice in it', place)
  return source
}

/** The first line that is no UTF-8; a line feed is never a part of a longer sequence. */
function invalidLine(bytes: Buffer): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start)
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line
    start = end + 1
  }
  return line
}
