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
