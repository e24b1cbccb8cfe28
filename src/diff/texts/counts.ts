/** "1 problem", "2 problems". */
export const of = (count: number, one: string, several = `${one}s`): string =>
  `${count} ${count === 1 ? one : several}`

/** "a, b and c". */
export const listed = (parts: readonly string[], and: string): string =>
  parts.join(', ').replace(/, ([^,]*)$/, ` ${and} $1`)
