#!/usr/bin/env node
// Scores the built linter on the development notices and compares with test/floors.json, which says for each set
// what each figure of score.mjs is at least, or at most. Ends with 1 below a floor, with 0 where there are no notices.
// usage: check-floors.mjs [SET…]
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

const runner = '../shared/eval/run.sh'
const floors = JSON.parse(readFileSync(new URL('../test/floors.json', import.meta.url), 'utf8'))
const sets = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(floors)

if (!existsSync(runner)) {
  console.log(`no ${runner} here: nothing to score`)
  process.exit(0)
}

/** "noticeLevel.f1" of a summary; of "2/14", the 2. */
function figure(summary, path) {
  const value = path.split('.').reduce((at, key) => at?.[key], summary)
  return typeof value === 'string' ? Number(value.split('/')[0]) : value
}

function check(set) {
  const { stdout, stderr } = spawnSync('bash', [runner, set, '--', '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const json = stdout.slice(stdout.indexOf('{'))
  if (!json.startsWith('{')) return [`${set}: no score: ${stderr.trim()}`]
  const { summary } = JSON.parse(json)
  const { atLeast = {}, atMost = {} } = floors[set]
  const failures = summary.absent.map((id) => `${set}: ${id} is not in the report`)
  for (const [path, bound] of Object.entries({ ...atLeast, ...atMost })) {
    const value = figure(summary, path)
    const isFloor = path in atLeast
    const holds = isFloor ? value >= bound : value <= bound
    console.log(
      `${holds ? 'ok  ' : 'FAIL'} ${set} ${path} ${value} (at ${isFloor ? 'least' : 'most'} ${bound})`,
    )
    if (!holds) failures.push(`${set}: ${path} is ${value}`)
  }
  return failures
}

const failures = sets.flatMap(check)
for (const failure of failures) console.error(failure)
process.exit(failures.length ? 1 : 0)
