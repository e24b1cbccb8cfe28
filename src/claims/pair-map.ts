const least = 1 << 12

/** What belongs to pairs of numbers, as numbers other than 0; in long arrays, which cost far less than a `Map`. */
export class PairMap {
  private firsts = new Int32Array(least)
  private seconds = new Int32Array(least)
  private values = new Int32Array(least)
  private count = 0

  /** 0: nothing is known of the pair. */
  get(first: number, second: number): number {
    return this.values[this.find(first, second)]!
  }

  set(first: number, second: number, value: number): void {
    if (2 * this.count >= this.values.length) this.grow()
    const at = this.find(first, second)
    if (this.values[at] === 0) this.count++
    this.firsts[at] = first
    this.seconds[at] = second
    this.values[at] = value
  }

  clear(): void {
    this.values.fill(0)
    this.count = 0
  }

  /** Where a pair is, or else where there is room for it. */
  private find(first: number, second: number): number {
    const { firsts, seconds, values } = this
    const last = values.length - 1
    const hash = Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)
    let at = (hash ^ (hash >>> 15)) & last
    while (values[at] !== 0 && (firsts[at] !== first || seconds[at] !== second)) at = (at + 1) & last
    return at
  }

  private grow(): void {
    const { firsts, seconds, values } = this
    this.firsts = new Int32Array(2 * firsts.length)
    this.seconds = new Int32Array(2 * firsts.length)
    this.values = new Int32Array(2 * firsts.length)
    this.count = 0
    for (let at = 0; at < values.length; at++)
      if (values[at] !== 0) this.set(firsts[at]!, seconds[at]!, values[at]!)
  }
}
