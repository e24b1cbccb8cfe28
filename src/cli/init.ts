import { join } from 'node:path'
import { exists } from '../config/upwards.js'
import { Problem } from '../files/problem.js'
import { writeAsked } from '../files/write.js'
import type { Io } from './io.js'

const name = '.noticelintrc.yml'

/** A configuration to start from: nothing in it changes anything until its author says so. */
const template = `# Configuration of noticelint: see docs/configuration.md.
extends: recommended

# What is true of the controller and cannot be known from the notice. Remove the # where you know it.
facts: {}
#  controllerEstablishedIn: EU      # EU, EEA, UK, CH, elsewhere
#  publicBody: false
#  dpoDesignated: true
#  transfersOutsideEea: false

# Severity of a rule: error, warning, info, off. \`noticelint explain RULE\` tells what a rule asks.
rules: {}
#  vague-purpose: info

# Files that are not linted.
ignore: []
#  - drafts/**
`

/** Writes a configuration file into the working folder. Asks nothing. Throws `Problem` where there is one already. */
export async function init({ cwd, stdout }: Io): Promise<number> {
  const file = join(cwd, name)
  if (await exists(file)) throw new Problem('is there already: edit it, or delete it first', name)
  await writeAsked(file, template, { what: 'the configuration', name })
  await stdout.write(`wrote ${name}\n`)
  return 0
}
