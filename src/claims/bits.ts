/** A set for so many numbers, one bit for each. */
export const bitSet = (numbers: number): Uint32Array => new Uint32Array((numbers >> 5) + 1)

export const hasBit = (bits: Uint32Array, number: number): boolean =>
  (bits[number >> 5]! & (1 << (number & 31))) !== 0

export const setBit = (bits: Uint32Array, number: number): void => {
  bits[number >> 5]! |= 1 << (number & 31)
}

/** Adds the numbers of another set of that size. */
export function addBits(bits: Uint32Array, more: Uint32Array): void {
  for (let i = 0; i < bits.length; i++) bits[i]! |= more[i]!
}

/** The least number in the set from `from` on and below `below`; -1: there is none. */
export function nextBit(bits: Uint32Array, from: number, below: number): number {
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
