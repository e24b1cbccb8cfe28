/** No set. */
export const none = 0

/**
 * Sets of numbers below a bound, one bit for each, all in one array: each is known by where it begins there; none begins
 * at 0. Numbers are signed: what has its highest bit set is a small integer to V8, then, too.
 */
export class BitSets {
  bits = new Int32Array(1 << 12)
  /** How many numbers of the array a set takes. */
  size = 1
  private used = 1

  /** Forgets all sets; those to come are of numbers below `below`. */
  reset(below: number): void {
    this.bits.fill(0, 0, this.used)
    this.size = (below + 31) >> 5
    this.used = 1
  }

  /** Makes an empty set. */
  make(): number {
    const set = this.used
    this.used += this.size
    if (this.used > this.bits.length) {
      const more = new Int32Array(2 * this.used)
      more.set(this.bits)
      this.bits = more
    }
    return set
  }

  /** Makes a set that has every number, and more that are not below the bound. */
  fill(set: number): void {
    this.bits.fill(-1, set, set + this.size)
  }

  has(set: number, number: number): boolean {
    return (this.bits[set + (number >> 5)]! & (1 << (number & 31))) !== 0
  }

  add(set: number, number: number): void {
    this.bits[set + (number >> 5)]! |= 1 << (number & 31)
  }

  /** Adds the numbers of another set. */
  addAll(set: number, more: number): void {
    const { bits, size } = this
    for (let i = 0; i < size; i++) bits[set + i]! |= bits[more + i]!
  }

  /** Keeps the numbers that are in another set as well; false: none is left. */
  keep(set: number, others: number): boolean {
    const { bits, size } = this
    let any = 0
    for (let i = 0; i < size; i++) any |= bits[set + i]! &= bits[others + i]!
    return any !== 0
  }

  /** The least number of a set from `from` on; -1: there is none. */
  next(set: number, from: number): number {
    const { bits, size } = this
    for (let at = from >> 5; at < size; at++) {
      // In the first of them, what is below `from` does not count.
      const rest = at === from >> 5 ? bits[set + at]! & (-1 << (from & 31)) : bits[set + at]!
      if (rest !== 0) return at * 32 + 31 - Math.clz32(rest & -rest)
    }
    return -1
  }
}
