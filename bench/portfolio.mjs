#!/usr/bin/env node
// A scorecard of every notice in some folders, in one command: time and peak memory, for a part of them and for all.
// usage: portfolio.mjs FOLDER…     needs npm run build, and Linux for /proc
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const cli = resolve(import.meta.dirname, '../dist/cli.js')
const files = process.argv
  .slice(2)
  .flatMap((folder) => readdirSync(folder).map((name) => resolve(folder, name)))
  .filter((path) => /\.(md|html|txt)$/.test(path))
  .sort()

/** Seconds, and the peak of resident memory in MB as the kernel counts it (VmHWM). */
function measure(some) {
  const folder = mkdtempSync(join(tmpdir(), 'portfolio-'))
  const start = performance.now()
  const child = spawn(process.execPath, [cli, 'scorecard', '--no-config', ...some, '-o', folder])
  child.stderr.resume()
  let peak = 0
  const watch = setInterval(() => {
    try {
      const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))
      if (line) peak = Math.max(peak, Number(line[1]) / 1000)
    } catch {}
  }, 20)
  return new Promise((done) =>
    child.on('close', (status) => {
      clearInterval(watch)
      rmSync(folder, { recursive: true })
      done({ status, seconds: (performance.now() - start) / 1000, peak })
    }),
  )
}

for (const count of [Math.floor(files.length / 4), Math.floor(files.length / 2), files.length]) {
  const { status, seconds, peak } = await measure(files.slice(0, count))
  console.log(`${count} notices: ${seconds.toFixed(1)} s, peak ${peak.toFixed(0)} MB (status ${status})`)
}
const { seconds, peak } = await measure(files.slice(0, 1))
console.log(`1 notice: ${seconds.toFixed(1)} s, peak ${peak.toFixed(0)} MB`)
