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

/** What a text without any known feature scores: plainly not of the class. */
export const fixedBias = -1;

/** A row right by this much more than the margin asks rests: the class's weights hardly reach it. */
const restingMargin = 0.1;

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

/** The rows of a training set one after the other, so that passes over them read memory in order. */
export interface TrainingRows {
  readonly count: number;
  /** Where each row begins; one more than there are rows. */
  readonly starts: Uint32Array;
  readonly indices: Uint32Array;
  readonly values: Float32Array;
}

/** Lays vectors one after the other. */
export function layRows(vectors: readonly SparseVector[]): TrainingRows {
  const starts = new Uint32Array(vectors.length + 1);
  vectors.forEach((vector, row) => (starts[row + 1] = starts[row]! + vector.indices.length));
  const indices = new Uint32Array(starts[vectors.length]!);
  const values = new Float32Array(starts[vectors.length]!);
  vectors.forEach((vector, row) => {
    indices.set(vector.indices, starts[row]);
    values.set(vector.values, starts[row]);
  });
  return { count: vectors.length, starts, indices, values };
}

/**
 * One linear support vector machine with squared hinge loss, trained by dual coordinate descent (Hsieh et al.,
 * 2008, 'A Dual Coordinate Descent Method for Large-scale Linear SVM'). Rows that are right by a wide margin
 * rest until the end, when all are looked at again. The bias is fixed at the negatives' side of the margin: a
 * row of the rest that shares nothing with the class is right from the start.
 *
 * @param positive 1 for a row of the class, 0 for another
 * @param weights receives a weight for each feature
 */
export function trainBinarySvm(
  rows: TrainingRows,
  positive: Uint8Array,
  weights: Float64Array,
  { cost, rowCost, mostPasses = 7 }: SvmOptions,
): void {
  const { count, starts, indices, values } = rows;
  const alpha = new Float64Array(count);
  const active = Uint32Array.from({ length: count }, (_, index) => index);
  let activeCount = count;
  const random = repeatableRandom(20_250_520);

  for (let pass = 0; pass < mostPasses; pass += 1) {
    const isWhole = activeCount === count;
    let steepest = 0;
    for (let at = activeCount - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      const kept = active[at]!;
      active[at] = active[other]!;
      active[other] = kept;
    }
    for (let at = 0; at < activeCount; at += 1) {
      const row = active[at]!;
      const start = starts[row]!;
      const end = starts[row + 1]!;
      const sign = positive[row] === 1 ? 1 : -1;
      const diagonal = 0.5 / (rowCost ? cost * rowCost[row]! : cost);
      let score = fixedBias;
      for (let i = start; i < end; i += 1) score += weights[indices[i]!]! * values[i]!;
      const before = alpha[row]!;
      const gradient = sign * score - 1 + diagonal * before;
      if (before === 0 && gradient >= 0) {
        if (gradient > restingMargin) {
          activeCount -= 1;
          active[at] = active[activeCount]!;
          active[activeCount] = row;
          at -= 1;
        }
        continue;
      }
      steepest = Math.max(steepest, Math.abs(gradient));
      // Rows have unit length, so the second derivative is 1 and the diagonal.
      const after = Math.max(before - gradient / (1 + diagonal), 0);
      alpha[row] = after;
      const step = (after - before) * sign;
      if (step === 0) continue;
      for (let i = start; i < end; i += 1) weights[indices[i]!]! += step * values[i]!;
    }
    if (steepest > tolerance && pass < mostPasses - 2) continue;
    if (isWhole) break;
    activeCount = count;
  }
}
