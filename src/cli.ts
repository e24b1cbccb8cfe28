#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { processIo } from './cli/io.js'
import { main } from './cli/main.js'

// V8 prepares for programs that run for long: it optimises early, marks garbage while there is little of it, and compiles
// patterns for its interpreter before it compiles them for the machine. A notice takes a fraction of a second: without all
// that a third of the processor's time is saved, also where hundreds of notices are linted.
const later = '--invocation-count-for-turbofan=50000 --invocation-count-for-maglev=8000'
const optimiseLater: Record<string, string> = { 20: '--interrupt-budget=1000000', 22: later, 24: later }
const major = process.versions.node.split('.')[0]!
setFlagsFromString(`--no-incremental-marking --no-regexp-tier-up ${optimiseLater[major] ?? ''}`)

process.exitCode = await main(process.argv.slice(2), processIo())
