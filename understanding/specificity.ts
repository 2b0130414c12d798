import { stemFeature, type FeatureCounts } from './features';
import type { Vocabulary } from './vocabulary';

/**
 * For each feature, the largest share of the examples with it that one topic has: near 1 for a word that names
 * one topic ('MFA'), near 0 for one that runs through many ('payment').
 */
export function specificities(
  vocabulary: Vocabulary,
  rows: readonly { readonly counts: FeatureCounts; readonly label: number }[],
): Float32Array {
  const byFeature = Array.from({ length: vocabulary.size }, () => new Map<number, number>());
  for (const { counts, label } of rows) {
    for (const hash of counts.keys()) {
      const topics = byFeature[vocabulary.numberOf(hash)];
      topics?.set(label, (topics.get(label) ?? 0) + 1);
    }
  }
  return Float32Array.from(byFeature, (topics) => {
    const counts = [...topics.values()];
    return (
      Math.max(0, ...counts) /
      Math.max(
        1,
        counts.reduce((sum, count) => sum + count, 0),
      )
    );
  });
}

/** How far the most telling of some word stems belongs to one topic, from 0 (no word is known) to 1. */
export function specificityOf(
  stems: readonly string[],
  vocabulary: Vocabulary,
  byFeature: Float32Array,
): number {
  return stems.reduce(
    (most, stem) => Math.max(most, byFeature[vocabulary.numberOf(stemFeature(stem))] ?? 0),
    0,
  );
}
