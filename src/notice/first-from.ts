/** The index of the first thing that is not before a place; `all` has those that are before it first. Found by halving. */
export function firstFrom<T>(all: readonly T[], isBefore: (one: T) => boolean): number {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(all[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}
