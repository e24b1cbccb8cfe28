/** What a command may use of the world around it, so that tests run it in-process. */
export interface Io {
  cwd: string
  env: Record<string, string | undefined>
  stdin: AsyncIterable<Buffer | string>
  stdout: Output
  stderr: Output
}

export interface Output {
  /** Resolves once the text is handed over; a reader that has gone away (`| head`) is no error. */
  write(text: string): Promise<void>
  isTerminal: boolean
  /** Of the terminal, in characters. */
  columns?: number | undefined
}

/** The real world. */
export function processIo(): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    // Opening it loads much of Node: only where it is read.
    get stdin() {
      return process.stdin
    },
    stdout: output(process.stdout),
    stderr: output(process.stderr),
  }
}

function output(stream: NodeJS.WriteStream): Output {
  let gone = false
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    gone = true
  })
  return {
    write: (text) => (gone ? Promise.resolve() : new Promise((done) => stream.write(text, () => done()))),
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
  }
}

/** Whether to colour: what was asked for on the command line, then NO_COLOR and FORCE_COLOR, then the terminal. */
export function wantsColor(output: Output, env: Io['env'], asked?: boolean): boolean {
  if (asked !== undefined) return asked
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return output.isTerminal && env.TERM !== 'dumb'
}
