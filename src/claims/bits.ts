/**
 * Sets of numbers, one bit for each. They are signed: what has its highest bit set is a small integer to V8, then, too.
 */
export type Bits = Int32Array

/** So many sets are made at once: an array of its own for each costs far more than a view into one that they share. */
const atOnce = 64

/** Makes empty sets for numbers below a bound. */
export class BitSets {
  private readonly size: number
  private room = new Int32Array(0)
  private used = 0

  constructor(below: number) {
    this.size = (below >> 5) + 1
  }

  make(): Bits {
    if (this.used === this.room.length) {
      this.room = new Int32Array(this.size * atOnce)
      this.used = 0
    }
    this.used += this.size
    return this.room.subarray(this.used - this.size, this.used)
  }
}

export const hasBit = (bits: Bits, number: number): boolean =>
  (bits[number >> 5]! & (1 << (number & 31))) !== 0

export const setBit = (bits: Bits, number: number): void => {
  bits[number >> 5]! |= 1 << (number & 31)
}

/** Adds the numbers of another set of that size. */
export function addBits(bits: Bits, more: Bits): void {
  for (let i = 0; i < bits.length; i++) bits[i]! |= more[i]!
}

/** The least number in the set from `from` on and below `below`; -1: there is none. */
export function nextBit(bits: Bits, from: number, below: number): number {
  if (from >= below) return -1
  const last = (below - 1) >> 5
  for (let at = from >> 5; at <= last; at++) {
    // In the first of the words, what is below `from` does not count.
    const rest = at === from >> 5 ? bits[at]! & (-1 << (from & 31)) : bits[at]!
    if (rest === 0) continue
    const number = at * 32 + 31 - Math.clz32(rest & -rest)
    return number < below ? number : -1
  }
  return -1
}
