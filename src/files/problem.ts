import { printable } from '../report/printable.js'

/**
 * Something that keeps the command from doing its work (exit status 2), told in one line: what is wrong and what to do.
 * `place` is a path as the user knows it, with a line where that helps ("docs/privacy.md", ".noticelintrc.yml:3").
 */
export class Problem extends Error {
  override name = 'Problem'

  constructor(
    message: string,
    readonly place?: string,
  ) {
    super(message)
  }

  /** The line for standard error; nothing in it can steer a terminal. */
  override toString(): string {
    return printable(['noticelint', this.place, this.message].filter(Boolean).join(': '))
  }
}
