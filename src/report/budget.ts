/** A document that stays within a limit: what is most important is added first, and what no longer fits is counted. */
export class Budget {
  private readonly parts: string[] = []
  private used = 0

  /** `measure` gives the size of a text in the unit of `limit`: characters or bytes. */
  constructor(
    readonly limit: number,
    private readonly measure: (text: string) => number,
  ) {}

  /** Adds a part where it fits; tells whether it did. */
  add(text: string): boolean {
    const size = this.measure(text)
    if (this.used + size > this.limit) return false
    this.parts.push(text)
    this.used += size
    return true
  }

  /**
   * Adds a list between `open` and `close`, of which all together take at most `share` of the limit; `more` says how
   * many were left out. Nothing is added where not even one item fits.
   */
  list(items: readonly string[], { open = '', close = '', share = 1, more }: ListOptions): void {
    if (!items.length) return
    const frame = this.measure(open) + this.measure(close) + this.measure(more(items.length))
    const room = Math.min(this.limit - this.used, this.limit * share) - frame
    const fitting: string[] = []
    let size = 0
    for (const item of items) {
      size += this.measure(item)
      if (size > room) break
      fitting.push(item)
    }
    const left = items.length - fitting.length
    this.add([open, ...fitting, left ? more(left) : '', close].join(''))
  }

  toString(): string {
    return this.parts.join('')
  }
}

export interface ListOptions {
  open?: string
  close?: string
  /** Part of the whole limit that the list may take, up to 1. */
  share?: number
  /** The line for `count` items that are left out. */
  more(count: number): string
}

export const characters = (text: string): number => text.length
export const bytes = (text: string): number => Buffer.byteLength(text, 'utf8')
