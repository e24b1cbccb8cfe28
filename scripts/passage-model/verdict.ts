import { groundsOf, type Phrased, type Verdict } from '../../src/claims/passages/model.js'
import { sigmoid } from './tuning.js'

/** A notice and a label: the model's score of it, what the phrases found, and the truth. */
export interface Example {
  label: number
  score: number
  phrased: Phrased
  isDisclosed: boolean
}

/** What the weights are taken to be before any example is seen, and how hard each label's are held to those of all. */
const prior: Verdict = [0, 0.8, 1.5, 0.5]
const held: Verdict = [2, 40, 4, 4]
const rounds = 200
const rate = 0.5

/**
 * Weights of the verdict per label: a logistic regression with weights that all labels share and, held near zero, deviations of
 * each label. Solved by gradient descent with rates that adapt to each weight (Duchi et al., JMLR 2011).
 */
export function fitVerdicts(labels: number, examples: Example[]): Verdict[] {
  const shared = new Adapting(prior)
  const own = Array.from({ length: labels }, () => new Adapting([0, 0, 0, 0]))
  const weightsOf = (label: number) => own[label]!.values.map((x, i) => x + shared.values[i]!) as Verdict
  const grounds = examples.map(({ score, phrased }) => groundsOf(score, phrased))
  for (let round = 0; round < rounds; round++) {
    const slope = shared.values.map((x, i) => x - prior[i]!)
    const slopes = own.map(({ values }) => values.map((x, i) => x * held[i]!))
    examples.forEach(({ label, isDisclosed }, e) => {
      const weights = weightsOf(label)
      const margin = grounds[e]!.reduce((sum, x, i) => sum + x * weights[i]!, 0)
      const off = sigmoid(margin) - (isDisclosed ? 1 : 0)
      grounds[e]!.forEach((x, i) => {
        slope[i]! += off * x
        slopes[label]![i]! += off * x
      })
    })
    shared.step(slope)
    own.forEach((deviations, label) => {
      deviations.step(slopes[label]!)
    })
  }
  return own.map((_, label) => weightsOf(label))
}

class Adapting {
  values: number[]
  private readonly squares: number[]

  constructor(start: number[]) {
    this.values = [...start]
    this.squares = start.map(() => 1e-6)
  }

  step(slope: number[]): void {
    slope.forEach((s, i) => {
      this.squares[i]! += s * s
      this.values[i]! -= (rate * s) / Math.sqrt(this.squares[i]!)
    })
  }
}
