import { Problem } from '../files/problem.js'
import type { Io } from './io.js'
import type { Arguments } from './options.js'
import type { Sink } from './scorecard.js'

/** One page per notice. */
export async function portfolioSink(_files: readonly string[], _args: Arguments, _io: Io): Promise<Sink> {
  throw new Problem(
    'HTML is written for one notice at a time: name one file, or use --format markdown, json or csv',
  )
}
