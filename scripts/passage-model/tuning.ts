/** Counts of a decision against the labels, for micro-averaged F1. */
export const f1 = (right: number, wrong: number, missed: number) =>
  (2 * right) / (2 * right + wrong + missed || 1)
export const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

/** Platt's two parameters: sigmoid(a * margin + c) is the share of positives at that margin. Ridge towards a = 2, c = 0. */
export function calibrate(margins: number[], positive: boolean[]): [a: number, c: number] {
  let [a, c] = [2, 0]
  for (let round = 0; round < 60; round++) {
    let [g0, g1, h00, h01, h11] = [0.02 * (a - 2), 0, 0.02, 0, 1e-3]
    for (let i = 0; i < margins.length; i++) {
      const x = margins[i]!
      const p = sigmoid(a * x + c)
      const off = p - (positive[i] ? 1 : 0)
      const weight = p * (1 - p)
      g0 += off * x
      g1 += off
      h00 += weight * x * x
      h01 += weight * x
      h11 += weight
    }
    const determinant = h00 * h11 - h01 * h01
    a -= (h11 * g0 - h01 * g1) / determinant
    c -= (h00 * g1 - h01 * g0) / determinant
  }
  return [a, c]
}

/** A score per label, and the labels that are right. */
export interface Scored {
  scores: ArrayLike<number>
  labels: Set<string>
}

const grid = Array.from({ length: 91 }, (_, i) => 0.05 + i * 0.01)

/**
 * Thresholds per label that maximise micro F1. `shrink` holds them near the best common threshold: labels with few
 * examples have no say of their own.
 */
export function tuneThresholds(labels: string[], examples: Scored[], shrink: number): number[] {
  const right = labels.map(() => new Float64Array(grid.length))
  const wrong = labels.map(() => new Float64Array(grid.length))
  const total = labels.map((label) => examples.filter((e) => e.labels.has(label)).length)
  for (const example of examples) {
    labels.forEach((label, l) => {
      const tally = example.labels.has(label) ? right : wrong
      for (let g = 0; g < grid.length && example.scores[l]! >= grid[g]!; g++) tally[l]![g]!++
    })
  }
  const micro = (choice: number[]) => {
    let [a, b, c] = [0, 0, 0]
    choice.forEach((g, l) => {
      a += right[l]![g]!
      b += wrong[l]![g]!
      c += total[l]! - right[l]![g]!
    })
    return f1(a, b, c)
  }
  const common = argmax(grid.map((_, g) => micro(labels.map(() => g))))
  let choice = labels.map(() => common)
  for (let round = 0; round < 4; round++) {
    const half = micro(choice) / 2
    choice = labels.map((_, l) =>
      argmax(
        grid.map((at, g) => {
          const gain = right[l]![g]! - half * (right[l]![g]! + wrong[l]![g]!)
          return gain - shrink * Math.abs(at - grid[common]!) * 10
        }),
      ),
    )
  }
  return choice.map((g) => grid[g]!)
}

function argmax(values: number[]): number {
  let best = 0
  values.forEach((value, i) => {
    if (value > values[best]! + 1e-9) best = i
  })
  return best
}
