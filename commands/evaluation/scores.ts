/** Precision, recall and their harmonic mean over so many cases. */
export interface ClassScore {
  readonly n: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The share of true values; 0 for none at all. */
export function share(values: readonly boolean[]): number {
  return values.length === 0 ? 0 : values.filter(Boolean).length / values.length;
}

/** The score of one class against the rest. */
export function classScore(
  cases: readonly { readonly expected: boolean; readonly got: boolean }[],
): ClassScore {
  const both = cases.filter(({ expected, got }) => expected && got).length;
  const n = cases.filter(({ expected }) => expected).length;
  const found = cases.filter(({ got }) => got).length;
  const precision = found === 0 ? 0 : both / found;
  const recall = n === 0 ? 0 : both / n;
  return {
    n,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

/**
 * How well a measure tells the true cases from the others: the probability that a true one ranks above another
 * (area under the ROC curve), ties counting half. 0.5 says nothing; NaN-free: 0 when one side is empty.
 */
export function rankingScore(cases: readonly { readonly value: number; readonly isTrue: boolean }[]): number {
  const sorted = [...cases].sort((a, b) => a.value - b.value);
  const positives = cases.filter(({ isTrue }) => isTrue).length;
  const negatives = cases.length - positives;
  if (positives === 0 || negatives === 0) return 0;
  let rankSum = 0;
  for (let start = 0; start < sorted.length;) {
    let end = start;
    while (end < sorted.length && sorted[end]!.value === sorted[start]!.value) end += 1;
    const rank = (start + 1 + end) / 2;
    for (let at = start; at < end; at += 1) if (sorted[at]!.isTrue) rankSum += rank;
    start = end;
  }
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** The value below which a share of the values lies. */
export function percentile(values: readonly number[], portion: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * portion))] ?? 0;
}
