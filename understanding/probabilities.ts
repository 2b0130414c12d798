/** Scores as probabilities that sum to 1; the temperature sharpens them. */
export function softmax(scores: Float32Array, temperature: number): Float32Array {
  let largest = -Infinity;
  for (const score of scores) largest = Math.max(largest, score);
  let sum = 0;
  const result = new Float32Array(scores.length);
  for (let index = 0; index < scores.length; index += 1) {
    const value = Math.exp((scores[index]! - largest) * temperature);
    result[index] = value;
    sum += value;
  }
  for (let index = 0; index < result.length; index += 1) result[index]! /= sum;
  return result;
}

/**
 * The temperature under which held-out examples' true classes are likeliest, by golden-section search.
 *
 * @param rows the scores of each held-out example and its true class
 */
export function fitTemperature(rows: readonly { scores: Float32Array; label: number }[]): number {
  const loss = (temperature: number): number =>
    rows.reduce((sum, { scores, label }) => sum - Math.log(softmax(scores, temperature)[label]! + 1e-9), 0);
  const ratio = (Math.sqrt(5) - 1) / 2;
  let low = 0.5;
  let high = 30;
  while (high - low > 0.05) {
    const left = high - ratio * (high - low);
    const right = low + ratio * (high - low);
    if (loss(left) < loss(right)) high = right;
    else low = left;
  }
  return (low + high) / 2;
}

/** Several models' scores, weighted and added, as probabilities that sum to 1. */
export function softmaxOf(scores: readonly Float32Array[], trust: readonly number[]): Float32Array {
  const sums = new Float32Array(scores[0]?.length ?? 0);
  scores.forEach((each, model) => {
    const share = trust[model] ?? 0;
    for (let index = 0; index < sums.length; index += 1) sums[index]! += share * each[index]!;
  });
  return softmax(sums, 1);
}

const newtonSteps = 12;

/**
 * How much each of two models' scores should count so that held-out examples' true classes are likeliest, by
 * Newton's method: the loss is convex.
 */
export function fitTrust(
  rows: readonly { readonly scores: readonly [Float32Array, Float32Array]; readonly label: number }[],
): [number, number] {
  let trust: [number, number] = [4, 0.3];
  for (let step = 0; step < newtonSteps; step += 1) {
    const slope = [0, 0];
    const curve = [1e-6, 0, 1e-6];
    for (const { scores, label } of rows) {
      const [first, second] = scores;
      const probabilities = softmaxOf(scores, trust);
      const mean = [0, 0];
      const square = [0, 0, 0];
      probabilities.forEach((probability, index) => {
        const a = first[index]!;
        const b = second[index]!;
        mean[0]! += probability * a;
        mean[1]! += probability * b;
        square[0]! += probability * a * a;
        square[1]! += probability * a * b;
        square[2]! += probability * b * b;
      });
      slope[0]! += mean[0]! - first[label]!;
      slope[1]! += mean[1]! - second[label]!;
      curve[0]! += square[0]! - mean[0]! * mean[0]!;
      curve[1]! += square[1]! - mean[0]! * mean[1]!;
      curve[2]! += square[2]! - mean[1]! * mean[1]!;
    }
    const determinant = curve[0]! * curve[2]! - curve[1]! * curve[1]!;
    if (determinant < 1e-9) break;
    trust = [
      Math.max(0, trust[0] - (curve[2]! * slope[0]! - curve[1]! * slope[1]!) / determinant),
      Math.max(0, trust[1] - (curve[0]! * slope[1]! - curve[1]! * slope[0]!) / determinant),
    ];
  }
  return trust;
}
