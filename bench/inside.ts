import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { check } from '../src/checks/check.js'
import { builtInRules } from '../src/config/rules.js'
import type { Block, Language, Notice } from '../src/notice/model.js'
import { readNotice } from '../src/notice/read.js'

const [path, fixtures] = process.argv.slice(2) as [string, string]
const rules = builtInRules()
const parser = unified().use(remarkParse)

const warmUp = 20
const runs = 41
const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[numbers.length >> 1]!

/** Median milliseconds of each step, warm; they take turns, so that a busy moment of the machine strikes all of them alike. */
async function time(steps: Record<string, () => unknown>): Promise<[name: string, ms: number][]> {
  const times = new Map(Object.keys(steps).map((name) => [name, [] as number[]]))
  for (let run = -warmUp; run < runs; run++) {
    for (const [name, step] of Object.entries(steps)) {
      const start = performance.now()
      await step()
      if (run >= 0) times.get(name)!.push(performance.now() - start)
    }
  }
  return [...times].map(([name, list]) => [name, median(list)])
}

const markdownOf = ({ kind, depth, text }: Block) =>
  `${kind === 'heading' ? `${'#'.repeat(depth)} ` : kind === 'item' ? '- ' : ''}${text}`

/** All fixtures of a language as one Markdown notice. */
async function joined(language: Language): Promise<string> {
  const own = readdirSync(join(fixtures, language)).map((name) => join(language, name))
  const files = [...own, `pairs/${language}.md`, `translations/privacy.${language}.md`]
  const texts = files.map(async (name) => {
    const source = readFileSync(join(fixtures, name), 'utf8')
    if (!name.endsWith('.html')) return source
    return (await readNotice(name, source, {})).blocks.map(markdownOf).join('\n\n')
  })
  return (await Promise.all(texts)).join('\n\n')
}

async function show(language: Language, source: string): Promise<void> {
  const megabytes = Buffer.byteLength(source) / 1e6
  let notice: Notice
  const steps = await time({
    'remark-parse alone': () => parser.parse(source),
    'reading: tree, blocks, sentences': async () => {
      notice = await readNotice('notice.md', source, { language })
    },
    'checking: claims and rules': () => check(notice, language, { rules }),
  })
  const [[, bare], [, reading], [, checking]] = steps as [
    [string, number],
    [string, number],
    [string, number],
  ]
  console.log(`${language}, ${(megabytes * 1000).toFixed(1)} KB, in one warm process, median of ${runs}`)
  for (const [name, ms] of steps) {
    const rate = (megabytes / ms) * 1000
    console.log(
      `  ${name.padEnd(34)}${ms.toFixed(1).padStart(7)} ms ${rate.toFixed(2).padStart(7)} MB/s ${(ms / bare).toFixed(2).padStart(6)} x remark-parse`,
    )
  }
  console.log(
    `  goal: checking within reading: ${(checking / reading).toFixed(2)} ${checking <= reading ? 'met' : 'NOT MET'}`,
  )
}

await show('en', readFileSync(path, 'utf8'))
for (const language of ['fr', 'nl', 'de'] as const) await show(language, await joined(language))
