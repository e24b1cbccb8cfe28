import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Io } from '../../src/cli/io.js'
import { showProgress } from '../../src/cli/progress.js'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

async function shown({
  isTerminal = true,
  env = {},
  total = 50,
}: {
  isTerminal?: boolean
  env?: Io['env']
  total?: number
}) {
  let text = ''
  const write = async (shown: string) => {
    text += shown
  }
  const stderr = { isTerminal, columns: 30, write }
  const progress = showProgress({ stderr, env } as unknown as Io)
  for (let i = 0; i < total; i++) {
    progress.onFile(`docs/a-long-name-of-a-file-${i}.md\u001b[2J`, i, total)
    vi.advanceTimersByTime(50)
  }
  await progress.end()
  return text
}

test('progress shows on a terminal after a second, in the width there is, and is gone at the end', async () => {
  const text = await shown({})
  const lines = text.split('\r\u001b[2K').slice(1)
  expect(lines[0]).toBe('21/50 docs/a-long-name-of-a-fi'.slice(0, 29))
  expect(lines.length).toBeGreaterThan(10)
  expect(lines.length).toBeLessThan(20)
  expect(lines.at(-1)).toBe('')
  expect(text).not.toContain('\u001b[2J')
})

test('progress is silent elsewhere', async () => {
  expect(await shown({ isTerminal: false })).toBe('')
  expect(await shown({ env: { CI: 'true' } })).toBe('')
  expect(await shown({ total: 15 })).toBe('')
})
