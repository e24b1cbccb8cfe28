import { setFailed } from '@actions/core'
import { run } from './action/run.js'
import { Problem } from './files/problem.js'
import { oneLine } from './report/one-line.js'

try {
  await run()
} catch (error) {
  setFailed(
    oneLine(
      error instanceof Problem
        ? String(error)
        : `noticelint failed; please report it: ${(error as Error).stack}`,
    ),
  )
}
