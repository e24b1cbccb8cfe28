import { version } from '../../package.json'
import { Problem } from '../files/problem.js'
import { commands } from './commands.js'
import type { Io } from './io.js'
import { lintCommand } from './lint.js'
import { readArguments } from './options.js'

/** Runs the command line and returns its exit status: 0 clean, 1 findings, 2 could not work. Never exits. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    const [name, ...rest] = argv
    const named = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined
    const command = named ? await named.load() : lintCommand
    const args = readArguments(named ? rest : argv, command.options)
    if (args.switches.has('help')) {
      const { help } = await import('./help.js')
      await io.stdout.write(help(command, named && name))
      return 0
    }
    if (args.switches.has('version')) {
      await io.stdout.write(`${version}\n`)
      return 0
    }
    return await command.run(args, io)
  } catch (error) {
    const problem =
      error instanceof Problem ? error : new Problem(`failed; please report it: ${(error as Error).stack}`)
    await io.stderr.write(`${problem}\n`)
    return 2
  }
}
