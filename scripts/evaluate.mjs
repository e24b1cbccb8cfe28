#!/usr/bin/env node
// Scores the linter on the development notices of one language and lists every error.
// usage: evaluate.mjs [LANGUAGE|all] [--set NAME] [--errors] [--half 0|1] [--cut] [--no-build]
import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildAll } from './build.mjs'

const args = process.argv.slice(2)
const flag = (name) => args.includes(name)
const value = (name, fallback) => (args.includes(name) ? args[args.indexOf(name) + 1] : fallback)
const language = args[0] && !args[0].startsWith('--') ? args[0] : 'all'
const set = value('--set', 'eu-dev')
const shared = ['../shared/eval', process.env.NOTICELINT_EVAL].find((folder) => folder && existsSync(folder))
if (!shared) throw new Error('no ../shared/eval here')
const root = join(shared, set)
const half = value('--half')

if (!flag('--no-build')) await buildAll({ types: false })
const work = mkdtempSync(join(tmpdir(), 'noticelint-'))
process.on('exit', () => rmSync(work, { recursive: true, force: true }))

const golds = readdirSync(join(root, 'gold'))
  .map((file) => ({ file, gold: JSON.parse(readFileSync(join(root, 'gold', file), 'utf8')) }))
  .filter(({ gold }) => language === 'all' || gold.language === language)
  .filter((_, i) => half === undefined || i % 2 === Number(half))
const notices = readdirSync(join(root, 'notices'))
const noticeOf = (id) => notices.find((name) => name.replace(/\.[a-z]+$/i, '') === id)

function lint(folder) {
  const run = spawnSync('node', ['dist/cli.js', '--format', 'json', '--no-config', folder], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  if (run.status > 1) console.error(run.stderr)
  return run.stdout
}

function score() {
  mkdirSync(join(work, 'gold'))
  mkdirSync(join(work, 'notices'))
  for (const { file, gold } of golds) {
    copyFileSync(join(root, 'gold', file), join(work, 'gold', file))
    copyFileSync(join(root, 'notices', noticeOf(gold.id)), join(work, 'notices', noticeOf(gold.id)))
  }
  writeFileSync(join(work, 'report.json'), lint(join(work, 'notices')))
  const options = flag('--errors') ? ['--per-label'] : []
  const scorer = [join(shared, 'score.mjs'), join(work, 'gold'), join(work, 'report.json'), ...options]
  const result = spawnSync('node', scorer, { encoding: 'utf8' })
  console.log(result.stdout, result.stderr)
}

/** Cuts every place that says an item; the item must no longer be called disclosed. */
function cut() {
  const folder = join(work, 'cut')
  mkdirSync(folder)
  const cuts = []
  for (const { gold } of golds) {
    const name = noticeOf(gold.id)
    const lines = readFileSync(join(root, 'notices', name), 'utf8').split('\n')
    for (const [id, { accept, lines: places }] of Object.entries(gold.statuses ?? {})) {
      if (!accept.includes('disclosed') || !places?.length) continue
      const kept = lines.map((line, i) =>
        places.some(([from, to]) => i + 1 >= from && i + 1 <= to) ? '' : line,
      )
      const file = `${gold.id}--${id}${name.slice(name.lastIndexOf('.'))}`
      writeFileSync(join(folder, file), kept.join('\n'))
      cuts.push({ file, id })
    }
  }
  const report = JSON.parse(lint(folder))
  const byFile = new Map(report.notices.map((n) => [n.path.split('/').at(-1), n]))
  const found = ({ file, id }) => byFile.get(file)?.requirements.find((r) => r.id === id)
  const still = cuts.filter((c) => found(c)?.status === 'disclosed')
  const share = ((cuts.length - still.length) / cuts.length).toFixed(3)
  console.log(`cut test: ${cuts.length - still.length} of ${cuts.length} no longer disclosed (${share})`)
  if (!flag('--errors')) return
  for (const c of still) {
    const e = found(c).evidence[0]
    console.log(`${c.file}: still disclosed at ${e.start.line}: [${e.reason ?? ''}] ${e.quote.slice(0, 140)}`)
  }
}

score()
if (flag('--cut')) cut()
