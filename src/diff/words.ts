/** Words of a text, lower case; "10" and "ten" stay what they are. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}@]+/gu) ?? []

/** A text as it is compared where only its words count. */
export const sameWords = (text: string): string => wordsOf(text).join(' ')

/** The Dice coefficient of two texts' words: 1 the same words, 0 none in common. */
export function similarity(a: readonly string[], b: readonly string[]): number {
  if (!a.length || !b.length) return 0
  const count = new Map<string, number>()
  for (const word of a) count.set(word, (count.get(word) ?? 0) + 1)
  let common = 0
  for (const word of b) {
    const left = count.get(word) ?? 0
    if (left > 0) {
      common++
      count.set(word, left - 1)
    }
  }
  return (2 * common) / (a.length + b.length)
}

/** Texts beyond this number on either side are paired only where their words are the same, so that time stays bounded. */
const maxCompared = 200

export interface Pairs<A, B> {
  pairs: [A, B][]
  /** What has no partner. */
  left: A[]
  right: B[]
}

/**
 * Pairs texts of two versions: first those of the same words in their order, then the most similar ones.
 * `least` is the similarity from which two texts count as versions of one.
 */
export function pairTexts<A, B>(
  left: readonly A[],
  right: readonly B[],
  textOf: (item: A | B) => string,
  least = 0.5,
): Pairs<A, B> {
  const same = pairSame(left, right, (item) => sameWords(textOf(item)))
  const a = same.left.slice(0, maxCompared).map((item) => ({ item, words: wordsOf(textOf(item)) }))
  const b = same.right.slice(0, maxCompared).map((item) => ({ item, words: wordsOf(textOf(item)) }))
  const scored = a.flatMap((x) =>
    b.map((y) => ({ x: x.item, y: y.item, score: similarity(x.words, y.words) })),
  )
  const pairs = [...same.pairs]
  const done = new Set<A | B>()
  for (const { x, y } of scored.filter(({ score }) => score >= least).sort((p, q) => q.score - p.score)) {
    if (done.has(x) || done.has(y)) continue
    done.add(x).add(y)
    pairs.push([x, y])
  }
  const rest = <T extends A | B>(items: T[]) => items.filter((item) => !done.has(item))
  return { pairs, left: rest(same.left), right: rest(same.right) }
}

/** Pairs items of equal keys, in their order. */
export function pairSame<A, B>(
  left: readonly A[],
  right: readonly B[],
  keyOf: (item: A | B) => string,
): Pairs<A, B> {
  const waiting = new Map<string, A[]>()
  for (const item of left) {
    const key = keyOf(item)
    waiting.set(key, [...(waiting.get(key) ?? []), item])
  }
  const pairs: [A, B][] = []
  const alone: B[] = []
  for (const item of right) {
    const partner = waiting.get(keyOf(item))?.shift()
    if (partner === undefined) alone.push(item)
    else pairs.push([partner, item])
  }
  return { pairs, left: [...waiting.values()].flat(), right: alone }
}
