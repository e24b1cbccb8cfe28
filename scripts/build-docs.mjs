#!/usr/bin/env node
// Writes docs/rules/: a page for every rule, made from its data file. With --check it only says what differs.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { parse } from 'yaml'

const languages = ['en', 'fr', 'nl', 'de']
const check = process.argv.includes('--check')
const { outputFiles } = await build({
  entryPoints: ['src/report/rule-page.ts'],
  bundle: true,
  format: 'esm',
  write: false,
})
const { rulePage } = await import(
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
  pages.set(`${rule.id}.md`, rulePage(rule, wordings))
  rows.push(
    `| [${rule.id}](${rule.id}.md) | ${wordings.en?.title ?? ''} | ${rule.articles.join(', ')} | ${rule.severity} |`,
  )
}
pages.set(
  'README.md',
  ['# Rules', '', '| rule | | articles | severity |', '| --- | --- | --- | --- |', ...rows, ''].join('\n'),
)

mkdirSync('docs/rules', { recursive: true })
let different = 0
for (const name of readdirSync('docs/rules')) {
  if (pages.has(name)) continue
  different++
  if (!check) rmSync(`docs/rules/${name}`)
}
for (const [name, page] of pages) {
  const path = `docs/rules/${name}`
  if (existsSync(path) && readFileSync(path, 'utf8') === page) continue
  different++
  if (check) console.error(`${path} is not what its rule file makes: run npm run docs`)
  else writeFileSync(path, page)
}
if (check && different) process.exit(1)
