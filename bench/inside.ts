import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { check } from '../src/checks/check.js'
import { builtInRules } from '../src/config/rules.js'
import type { Block, Language } from '../src/notice/model.js'
import { readNotice } from '../src/notice/read.js'

const [path, fixtures] = process.argv.slice(2) as [string, string]
const rules = builtInRules()
const parser = unified().use(remarkParse)

/** Median milliseconds of a step, warm; what it needs is made anew for each run, outside the clock. */
async function time<T>(step: (made: T) => unknown, make: () => Promise<T>): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < 40; run++) {
    const made = await make()
    const start = performance.now()
    await step(made)
    if (run >= 10) times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!
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
  const read = () => readNotice('notice.md', source, { language })
  const nothing = async () => undefined
  const bare = await time(() => parser.parse(source), nothing)
  const steps: [string, number][] = [
    ['remark-parse alone', bare],
    ['reading: tree, blocks, sentences', await time(read, nothing)],
    ['checking: claims and rules', await time((notice) => check(notice, language, { rules }), read)],
  ]
  console.log(`${language}, ${(megabytes * 1000).toFixed(1)} KB, in one warm process, median of 30`)
  for (const [name, ms] of steps) {
    const rate = (megabytes / ms) * 1000
    console.log(
      `  ${name.padEnd(34)}${ms.toFixed(1).padStart(7)} ms ${rate.toFixed(2).padStart(7)} MB/s ${(ms / bare).toFixed(2).padStart(6)} x remark-parse`,
    )
  }
}

await show('en', readFileSync(path, 'utf8'))
for (const language of ['fr', 'nl', 'de'] as const) await show(language, await joined(language))
