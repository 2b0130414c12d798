import type { SparseVector } from './vocabulary';

/** How a support vector machine is trained. */
export interface SvmOptions {
  /** The cost of an example on the wrong side: larger fits closer. */
  readonly cost: number;
  /** The cost of each row relative to `cost`; 1 for every row when left out. */
  readonly rowCost?: Float32Array;
  readonly mostPasses?: number;
}

const tolerance = 0.05;

/** A small generator of repeatable random numbers (xorshift32): the same catalogue gives the same model. */
export function repeatableRandom(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 0x1_0000_0000;
  };
}

/**
 * One linear support vector machine with squared hinge loss, trained by dual coordinate descent with
 * shrinking (Hsieh et al., 2008, 'A Dual Coordinate Descent Method for Large-scale Linear SVM').
 *
 * @param positive 1 for a row of the class, 0 for another
 * @param weights receives a weight for each feature and, last, the bias
 */
export function trainBinarySvm(
  rows: readonly SparseVector[],
  positive: Uint8Array,
  weights: Float64Array,
  { cost, rowCost, mostPasses = 6 }: SvmOptions,
): void {
  const count = rows.length;
  const bias = weights.length - 1;
  const alpha = new Float64Array(count);
  const diagonal = new Float64Array(count);
  const squared = new Float64Array(count);
  for (let row = 0; row < count; row += 1) {
    diagonal[row] = 0.5 / (cost * (rowCost?.[row] ?? 1));
    const { values } = rows[row] as SparseVector;
    let sum = 1;
    for (let at = 0; at < values.length; at += 1) sum += values[at]! * values[at]!;
    squared[row] = sum + diagonal[row]!;
  }
  const active = Uint32Array.from({ length: count }, (_, index) => index);
  let activeCount = count;
  const random = repeatableRandom(20_250_520);
  let largestBefore = Infinity;

  for (let pass = 0; pass < mostPasses; pass += 1) {
    let largest = -Infinity;
    let smallest = Infinity;
    for (let at = activeCount - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      const kept = active[at]!;
      active[at] = active[other]!;
      active[other] = kept;
    }
    for (let at = 0; at < activeCount; at += 1) {
      const row = active[at]!;
      const sign = positive[row] === 1 ? 1 : -1;
      const { indices, values } = rows[row] as SparseVector;
      let score = weights[bias]!;
      for (let i = 0; i < indices.length; i += 1) score += weights[indices[i]!]! * values[i]!;
      const gradient = sign * score - 1 + diagonal[row]! * alpha[row]!;
      if (alpha[row] === 0) {
        if (gradient > largestBefore) {
          activeCount -= 1;
          active[at] = active[activeCount]!;
          active[activeCount] = row;
          at -= 1;
          continue;
        }
        if (gradient >= 0) continue;
      }
      largest = Math.max(largest, gradient);
      smallest = Math.min(smallest, gradient);
      if (Math.abs(gradient) < 1e-12) continue;
      const before = alpha[row]!;
      const after = Math.max(before - gradient / squared[row]!, 0);
      alpha[row] = after;
      const step = (after - before) * sign;
      for (let i = 0; i < indices.length; i += 1) weights[indices[i]!]! += step * values[i]!;
      weights[bias]! += step;
    }
    if (largest - smallest <= tolerance) {
      if (activeCount === count) break;
      activeCount = count;
      largestBefore = Infinity;
      continue;
    }
    largestBefore = largest > 0 ? largest : Infinity;
  }
}
