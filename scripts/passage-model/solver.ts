/** Rows of features by number, for the solver. */
export interface Matrix {
  indexes: Int32Array[]
  values: Float32Array[]
  features: number
}

/** A fixed sequence of numbers from 0 to 1: training gives the same weights every time. */
function sequence(seed: number) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

/**
 * Weights (the last one is the bias) that minimise 1/2|w|^2 + sum of cost * max(0, 1 - y w.x)^2: a linear support vector
 * machine with squared hinge loss, solved in its dual by coordinate descent (Hsieh et al., ICML 2008).
 */
export function solve(
  matrix: Matrix,
  rows: number[],
  isPositive: (row: number) => boolean,
  cost: (row: number) => number,
  rounds: number,
): Float64Array {
  const bias = matrix.features
  const w = new Float64Array(bias + 1)
  const sides = rows.map((row) => (isPositive(row) ? 1 : -1))
  const damping = rows.map((row) => 0.5 / cost(row))
  const squares = rows.map((row) => matrix.values[row]!.reduce((sum, value) => sum + value * value, 1))
  const alpha = new Float64Array(rows.length)
  const order = rows.map((_, i) => i)
  const random = sequence(7)
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    let largest = 0
    for (const i of order) {
      const [indexes, values] = [matrix.indexes[rows[i]!]!, matrix.values[rows[i]!]!]
      let product = w[bias]!
      for (let k = 0; k < indexes.length; k++) product += w[indexes[k]!]! * values[k]!
      const gradient = sides[i]! * product - 1 + damping[i]! * alpha[i]!
      const projected = alpha[i] === 0 ? Math.min(gradient, 0) : gradient
      if (Math.abs(projected) <= 1e-10) continue
      largest = Math.max(largest, Math.abs(projected))
      const next = Math.max(alpha[i]! - gradient / (squares[i]! + damping[i]!), 0)
      const step = (next - alpha[i]!) * sides[i]!
      alpha[i] = next
      for (let k = 0; k < indexes.length; k++) w[indexes[k]!]! += step * values[k]!
      w[bias]! += step
    }
    if (largest < 0.02) break
  }
  return w
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
}
