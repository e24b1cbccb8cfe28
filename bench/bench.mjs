#!/usr/bin/env node
// Speed in one run, as ratios: whole processes side by side, and analysis against parsing in one process.
// usage: bench.mjs [--runs N] [--peers] [FILE]     --peers brings markdownlint-cli2, remark-cli, alex and textlint from npm
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '15' }, peers: { type: 'boolean', default: false } },
})
const runs = Number(values.runs)
const notice = resolve(positionals[0] ?? join(here, 'notice.md'))
const kilobytes = (statSync(notice).size / 1000).toFixed(1)
const work = join(here, '.work')
mkdirSync(work, { recursive: true })

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
const ms = (number) => `${number.toFixed(1).padStart(8)} ms`

const parsing = `import { readFileSync } from 'node:fs'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
unified().use(remarkParse).parse(readFileSync(process.argv[2], 'utf8'))`

/** remark-parse alone, as npm installs it: what anybody who runs it waits for. */
function installedParse() {
  const file = join(work, 'parse-installed.mjs')
  writeFileSync(file, parsing)
  return file
}

/** remark-parse alone, bundled as small as it gets: what reading Markdown costs before anything is judged. */
async function bareParse() {
  const outfile = join(work, 'parse.mjs')
  await build({
    stdin: { contents: parsing, resolveDir: here },
    bundle: true,
    platform: 'node',
    format: 'esm',
    minify: true,
    outfile,
  })
  return outfile
}

/** Peers are installed beside the bench, never into the project. */
function peers() {
  const packages = [
    'markdownlint-cli2',
    'remark-cli',
    'remark-preset-lint-recommended',
    'alex',
    'textlint',
    'textlint-rule-terminology',
  ]
  if (!existsSync(join(work, 'node_modules'))) {
    writeFileSync(join(work, 'package.json'), '{"private":true}')
    execFileSync('npm', ['i', '--no-audit', '--no-fund', '--silent', ...packages], {
      cwd: work,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
  const bin = (name) => join(work, 'node_modules', '.bin', name)
  return [
    ['markdownlint-cli2', [bin('markdownlint-cli2'), notice]],
    [
      'remark-cli, recommended lint',
      [bin('remark'), '--quiet', '--no-stdout', '--use', 'preset-lint-recommended', notice],
    ],
    ['alex', [bin('alex'), '--quiet', notice]],
    ['textlint, one rule', [bin('textlint'), '--no-textlintrc', '--rule', 'terminology', notice]],
  ]
}

/** Times commands turn by turn, so that a busy moment of the machine strikes all of them alike. */
function timeProcesses(commands) {
  const times = new Map(commands.map(([name]) => [name, []]))
  for (let run = -1; run < runs; run++) {
    for (const [name, args] of commands) {
      const start = performance.now()
      const { error, signal } = spawnSync(process.execPath, args, { cwd: work, stdio: 'ignore' })
      if (error || signal) throw new Error(`${name} did not run: ${error ?? signal}`)
      if (run >= 0) times.get(name).push(performance.now() - start)
    }
  }
  return new Map([...times].map(([name, list]) => [name, median(list)]))
}

async function processes() {
  const parse = await bareParse()
  const commands = [
    ['node -e 0', ['-e', '0']],
    ['node + remark-parse', [installedParse(), notice]],
    ['node + remark-parse, bundled', [parse, notice]],
    ['noticelint', [resolve(here, '../dist/cli.js'), '--no-config', '--format', 'json', notice]],
    ['noticelint (pretty)', [resolve(here, '../dist/cli.js'), notice]],
    ...(values.peers ? peers() : []),
  ]
  const medians = timeProcesses(commands)
  const bare = medians.get('node -e 0')
  const installed = medians.get('node + remark-parse')
  const bundled = medians.get('node + remark-parse, bundled')
  console.log(
    `One notice of ${kilobytes} KB, whole process, median of ${runs} runs (Node ${process.versions.node})`,
  )
  for (const [name, time] of medians)
    console.log(
      `  ${name.padEnd(30)}${ms(time)}  ${(time / bare).toFixed(2)} x node -e 0  ${(time / installed).toFixed(2)} x node + remark-parse`,
    )
  for (const [name, time] of [
    ['node + remark-parse', installed],
    ['node + remark-parse, bundled', bundled],
  ]) {
    const goal = medians.get('noticelint') / time
    console.log(`  goal: noticelint within 2 x ${name}: ${goal.toFixed(2)} ${goal <= 2 ? 'met' : 'NOT MET'}`)
  }
}

/** Analysis against parsing, warm, in one process: MB of notice a second. */
async function throughput() {
  const outfile = join(work, 'inside.mjs')
  await build({
    entryPoints: [join(here, 'inside.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    define: { RULES_FOLDER: '"../../dist/rules/"' },
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  })
  process.stdout.write(
    execFileSync(process.execPath, [outfile, notice, resolve(here, '../fixtures')], { encoding: 'utf8' }),
  )
}

await processes()
console.log()
await throughput()
