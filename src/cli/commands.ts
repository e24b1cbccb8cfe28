import type { Io } from './io.js'
import type { Arguments, OptionTable } from './options.js'

/** A command: what its help says, and what it does. */
export interface Command {
  /** What follows `noticelint` in the help: "[options] [file|folder|glob …]". */
  usage: string
  /** Text of the help above and below the options. */
  about: string
  notes?: string
  options: OptionTable
  /** Returns the exit status: 0 clean, 1 findings, 2 could not work. Throws `Problem` for the latter, too. */
  run(args: Arguments, io: Io): Promise<number>
}

interface Entry {
  summary: string
  load: () => Promise<Command>
}

/** Commands by their first word; whatever else stands there is a file, and is linted. */
export const commands: Record<string, Entry> = {
  diff: {
    summary:
      'what a change did to a notice: problems new, fixed and there before, and what is said otherwise',
    load: async () => (await import('./diff.js')).diffCommand,
  },
  explain: {
    summary: 'print the page of a rule',
    load: async () => (await import('./explain.js')).explainCommand,
  },
  scorecard: {
    summary:
      'write what legal review signs: each item with the words of the notice, as a page, Markdown, JSON or CSV',
    load: async () => (await import('./scorecard.js')).scorecardCommand,
  },
  'test-rules': {
    summary: 'run the examples of rules of your own',
    load: async () => (await import('./test-rules.js')).testRulesCommand,
  },
}
