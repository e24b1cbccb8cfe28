#!/usr/bin/env node
// Writes docs/rules/, a page for every rule, made from its data file, and what the README shows of the rules and of the
// program (dist/). With --check it only says what differs.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { parse } from 'yaml'
import { readmeWith, ruleTable } from './readme.mjs'

const languages = ['en', 'fr', 'nl', 'de']
const check = process.argv.includes('--check')
const { outputFiles } = await build({
  stdin: {
    contents: `export { rulePage } from './src/report/rule-page.js'
      export { disclosureKinds } from './src/checks/requirements.js'`,
    resolveDir: '.',
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  write: false,
})
const { rulePage, disclosureKinds } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
)

const read = (path) => (existsSync(path) ? parse(readFileSync(path, 'utf8')) : undefined)
const rules = readdirSync('rules')
  .filter((name) => name.endsWith('.yml'))
  .sort()
  .map((name) => read(`rules/${name}`))
const pages = new Map()
const rows = []
for (const rule of rules) {
  const wordings = Object.fromEntries(
    languages.map((l) => [l, read(`rules/${l}/${rule.id}.yml`)]).filter(([, w]) => w),
  )
  pages.set(`docs/rules/${rule.id}.md`, rulePage(rule, wordings))
  rows.push({ ...rule, requirement: rule.kind in disclosureKinds, title: wordings.en?.title ?? '' })
}
pages.set('docs/rules/README.md', `# Rules\n\n${ruleTable(rows, '')}\n`)
pages.set('README.md', readmeWith(readFileSync('README.md', 'utf8'), rows))

mkdirSync('docs/rules', { recursive: true })
let different = 0
for (const name of readdirSync('docs/rules')) {
  if (pages.has(`docs/rules/${name}`)) continue
  different++
  if (!check) rmSync(`docs/rules/${name}`)
}
for (const [path, page] of pages) {
  if (existsSync(path) && readFileSync(path, 'utf8') === page) continue
  different++
  if (check) console.error(`${path} is not what rules and program make: run npm run docs`)
  else writeFileSync(path, page)
}
if (check && different) process.exit(1)
