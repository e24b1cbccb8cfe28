import { readFileSync } from 'node:fs'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { check } from '../src/checks/check.js'
import { builtInRules } from '../src/config/rules.js'
import type { Language } from '../src/notice/model.js'
import { readNotice } from '../src/notice/read.js'

const path = process.argv[2]!
const source = readFileSync(path, 'utf8')
const megabytes = Buffer.byteLength(source) / 1e6
const rules = builtInRules()
const parser = unified().use(remarkParse)

/** Median milliseconds of a step, warm. */
async function time(step: () => unknown): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < 40; run++) {
    const start = performance.now()
    await step()
    if (run >= 10) times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!
}

const notice = await readNotice(path, source, {})
const bare = await time(() => parser.parse(source))
const steps: [string, number][] = [
  ['remark-parse alone', bare],
  ['reading: tree, blocks, sentences', await time(() => readNotice(path, source, {}))],
  ['checking: claims and rules', await time(() => check(notice, notice.language as Language, { rules }))],
]
console.log(`The same notice in one warm process, median of 30`)
for (const [name, ms] of steps) {
  const rate = (megabytes / ms) * 1000
  console.log(
    `  ${name.padEnd(34)}${ms.toFixed(1).padStart(7)} ms ${rate.toFixed(2).padStart(7)} MB/s ${(ms / bare).toFixed(2).padStart(6)} x remark-parse`,
  )
}
