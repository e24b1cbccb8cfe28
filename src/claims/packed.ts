import type { CompiledWording, Rows } from './compiled.js'

/** Where an array stands among all numbers: its start, and what is behind its end. */
type Stretch = [start: number, end: number]
type Packed<T> = T extends Int32Array
  ? Stretch
  : T extends Rows | object
    ? { [K in keyof T]: Packed<T[K]> }
    : T
type Words = Pick<CompiledWording, 'words' | 'slots' | 'signs'>

/** Compiled patterns as JSON, with their numbers apart: these need not be parsed at all. */
export type PackedWording = Words & Packed<Omit<CompiledWording, keyof Words>>

export function pack({ words, slots, signs, ...rest }: CompiledWording): {
  packed: PackedWording
  numbers: Int32Array
} {
  const numbers: number[] = []
  const add = (array: Int32Array): Stretch => {
    const start = numbers.length
    for (const number of array) numbers.push(number)
    return [start, numbers.length]
  }
  const packed = { words, slots, signs, ...eachArray(rest, add) } as unknown as PackedWording
  return { packed, numbers: Int32Array.from(numbers) }
}

export function unpack(
  { words, slots, signs, ...rest }: PackedWording,
  numbers: Int32Array,
): CompiledWording {
  const arrays = eachArray(rest, ([start, end]: Stretch) => numbers.subarray(start, end))
  return { words, slots, signs, ...arrays } as unknown as CompiledWording
}

/** Arrays in the place of arrays, at any depth. */
const eachArray = <From extends ArrayLike<unknown>>(
  value: object,
  change: (array: From) => unknown,
): object =>
  Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      'length' in inner ? change(inner as From) : eachArray(inner as object, change),
    ]),
  )
