import { printable } from '../report/printable.js'
import type { Io } from './io.js'

const patience = 1000
const pace = 100
const clearLine = '\r\u001b[2K'

/**
 * A line on the terminal that says how far linting is: shown on standard error once it takes more than a second,
 * and gone at the end. Never where there is no terminal, nor in CI.
 */
export function showProgress({ stderr, env }: Io) {
  const wanted = stderr.isTerminal && !env.CI && env.TERM !== 'dumb'
  const start = Date.now()
  let shownAt = 0
  return {
    onFile(path: string, index: number, total: number): void {
      const now = Date.now()
      if (!wanted || total < 2 || now - start < patience || now - shownAt < pace) return
      shownAt = now
      const text = printable(`${index + 1}/${total} ${path}`)
      void stderr.write(`${clearLine}${text.slice(0, (stderr.columns ?? 80) - 1)}`)
    },
    async end(): Promise<void> {
      if (shownAt) await stderr.write(clearLine)
    },
  }
}

/** Shows how far the work is; the line is gone at the end, also where the work throws. */
export async function withProgress<T>(
  io: Io,
  work: (onFile: ReturnType<typeof showProgress>['onFile']) => Promise<T>,
): Promise<T> {
  const progress = showProgress(io)
  try {
    return await work(progress.onFile)
  } finally {
    await progress.end()
  }
}
