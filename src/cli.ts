#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { processIo } from './cli/io.js'
import { main } from './cli/main.js'

// V8 optimises code early, on the guess that it will run for long. A notice takes a fraction of a second: optimising
// later saves a quarter of the processor's time, also where hundreds of notices are linted. Node 22 names it otherwise.
const isNode20 = process.versions.node.startsWith('20.')
if (isNode20) setFlagsFromString('--interrupt-budget=1000000')
setFlagsFromString('--no-incremental-marking')

process.exitCode = await main(process.argv.slice(2), processIo())
